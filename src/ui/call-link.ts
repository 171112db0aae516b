import {html, nothing, type TemplateResult} from 'lit';
import {parsePhone} from '../hospital/phone.js';
import {icon, type IconName} from './icon.js';

/** Something to call or to open: the text of a number, and where the link leads. */
export interface Target {
  text: string;
  href: string;
}

/** A number of a row of src/data/countries.ts. */
export function targetOf(number: string): Target {
  return parsePhone(number)!;
}

/** A number: always left to right, never broken, and what `tel:` takes. */
export function phoneLink({text, href}: Target): TemplateResult {
  return html`<a class="number" part="call" href=${href}><bdi dir="ltr">${text}</bdi></a>`;
}

export function plainNumber(text: string): TemplateResult {
  return html`<bdi class="number" dir="ltr">${text}</bdi>`;
}

/** Filled: works now, or nothing else does. Outlined: another way. */
export type CallWeight = 'primary' | 'secondary';

/** A line below the label of a large link. `now`: true only now, so not on paper; `paper`: only there. */
export function line(content: unknown, when = ''): TemplateResult {
  return html`<small class=${when}>${content}</small>`;
}

/**
 * A large link to call or to write, with whom it reaches in lines below. What it opens is not told from which page she
 * comes. `again`: no stop of the keyboard, which has it above.
 */
export function callLink(
  href: string | undefined,
  label: unknown,
  lines: readonly unknown[],
  weight: CallWeight,
  iconName: IconName = 'phone',
  again = false,
): TemplateResult {
  const content = html`${icon(iconName)}<span><b>${label}</b>${lines}</span>`;
  return href
    ? html`<a
        class="call call-${weight}"
        part="call call-${weight}"
        href=${href}
        rel="noreferrer"
        tabindex=${again ? '-1' : nothing}
        >${content}</a
      >`
    : html`<p class="call call-${weight}" part="call call-${weight}">${content}</p>`;
}
