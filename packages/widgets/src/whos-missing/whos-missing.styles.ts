import { css } from 'lit';

export const whosMissingStyles = css`
  :host(:state(waiting)) {
    display: none;
  }
  /* As wide as its words; what opens from it measures itself. */
  :host([display='button']) {
    container-type: normal;
    min-inline-size: 0;
  }
  .thanks {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .main {
    --yours: #f2b134;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .groups {
    list-style-type: '';
  }
  .group {
    position: relative;
    display: grid;
    gap: 0.3em;
    padding-block: 0.9em;
    padding-inline-start: 1.75em;
    border-block-end: 1px solid var(--line);
  }
  .group:first-child {
    padding-block-start: 0.25em;
  }
  .group:last-child {
    border: 0;
  }
  /* A chair: open, or taken. The words beside it say the same. */
  .group::before {
    content: '';
    position: absolute;
    inset-block-start: 1.15em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 2px dashed var(--line-strong);
    border-radius: 0.25em;
  }
  .group:first-child::before {
    inset-block-start: 0.5em;
  }
  .group.joined::before {
    background: var(--accent);
    border: 0;
  }
  .name {
    font-size: 1.08em;
    font-weight: 600;
    line-height: 1.35;
  }
  .number {
    color: var(--muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.25em;
  }
  .state {
    font-size: 0.92em;
    font-weight: 600;
  }
  .named > .state {
    color: var(--muted);
  }
  .steps {
    display: grid;
    gap: 0.15em;
    font-size: 0.92em;
    list-style-type: '';
  }
  .steps span {
    color: var(--muted);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.35em;
  }
  .acts:empty {
    display: none;
  }
  .secondary,
  .acts > .small {
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    background: none;
    color: var(--accent);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
  }
  .acts > .small {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    font-size: 0.92em;
    border-width: 1px;
  }
  .acts > .small:hover,
  .acts > [aria-expanded='true'] {
    background: var(--tint);
    border-color: var(--accent);
  }
  .acts > .on {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .acts > .on::before {
    content: '✓ ' / '';
  }
  .groups + .secondary {
    margin-block-start: 0.5em;
  }
  .skeleton {
    block-size: 8em;
    margin-block-end: 0.75em;
    background: var(--tint);
    border: 0;
    border-radius: var(--radius);
  }
  .skeleton::before {
    content: none;
  }
  .naming {
    display: grid;
    gap: 0.9em;
    padding: 1.1em;
    background: color-mix(in oklab, var(--yours) 14%, var(--surface));
    border: 1px solid color-mix(in oklab, var(--yours) 45%, var(--line));
    border-radius: var(--radius);
  }
  .naming[hidden] {
    display: none;
  }
  .invite {
    min-block-size: 3.25em;
    padding: 0.6em 1em;
    text-align: var(--side);
    font-weight: 600;
    color: var(--ink);
    background: var(--surface);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: text;
  }
  .invite:hover {
    border-color: var(--accent);
  }
  earshot-prompt-more {
    display: grid;
    gap: 1.25em;
    min-block-size: 2em;
  }
  /* The drawing comes later: its room does not depend on it. */
  earshot-round-table {
    display: block;
    block-size: 24em;
  }
  earshot-round-table[crowded] {
    block-size: 38em;
  }
  @container (min-width: 24em) {
    earshot-round-table {
      block-size: 26em;
    }
    earshot-round-table[crowded] {
      block-size: 32em;
    }
  }
  @container (min-width: 48em) {
    .listed {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr);
      grid-template-rows: auto 1fr;
      column-gap: 2.5em;
    }
    .listed > earshot-round-table {
      grid-area: 1 / 2 / span 2;
    }
    .listed > .naming {
      grid-area: 2 / 1;
    }
    /* Beside a long list there is room below the drawing. */
    .listed.long > earshot-group-list {
      grid-row: 1 / span 2;
    }
    .listed.long > earshot-round-table {
      grid-row: 1;
    }
    .listed.long > .naming {
      grid-area: 2 / 2;
    }
  }
  @media (pointer: coarse) {
    .acts > .small,
    .secondary,
    earshot-prompt-more {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .group::before {
      border-color: CanvasText;
    }
    .group.joined::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .acts > .on {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .acts,
    .naming {
      display: none;
    }
    .group {
      break-inside: avoid;
    }
  }
`;
