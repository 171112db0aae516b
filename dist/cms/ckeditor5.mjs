import {Plugin, Widget, toWidget} from 'ckeditor5';

// What an author may set. No phone number and no name of the hospital is among it.
const elements = {
  'miscarriage-back-pain': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-contact': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-facts': ['lang', 'one-in', 'weeks', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-film': ['lang', 'provider', 'film-id', 'film-title', 'duration', 'heading-level', 'location', 'theme'],
  'miscarriage-myths': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-recurrent': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-risk-factors': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-scan': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-support': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-treatment': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-warning-signs': ['lang', 'topic', 'heading-level', 'location', 'theme'],
};

const protocols = ['https:', 'http:', 'tel:', 'mailto:'];
const hostedPage = /^(https?:\/\/[^/:]+(:\d+)?)?[^:]*\/pages\/[a-z]+\/[a-z-]+\.html/;

/** For ClassicEditor.create({plugins: [...yours, MiscarriageWidgets]}): one object in the text for each widget. */
export class MiscarriageWidgets extends Plugin {
  static requires = [Widget];

  init() {
    for (const [tag, names] of Object.entries(elements)) this.add(tag, names);

    // CKEditor stores a javascript: link as it finds it. Here it loses its address.
    this.editor.conversion.for('upcast').add((dispatcher) =>
      dispatcher.on(
        'element:a',
        (event, {viewItem}, {consumable}) => {
          const href = viewItem.getAttribute('href') ?? '';
          const safe =
            URL.canParse(href, document.baseURI) && protocols.includes(new URL(href, document.baseURI).protocol);
          if (!safe) consumable.consume(viewItem, {attributes: 'href'});
        },
        {priority: 'highest'},
      ),
    );
  }

  add(tag, names) {
    const {model, conversion, editing} = this.editor;
    model.schema.register(tag, {inheritAllFrom: '$blockObject', allowAttributes: [...names, 'href', 'text']});

    // The attributes and the link that is read without script are read; nothing else in a pasted tag is kept.
    conversion.for('upcast').add((dispatcher) =>
      dispatcher.on(`element:${tag}`, (event, change, {consumable, writer, safeInsert, updateConversionResult}) => {
        const view = change.viewItem;
        if (!consumable.consume(view, {name: true})) return;
        const inside = [...editing.view.createRangeIn(view).getItems()];
        const link = inside.find((item) => item.is('element', 'a') && hostedPage.test(item.getAttribute('href')));
        const attributes = names.map((name) => [name, view.getAttribute(name)]);
        if (link) attributes.push(['href', link.getAttribute('href')], ['text', link.getChild(0)?.data]);
        const widget = writer.createElement(tag, new Map(attributes.filter(([, value]) => value)));
        if (safeInsert(widget, change.modelCursor)) updateConversionResult(widget, change);
      }),
    );

    // What is stored.
    conversion.for('dataDowncast').elementToElement({
      model: tag,
      view: (widget, {writer}) => {
        const {href, text, ...attributes} = Object.fromEntries(widget.getAttributes());
        if (!href) return writer.createEmptyElement(tag, attributes);
        const link = writer.createContainerElement('a', {href}, writer.createText(text ?? ''));
        return writer.createContainerElement(tag, attributes, link);
      },
    });

    // What the author sees.
    conversion.for('editingDowncast').elementToElement({
      model: tag,
      view: (widget, {writer}) => {
        const {text, lang, topic} = Object.fromEntries(widget.getAttributes());
        const label = [text, tag, lang, topic].filter(Boolean).join(' · ');
        const box = writer.createContainerElement('div', {'data-miscarriage': ''}, writer.createText(label));
        return toWidget(box, writer, {label});
      },
    });
  }
}
