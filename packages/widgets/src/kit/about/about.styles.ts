import { css } from 'lit';

export const aboutStyles = css`
  :host {
    all: unset;
    display: block;
    font: inherit;
    color: var(--ink);
  }
  dl,
  ul {
    display: grid;
    gap: 0.25em;
    max-inline-size: 66ch;
  }
  ul {
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  dt,
  .term {
    font-weight: 600;
  }
  dd {
    margin-block-end: 0.5em;
  }
  @media (pointer: coarse) {
    a {
      display: inline-block;
      padding-block: 13px;
    }
  }
`;
