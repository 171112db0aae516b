import {css} from 'lit';

export const styles = css`
  .poster {
    position: relative;
    max-inline-size: 42em;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_wash);
  }
  .poster > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .drawing {
    stroke: none;
  }
  .hills {
    fill: var(--_line);
  }
  .lake {
    fill: var(--_stone);
  }
  .rings {
    stroke: var(--_wash);
    stroke-width: 3.5;
  }
  .rock {
    fill: var(--_link);
  }
  .card .duration {
    position: absolute;
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    inline-size: auto;
    block-size: auto;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 0.9375em;
    font-weight: 700;
    background: var(--_surface);
  }
  .film {
    display: block;
    inline-size: 100%;
    max-inline-size: 42em;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
    background: #000;
  }
  .transcript > summary {
    font-weight: 700;
  }
  @container (max-width: 30em) {
    .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .poster {
      aspect-ratio: auto;
    }
    .drawing {
      display: none;
    }
    .card .duration {
      position: static;
      display: inline-block;
    }
  }
  @media print {
    .poster,
    .film,
    #consent,
    .transcript > summary .icon {
      display: none;
    }
  }
`;
