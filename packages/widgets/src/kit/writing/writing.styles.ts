import { css } from 'lit';

/** What the parts of a widget look like in which a person writes. */
export const writingStyles = css`
  earshot-act {
    display: grid;
    gap: 0.5em;
  }
  earshot-field {
    display: block;
  }
  earshot-summary:empty,
  earshot-act:empty {
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
  .small {
    font-size: 0.9em;
  }
  .keep {
    align-items: center;
  }
  .found,
  .keep p {
    outline-offset: 0.25em;
  }
  @media (pointer: coarse) {
    .line {
      block-size: max(2.75em, 44px);
    }
  }
`;
