import { css } from 'lit';

export const repliesStyles = css`
  :host {
    all: unset;
    display: block;
    margin-block-end: 1.25em;
    font: inherit;
    color: var(--ink);
  }
  ul {
    display: grid;
    gap: 1em;
    margin-block-start: 0.5em;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  ul[hidden] {
    display: none;
  }
  li {
    display: grid;
    gap: 0.25em;
    max-inline-size: 66ch;
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--line);
  }
  li:has(.tick) {
    border-color: var(--accent);
  }
  .question {
    font-weight: 600;
  }
  .tick {
    color: var(--accent);
    font-size: 0.9em;
  }
  @media print {
    ul[hidden] {
      display: grid;
    }
  }
`;
