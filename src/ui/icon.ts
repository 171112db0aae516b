import {html, nothing, type TemplateResult} from 'lit';

// 24 grid, stroke 1.75, round caps. The four levels differ in outline, so they work at 20 px and in one colour.
const paths = {
  phone: 'M6.2 3.5h3l1.6 4.2-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.2 1.6v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.2 5.7a2 2 0 0 1 2-2.2z',
  emergency: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z',
  urgent: 'M14.2 6.6a7.7 7.7 0 1 0 5.1 5.3M11.5 9.6V14l3 1.8M21.6 6.4a3.6 3.6 0 1 1-4-4.2 2.9 2.9 0 0 0 4 4.2z',
  soon: 'M6 5h12a2.5 2.5 0 0 1 2.5 2.5V18a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V7.5A2.5 2.5 0 0 1 6 5zM3.5 9.7h17M8 3v3.6M16 3v3.6M9 14.8l2.2 2.2 4-4.2',
  normal: 'M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H12l-4.5 4v-4h-2a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM8 9h8M8 12.4h5',
  message: 'M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H12l-4.5 4v-4h-2a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM9.3 10.2h5.4v3.6H9.3zM10.4 10.2V9a1.6 1.6 0 0 1 3.2 0v1.2',
  open: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 7.5V12l3 2',
  closed: 'M19.5 14.6A8.2 8.2 0 1 1 9.4 4.5a6.6 6.6 0 0 0 10.1 10.1z',
  tick: 'M5 12.8l4.6 4.5L19 7.4',
  cross: 'M6 6l12 12M18 6L6 18',
  chevron: 'M6 9.5l6 6 6-6',
  lock: 'M7.2 10.5h9.6a2.2 2.2 0 0 1 2.2 2.2v5.6a2.2 2.2 0 0 1-2.2 2.2H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2M8 10.5V7.8a4 4 0 0 1 8 0v2.7M12 14.5v2.2',
  print: 'M7 8.5V3.5h10v5M7 17.5H5a1.7 1.7 0 0 1-1.7-1.7v-5.6A1.7 1.7 0 0 1 5 8.5h14a1.7 1.7 0 0 1 1.7 1.7v5.6a1.7 1.7 0 0 1-1.7 1.7h-2M7 14h10v6.5H7z',
  copy: 'M10.7 8.5h7.6a2.2 2.2 0 0 1 2.2 2.2v7.6a2.2 2.2 0 0 1-2.2 2.2h-7.6a2.2 2.2 0 0 1-2.2-2.2v-7.6a2.2 2.2 0 0 1 2.2-2.2M15.5 5.7v-.2a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h.2',
  clear: 'M9 19.5h11M5.2 15.7l9.6-9.9 4.6 4.5-8.6 9H8.2zM9.7 11l4.7 4.6',
  change: 'M3.5 8h9M17.5 8h3M3.5 16h3M11.5 16h9M12.6 8a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M6.6 16a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0',
  doctor: 'M5.5 3.5v5a4 4 0 0 0 8 0v-5M9.5 12.5v2.7a4.8 4.8 0 0 0 9.6 0v-2.4M17 10.7a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0',
  none: 'M3.2 15.4C3.2 11 7 6.8 12.4 6.8S21 10.6 21 14.8c0 2.7-2.8 3.6-8.8 3.6s-9-.5-9-3zM9 10.6c.9-.8 2-1.2 3.2-1.2',
  play: 'M8 5.3v13.4L18.8 12z',
  text: 'M4.5 6h15M4.5 10h15M4.5 14h15M4.5 18h9',
  info: 'M3.2 12a8.8 8.8 0 1 0 17.6 0 8.8 8.8 0 1 0-17.6 0M12 11.2v5M12 7.8v.1',
} as const; // prettier-ignore

export type IconName = keyof typeof paths;

/** Decoration beside words; never a sign of its own. */
export function icon(name: IconName, className = 'icon'): TemplateResult {
  return html`
    <svg class=${className} viewBox="0 0 24 24" aria-hidden="true">
      <path d=${paths[name]} />
      <path class="heavy" d=${name === 'emergency' ? 'M12 7v6.2M12 16.6v.1' : nothing} />
    </svg>
  `;
}
