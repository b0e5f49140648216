import { css } from 'lit';

/** What checkboxes and radio buttons look like where a person writes. */
export const ticks = css`
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .tick > input {
    appearance: none;
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    background: var(--surface);
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    cursor: inherit;
  }
  .tick > input[type='checkbox'] {
    border-radius: min(var(--radius), 0.25em);
  }
  .tick > input:checked {
    border-color: var(--accent);
  }
  .tick > input:checked::before {
    content: '';
    display: block;
    block-size: 100%;
    border: 0.2em solid var(--surface);
    border-radius: inherit;
    background: var(--accent);
  }
  .tick > input[type='checkbox']:checked::before {
    border: 0;
    clip-path: polygon(16% 50%, 30% 37%, 44% 56%, 72% 20%, 86% 31%, 46% 82%);
  }
  @media (pointer: coarse) {
    .tick {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tick > input:checked::before {
      border-color: Canvas;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
