import Quill from 'quill';

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

const BlockEmbed = Quill.import('blots/block/embed');
const hostedPage = /^(https?:\/\/[^/:]+(:\d+)?)?[^:]*\/pages\/[a-z]+\/[a-z-]+\.html/;

// One object in the text for each widget: its attributes, and the link that is read without script.
for (const [tag, names] of Object.entries(elements)) {
  class Widget extends BlockEmbed {
    static blotName = tag;
    static tagName = tag;

    static create({href, text, ...attributes}) {
      const node = super.create();
      for (const name of names) if (name in attributes) node.setAttribute(name, attributes[name]);
      if (!hostedPage.test(href)) return node;
      const link = node.appendChild(document.createElement('a'));
      link.href = href;
      link.textContent = text;
      return node;
    }

    static value(node) {
      const set = names.filter((name) => node.hasAttribute(name)).map((name) => [name, node.getAttribute(name)]);
      const link = node.querySelector('a[href*="/pages/"]');
      return {...Object.fromEntries(set), href: link?.getAttribute('href'), text: link?.textContent};
    }

    html() {
      return this.domNode.outerHTML;
    }
  }
  Quill.register(Widget);
}
