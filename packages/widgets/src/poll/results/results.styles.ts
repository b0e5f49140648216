import { css } from 'lit';

export const resultsStyles = css`
  :host {
    all: unset;
    display: grid;
    gap: 1em;
    font: inherit;
    min-inline-size: 0;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .head {
    display: grid;
    gap: 0.15em;
    margin-block-end: -0.25em;
  }
  .turnout {
    font-weight: 600;
  }
  earshot-poll-replies {
    margin-block-end: 0.25em;
  }
  earshot-poll-answers,
  earshot-poll-outcome {
    display: grid;
    gap: 0.5em;
  }
  earshot-poll-outcome .outcome {
    font-size: 1.1em;
    font-weight: 600;
  }
  .rows {
    display: grid;
    gap: 0.5em;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: max(3.25em, 44px);
    padding: 0.5em 0.9em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .mine {
    border-color: var(--accent);
  }
  .tick {
    color: var(--accent);
    font-size: 0.9em;
    font-weight: 600;
  }
  .count {
    color: var(--muted);
    font-size: 0.9em;
    text-align: end;
  }
  .count:last-child {
    grid-column: span 2;
  }
  .share {
    min-inline-size: 3.2em;
    font-weight: 700;
    text-align: end;
  }
  .bar {
    position: absolute;
    inset: auto 0 0;
    block-size: 0.4em;
    background: color-mix(in oklab, var(--line) 55%, transparent);
  }
  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: var(--share);
    background: var(--earshot-poll-bar-color, var(--accent));
    border-start-end-radius: 0.2em;
    border-end-end-radius: 0.2em;
    animation: grow 250ms ease-out;
  }
  @keyframes grow {
    from {
      inline-size: 0;
    }
  }
  .notice {
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--accent);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style-type: '';
  }
  .checking {
    display: grid;
    gap: 0.35em;
  }
  [hidden] {
    display: none;
  }
  .said {
    grid-column: 1 / -1;
    padding-inline-start: 1.25em;
  }
  earshot-poll-table {
    display: grid;
    gap: 0.5em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  /* Numbers take what they need, answers the rest: letters of a word stay together. */
  @container (max-width: 24em) {
    earshot-poll-table :is(th, td) {
      padding-inline: 0.25em;
    }
    earshot-poll-table th:first-child {
      inline-size: 100%;
    }
  }
  @container (max-width: 18em) {
    earshot-poll-table table {
      font-size: 0.9em;
    }
    earshot-poll-table :is(th, td) {
      padding-inline: 0.15em;
    }
    .row {
      grid-template-columns: 1fr auto;
    }
    .row > :first-child {
      grid-column: 1 / -1;
    }
    .count {
      text-align: start;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar::before {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border-block-start: 1px solid;
    }
    .bar::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .mine {
      border-width: 3px;
    }
  }
  @media print {
    .choices {
      display: none;
    }
    .bar::before {
      print-color-adjust: exact;
    }
  }
  @media (pointer: coarse) {
    a {
      display: inline-block;
      padding-block: 13px;
    }
  }
`;
