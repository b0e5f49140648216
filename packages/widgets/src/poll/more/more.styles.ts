import { css } from 'lit';

/** What the parts look like that only some polls have: small buttons with a sign, fields of one line. */
export const moreStyles = css`
  earshot-poll-more {
    display: contents;
  }
  /* What can be chosen beside ranks or dots stands apart. */
  fieldset > earshot-poll-more > * {
    margin-block-end: 0.75em;
  }
  .move {
    display: grid;
    place-content: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    background: var(--surface);
    color: var(--accent);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: pointer;
    touch-action: manipulation;
  }
  .move:hover {
    border-color: var(--accent);
  }
  .move[aria-disabled='true'] {
    color: var(--line-strong);
    background: none;
    border-style: dotted;
    cursor: default;
  }
  .mark svg {
    display: block;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .marks {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  .marks[data-alone] > li {
    border-style: dashed;
    outline: 0;
    background: none;
  }
  .mark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    min-block-size: max(3.25em, 44px);
    padding: 0.4em 0.5em 0.4em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  /* What is marked; beneath it, where it is narrow, what marks it. */
  .marked {
    flex: 1 1 7em;
  }
  .marked ~ * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  .new {
    display: block;
    color: var(--accent);
    font-size: 0.9em;
  }
  .mark .hint {
    display: block;
  }
  earshot-poll-suggest {
    display: grid;
    gap: 0.5em;
  }
  /* It belongs to no answer above it. */
  earshot-poll-code .field {
    padding: 0;
    border: 0;
  }
  .code {
    max-inline-size: 18em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  input.line {
    appearance: none;
    inline-size: 100%;
    block-size: 2.75em;
    padding: 0 0.75em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: text;
  }
  @media (pointer: coarse) {
    .move {
      inline-size: max(2.25em, 44px);
      block-size: max(2.25em, 44px);
    }
    input.line {
      block-size: max(2.75em, 44px);
    }
  }
  @media (forced-colors: active) {
    .move[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .move,
    earshot-poll-suggest {
      display: none;
    }
  }
`;
