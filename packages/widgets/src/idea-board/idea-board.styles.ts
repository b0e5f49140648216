import { css } from 'lit';

export const ideaBoardStyles = css`
  .secondary {
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    background: none;
    color: var(--accent);
    border-color: var(--line-strong);
  }
  .invite {
    min-block-size: 3.25em;
    padding: 0.6em 1em;
    text-align: var(--side);
    color: var(--muted);
    background: none;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: text;
  }
  .invite:hover {
    border-color: var(--accent);
  }
  .tools,
  .sorts,
  .count,
  .tags,
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  .tools {
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  .label {
    font-weight: 600;
  }
  .sorts {
    gap: 0.25em 0.5em;
  }
  .sort {
    min-block-size: 2.75em;
    padding: 0.35em 0.75em;
    font-size: 0.92em;
    color: var(--muted);
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .sort[aria-pressed='true'] {
    color: var(--accent);
    font-weight: 600;
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 -2px var(--accent);
  }
  /* Room for what finds ideas, which comes a little later. */
  earshot-idea-finding {
    flex: 1 1 22em;
    min-inline-size: 0;
    min-block-size: 2.75em;
  }
  .count {
    justify-content: space-between;
    min-block-size: 2.75em;
    margin-block: -0.75em 0.25em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 1em;
  }
  /*
   * Measured with 10,000 ideas (npm run bench): with and without it no task over 50 ms while scrolling, four times
   * slowed down; but to show them all, a hundred at a time, takes 58 s with it and 105 s without.
   * What stands first is always rendered, for it is of no usual height.
   */
  [role='list'] > .grid:nth-child(n + 3) {
    content-visibility: auto;
    contain-intrinsic-size: auto 500em;
  }
  .grid:has(*) + .grid {
    margin-block-start: 1em;
  }
  .idea {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
    padding: 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .skeleton {
    block-size: 13em;
    background: var(--tint);
  }
  .tags {
    color: var(--muted);
    font-size: 0.85em;
  }
  .status {
    color: var(--accent);
    font-weight: 600;
  }
  .new,
  .not-doing {
    color: inherit;
  }
  .doing,
  .done {
    color: light-dark(#17663c, #8fd6a8);
  }
  .lived {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.05em 0.65em;
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: 1em;
  }
  .lived::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 50%;
    background: light-dark(#d18b00, #f2b84b);
    forced-color-adjust: none;
  }
  .title {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .title + .quiet {
    margin-block-start: -0.4em;
  }
  .title > bdi,
  .text {
    display: block;
    text-align: start;
  }
  .title > bdi,
  .typed {
    white-space: pre-wrap;
  }
  /* A box of its own: marks that turn the direction of text, when they never end, reach out of a <bdi>, and not out of this. */
  .title + .quiet > bdi,
  .note > bdi {
    display: inline-block;
    max-inline-size: 100%;
  }
  .text > .link {
    min-block-size: 0;
    padding-block: 0;
  }
  .answer {
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--accent);
  }
  .outcome {
    font-size: 0.95em;
  }
  .below {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }
  .support {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.6em;
    padding: 0.35em 1em;
    color: var(--accent);
    font-weight: 600;
    background: none;
    border: 1px solid var(--line-strong);
    border-radius: 2em;
    cursor: pointer;
  }
  .support:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .support.on {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .support.on::before {
    content: '✓' / '';
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .more {
    text-align: center;
  }
  @container (max-width: 30em) {
    .idea {
      padding: 0.9em;
    }
  }
  @media (pointer: coarse) {
    .sort,
    .support,
    .secondary {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .sort[aria-pressed='true'],
    .support.on {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .invite,
    .tools,
    .count,
    .more {
      display: none;
    }
    .idea {
      break-inside: avoid;
    }
    [role='list'] > .grid:nth-child(n + 3) {
      content-visibility: visible;
    }
  }
`;
