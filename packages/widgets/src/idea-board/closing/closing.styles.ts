import { css } from 'lit';

export const closingStyles = css`
  earshot-idea-closing {
    display: grid;
    gap: 0.5em;
    padding: 1.1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  earshot-idea-closing ul {
    padding-inline-start: 1.25em;
  }
  .download {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  @media (pointer: coarse) {
    .download a {
      padding-block: 10px;
    }
  }
  @media (forced-colors: active) {
    earshot-idea-closing {
      border: 1px solid;
    }
  }
  @media print {
    .download,
    .download + .quiet {
      display: none;
    }
  }
`;
