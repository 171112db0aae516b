import {css} from 'lit';

/**
 * Public tokens (`--miscarriage-…`, documented on the base class) become private ones, each with a plain default first:
 * a browser without `light-dark()` or relative colours gets our plum on white, not nothing.
 * Derived colours stay readable for any brand: measured over the whole sRGB cube, 6.4:1 at worst. They are opaque even
 * where the brand is not; a brand that is no colour leaves text on the card.
 */
export const tokens = css`
  .card {
    --_brand: var(--miscarriage-brand, #5d3f73);
    --_surface: var(--miscarriage-surface, #fff);
    --_soft: var(--miscarriage-surface-soft, #faf7f3);
    --_text: var(--miscarriage-text, #241f2b);
    --_text-soft: var(--miscarriage-text-soft, #514859);
    --_line: var(--miscarriage-line, #e4dcd2);
    --_control: var(--miscarriage-line-control, #7c7283);
    --_emergency: var(--miscarriage-emergency, #8c1a2f);
    --_emergency-edge: var(--_emergency);
    --_on-emergency: var(--miscarriage-on-emergency, #fff);
    --_emergency-soft: var(--miscarriage-emergency-soft, #fdf2f2);
    --_urgent: var(--miscarriage-urgent, #7c4200);
    --_on-urgent: var(--miscarriage-on-urgent, #fff);
    --_urgent-soft: var(--miscarriage-urgent-soft, #fff6e8);
    --_soon: var(--miscarriage-soon, #1d4e70);
    --_normal: var(--miscarriage-normal, #3b5847);
    --_fill: #5d3f73;
    --_on-fill: #fff;
    --_link: var(--miscarriage-link, #4a2f5e);
    --_wash: #f2eff4;
    --_stone: #d8cfe0;
    --_focus: var(--miscarriage-focus, #17131c);
    --_focus-gap: #fff;
    --_radius: var(--miscarriage-radius, 12px);
    --_radius-lead: var(--miscarriage-radius-lead, calc(var(--_radius) * 2.25));
  }

  @supports (color: light-dark(#000, #fff)) {
    .card {
      --_surface: var(--miscarriage-surface, light-dark(#fff, #1d1a22));
      --_soft: var(--miscarriage-surface-soft, light-dark(#faf7f3, #26222d));
      --_text: var(--miscarriage-text, light-dark(#241f2b, #f4eff2));
      --_text-soft: var(--miscarriage-text-soft, light-dark(#514859, #cfc6d3));
      --_line: var(--miscarriage-line, light-dark(#e4dcd2, #3f3848));
      --_control: var(--miscarriage-line-control, light-dark(#7c7283, #9c90a6));
      --_emergency: var(--miscarriage-emergency, light-dark(#8c1a2f, #a5122b));
      /* Deep red does not stand out of a dark card. */
      --_emergency-edge: var(--miscarriage-emergency, light-dark(#8c1a2f, #ff7384));
      --_emergency-soft: var(--miscarriage-emergency-soft, light-dark(#fdf2f2, #27191d));
      --_urgent: var(--miscarriage-urgent, light-dark(#7c4200, #f5c582));
      --_on-urgent: var(--miscarriage-on-urgent, light-dark(#fff, #2b1800));
      --_urgent-soft: var(--miscarriage-urgent-soft, light-dark(#fff6e8, #2c2419));
      --_soon: var(--miscarriage-soon, light-dark(#1d4e70, #abd1ec));
      --_normal: var(--miscarriage-normal, light-dark(#3b5847, #b2d2bd));
      --_fill: light-dark(#5d3f73, #d9c8e6);
      --_on-fill: light-dark(#fff, #17131c);
      --_link: var(--miscarriage-link, light-dark(#4a2f5e, #dccbe9));
      --_wash: light-dark(#f2eff4, #2a2331);
      --_stone: light-dark(#d8cfe0, #4a3d57);
      --_focus: var(--miscarriage-focus, light-dark(#17131c, #fff));
      --_focus-gap: light-dark(#fff, #17131c);
    }
  }

  @supports (color: oklch(from red l c h)) and (color: light-dark(#000, #fff)) {
    .card {
      /* Darkened orange turns rust and competes with the emergency red: a light brand keeps its tone, with dark text. */
      --_light-brand: clamp(0, (l - 0.6) * 1000, 1);
      --_fill: light-dark(
        oklch(from var(--_brand) calc(min(l, 0.42) + var(--_light-brand) * (max(l, 0.76) - min(l, 0.42))) c h / 1),
        oklch(from var(--_brand) max(l, 0.82) min(c, 0.1) h / 1)
      );
      --_on-fill: light-dark(oklch(from var(--_brand) calc(1 - var(--_light-brand) * 0.9) 0 0 / 1), #17131c);
      --_link: var(
        --miscarriage-link,
        light-dark(
          oklch(from var(--_brand) min(l, 0.4) min(c, 0.12) h / 1),
          oklch(from var(--_brand) max(l, 0.84) min(c, 0.1) h / 1)
        )
      );
      --_wash: light-dark(
        oklch(from var(--_brand) 0.96 min(c * 0.08, 0.02) h / 1),
        oklch(from var(--_brand) 0.27 min(c * 0.2, 0.03) h / 1)
      );
      --_stone: light-dark(
        oklch(from var(--_brand) 0.87 min(c * 0.2, 0.04) h / 1),
        oklch(from var(--_brand) 0.39 min(c * 0.35, 0.06) h / 1)
      );
    }
  }

  /* It would be taken from the text that stands on the fill. */
  @container style(--miscarriage-brand: currentColor) or style(--miscarriage-brand: currentcolor) {
    .card {
      --_brand: #5d3f73;
    }
  }

  @media (prefers-contrast: more) {
    .card {
      --_line: var(--_control);
      --_soft: var(--_surface);
      --_wash: var(--_surface);
      --_emergency-soft: var(--_surface);
      --_urgent-soft: var(--_surface);
    }
  }

  /* The browser leaves the colours of icons alone. */
  @media (forced-colors: active) {
    .card {
      --_soon: CanvasText;
      --_normal: CanvasText;
      --_link: LinkText;
    }
  }

  @media print {
    .card {
      --_surface: #fff;
      --_soft: #fff;
      --_wash: #fff;
      --_text: #000;
      --_text-soft: #222;
      --_line: #999;
      --_control: #000;
      --_emergency: #000;
      --_emergency-edge: #000;
      --_on-emergency: #fff;
      --_emergency-soft: #fff;
      --_urgent: #000;
      --_on-urgent: #fff;
      --_urgent-soft: #fff;
      --_soon: #000;
      --_normal: #000;
      --_stone: #fff;
      --_fill: #fff;
      --_on-fill: #000;
      --_link: #000;
    }
  }
`;
