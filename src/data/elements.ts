interface ElementRow {
  /** The key of its heading, which is also what a link to its page says. */
  title: string;
  /** The key of what finds its page. None: that page is not to be found. */
  description?: string;
  /** Its icon in the editor of WordPress: https://developer.wordpress.org/resource/dashicons */
  icon: string;
}

/** Every element by its tag, in the order in which a page shows them. Its class stands in the folder of its name: src/elements/facts/facts.ts. */
export const elementRows = {
  'miscarriage-warning-signs': {title: 'signs-title', description: 'signs-lede', icon: 'sos'},
  'miscarriage-contact': {title: 'contact-title', description: 'no-clinic-phone', icon: 'phone'},
  'miscarriage-facts': {title: 'facts-title', description: 'facts-lede', icon: 'info-outline'},
  'miscarriage-myths': {title: 'myths-title', description: 'not-your-fault-lede', icon: 'format-chat'},
  'miscarriage-scan': {title: 'scan-title', description: 'scan-why', icon: 'format-image'},
  'miscarriage-treatment': {title: 'treatment-title', description: 'treatment-choices', icon: 'clipboard'},
  'miscarriage-back-pain': {title: 'back-pain-title', description: 'back-pain-lede', icon: 'universal-access'},
  'miscarriage-support': {title: 'support-title', description: 'sorry', icon: 'heart'},
  'miscarriage-recurrent': {title: 'recurrent-title', description: 'recurrent-when-to-ask', icon: 'update'},
  'miscarriage-risk-factors': {title: 'factors-title', description: 'factors-intro', icon: 'editor-ul'},
  'miscarriage-film': {title: 'film-heading', icon: 'format-video'},
} as const satisfies Record<string, ElementRow>;

// With the tags, all that a reader's phone has to know; the rows are for the build.
const shownByTagOnly: readonly string[] = ['miscarriage-film'];

/** Whether a link can become the element. The film is the hospital's own: a link cannot say which. */
export function isLinkable(tag: string): boolean {
  return !shownByTagOnly.includes(tag);
}
