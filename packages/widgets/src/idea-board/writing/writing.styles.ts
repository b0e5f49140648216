import { css } from 'lit';

/** What the parts of a board look like in which a person writes. */
export const writingStyles = css`
  earshot-idea-act {
    display: grid;
    gap: 0.5em;
  }
  earshot-idea-field {
    display: block;
  }
  earshot-idea-summary:empty,
  earshot-idea-act:empty {
    display: none;
  }
  .said:focus-visible {
    outline-offset: 0.25em;
  }
  .line {
    inline-size: 100%;
    block-size: 2.75em;
    padding: 0 0.75em;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
    border-width: 2px;
  }
  @media (pointer: coarse) {
    .line {
      block-size: max(2.75em, 44px);
    }
  }
`;
