import { css } from 'lit';

export const countingStyles = css`
  :host {
    all: unset;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 36em), 1fr));
    align-items: start;
    gap: 2em;
    font: inherit;
    color: var(--ink);
    min-inline-size: 0;
  }
  section,
  earshot-poll-rounds {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }
  section {
    container-type: inline-size;
  }
  .winner {
    grid-column: 1 / -1;
    font-size: 1.1em;
    font-weight: 600;
  }
  .difference {
    grid-column: 1 / -1;
    padding: 1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .difference p {
    max-inline-size: 66ch;
  }
  .heading {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .link {
    justify-self: start;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
  }
  #round {
    font-weight: 600;
  }
  .step {
    min-block-size: max(2.75em, 44px);
    padding: 0.35em 0.9em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .step[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--muted);
    cursor: default;
  }
  .standings {
    display: grid;
    gap: 0.75em;
    list-style-type: '';
  }
  .standing {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .out {
    color: var(--muted);
  }
  .tick,
  .gain {
    color: var(--accent);
    font-size: 0.9em;
  }
  .tick {
    font-weight: 600;
  }
  .gain {
    margin-inline-end: 0.5em;
  }
  .track {
    position: relative;
    grid-column: 1 / -1;
    block-size: 0.75em;
    border-radius: 0.2em;
    background: color-mix(in oklab, var(--line) 55%, transparent);
  }
  .track span {
    display: block;
    block-size: 100%;
    inline-size: var(--count);
    border-radius: 0.2em;
    /* What came from options that are out stands at the bar's end, lighter. */
    background: color-mix(
      in oklab,
      var(--earshot-poll-bar-color, var(--accent)) 50%,
      var(--surface)
    );
    overflow: hidden;
    transition: inline-size 200ms ease-out;
  }
  .track span::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: var(--before);
    background: var(--earshot-poll-bar-color, var(--accent));
    transition: inline-size 200ms ease-out;
  }
  .none .track span::before {
    background: var(--line-strong);
  }
  .halved .standing:not(.none) .track::after {
    content: '';
    position: absolute;
    inset-block: -0.2em;
    inset-inline-start: var(--half);
    inline-size: 2px;
    background: var(--ink);
  }
  .folded {
    display: none;
  }
  @container (max-width: 26em) {
    #round {
      flex-basis: 100%;
      order: -1;
    }
    .step {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .track span,
    .track span::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .track {
      border: 1px solid;
    }
    .track span {
      background: Canvas;
      border-inline-end: 2px solid Highlight;
      forced-color-adjust: none;
    }
    .track span::before {
      background: Highlight;
    }
    .halved .standing:not(.none) .track::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .step[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    earshot-poll-rounds,
    .link {
      display: none;
    }
    .folded {
      display: block;
    }
  }
`;
