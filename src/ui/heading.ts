import {html, type TemplateResult} from 'lit';

/** What a page can ask for: its h1 is its own. */
export const headingLevels = ['2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A real heading of the level that the page needs, not an `aria-level`. */
export function heading(level: number, className: string, id: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${className} part=${className} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${className} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${className} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${className} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${className} id=${id}>${content}</h6>`;
  }
}
