// Checked by tsc, never run: an error that is expected and does not come is an error too.
import type {} from 'miscarriage-elements/react';
import {createRef} from 'react';

const card = createRef<HTMLElementTagNameMap['miscarriage-warning-signs']>();

export const good = [
  <miscarriage-warning-signs key="1" ref={card} lang="nl" className="card" topic="bleeding" heading-level="3">
    <p slot="fever">Words of the hospital.</p>
  </miscarriage-warning-signs>,
  <miscarriage-contact key="2" country="NL" phone="0183 64 42 17" out-of-hours-name="HAP" theme="dark" />,
  <miscarriage-facts key="3" one-in="10" weeks="20" />,
  <miscarriage-film key="4" provider="vimeo" film-id="000000000" film-title="Film" duration="2:40" />,
];

export const bad = [
  // @ts-expect-error -- no such topic
  <miscarriage-warning-signs key="1" topic="birth" />,
  // @ts-expect-error -- another element's attribute
  <miscarriage-contact key="2" topic="bleeding" />,
  // @ts-expect-error -- no such attribute
  <miscarriage-contact key="3" telephone="112" />,
  // @ts-expect-error -- no heading of that level
  <miscarriage-myths key="4" heading-level="1" />,
  // @ts-expect-error -- a number is no attribute
  <miscarriage-myths key="5" heading-level={3} />,
  // @ts-expect-error -- what a build uses is not for a page
  <miscarriage-myths key="6" fallback="" />,
  // @ts-expect-error -- no such provider
  <miscarriage-film key="7" provider="dailymotion" />,
  // @ts-expect-error -- no such element
  <miscarriage-films key="8" />,
];
