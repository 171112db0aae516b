/**
 * The blocks in the editor: the element itself as preview, fields from the manifest. Without a build step; everything that
 * is said comes from PHP, in the user's language.
 */
(function (blocks, blockEditor, components, element, data) {
  'use strict';
  const h = element.createElement;
  const {InspectorControls, InnerBlocks, useBlockProps} = blockEditor;
  const {words} = data;

  // Which fields of a film mean something for its provider.
  const onlyFor = {'film-id': ['youtube', 'vimeo'], src: ['file'], duration: ['youtube', 'vimeo']};

  const isUsed = ({name}, attributes) => !onlyFor[name] || onlyFor[name].includes(attributes.provider);

  const linkOf = ({links}, {lang, topic, location}) => {
    const {url, text} = links[(lang || '').slice(0, 2)] || links[data.language];
    const query = new URLSearchParams({...(topic && {topic}), ...(location && {location})}).toString();
    return {link: query ? url + '?' + query : url, linkText: text};
  };

  const field = (block, {attributes, setAttributes}, {name, field, label, help, options}) => {
    const id = attributes.filmId;
    const bad =
      name === 'film-id' && id && !(attributes.provider === 'youtube' ? /^[\w-]{11}$/ : /^\d{6,12}$/).test(id);
    const props = {
      key: name,
      label,
      help: bad ? words.badFilmId : help,
      value: attributes[field] || '',
      onChange: (value) => setAttributes({[field]: value || undefined}),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    return options ? h(components.SelectControl, {...props, options}) : h(components.TextControl, props);
  };

  const hospitalPanel = () =>
    h(
      components.PanelBody,
      {title: words.hospital, initialOpen: true, key: 'hospital'},
      data.details.country || data.details['emergency-phone']
        ? null
        : h(components.Notice, {status: 'warning', isDismissible: false}, words.none),
      h('p', null, words.where),
      data.settings && h(components.ExternalLink, {href: data.settings}, words.open),
    );

  const preview = (block, attributes) => {
    const shown = {...(data.places[attributes.location || ''] || {}), lang: data.language};
    for (const {name, field} of block.fields)
      if (attributes[field] && name !== 'location') shown[name] = attributes[field];
    // A new key for new attributes: the element is made again, as on a page.
    return h('miscarriage-' + block.element, {key: JSON.stringify(shown), ...shown});
  };

  const edit = (block) =>
    function Edit(props) {
      const {attributes, setAttributes} = props;
      const {link, linkText} = linkOf(block, attributes);
      // The link that stays in the post follows the fields.
      element.useEffect(() => {
        if (attributes.link !== link) setAttributes({link, linkText});
      }, [link]);
      const isFilm = block.element === 'film';
      return h(
        'div',
        useBlockProps(),
        h(
          InspectorControls,
          null,
          h(
            components.PanelBody,
            {title: words.settings},
            block.fields.filter((one) => isUsed(one, attributes)).map((one) => field(block, props, one)),
          ),
          hospitalPanel(),
        ),
        h(components.Disabled, null, preview(block, attributes)),
        isFilm &&
          h(InnerBlocks, {
            allowedBlocks: ['core/paragraph', 'core/heading', 'core/list'],
            template: [['core/paragraph', {placeholder: words.transcript}]],
          }),
      );
    };

  // What is stored is the link-first form: where the plugin is gone, a link to the page with the same text remains.
  const save = (block) =>
    function Save({attributes}) {
      const {lang, topic, location, link, linkText} = attributes;
      return h(
        'div',
        useBlockProps.save({
          'data-miscarriage': block.element,
          'data-lang': lang,
          'data-topic': topic,
          'data-location': location,
        }),
        h('p', null, h('a', {href: link}, linkText)),
        block.element === 'film' && h(InnerBlocks.Content),
      );
    };

  const read = (block, valueOf) => {
    const attributes = {};
    for (const {name, field} of block.fields) {
      const value = valueOf(name);
      if (value) attributes[field] = value;
    }
    return attributes;
  };

  /** What authors paste: a tag, the link-first form, a shortcode. */
  const transforms = (block) => {
    const tag = 'miscarriage-' + block.element;
    const make = (valueOf) => blocks.createBlock('miscarriage/' + block.element, read(block, valueOf));
    return {
      from: [
        {
          type: 'raw',
          priority: 5,
          selector: tag + ',div[data-miscarriage="' + block.element + '"]',
          schema: {
            [tag]: {attributes: block.fields.map(({name}) => name), children: {'#text': {}}},
            div: {
              attributes: ['data-miscarriage', 'data-lang', 'data-topic', 'data-location'],
              children: {p: {children: {a: {}}}},
            },
          },
          isMatch: (node) =>
            node.localName === tag || (node.localName === 'div' && node.dataset.miscarriage === block.element),
          transform: (node) => make((name) => node.getAttribute(name) || node.getAttribute('data-' + name)),
        },
        {
          type: 'shortcode',
          tag: 'miscarriage_' + block.element.replace(/-/g, '_'),
          transform: (attributes, {shortcode}) => make((name) => shortcode.attrs.named[name]),
        },
      ],
    };
  };

  for (const block of data.blocks) {
    blocks.registerBlockType('miscarriage/' + block.element, {
      apiVersion: data.version,
      title: block.title,
      description: block.description,
      category: 'miscarriage',
      icon: block.icon,
      keywords: ['miscarriage', block.element],
      attributes: block.attributes,
      supports: {html: false, align: ['wide', 'full']},
      example: {attributes: {}},
      edit: edit(block),
      save: save(block),
      transforms: transforms(block),
    });
  }
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.miscarriageElementsEditor);
