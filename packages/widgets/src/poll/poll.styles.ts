import { css } from 'lit';

export const pollStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
  }
  .main,
  earshot-poll-ballot,
  form,
  fieldset {
    display: flex;
    flex-direction: column;
  }
  .main {
    gap: 1.25em;
  }
  .main > .link {
    align-self: start;
    margin-block-start: -1em;
  }
  form {
    gap: 1.25em;
  }
  fieldset {
    gap: 0.5em;
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    align-items: center;
    column-gap: 0.75em;
    min-block-size: max(3.25em, 44px);
    padding: 0.6em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    background: var(--tint);
  }
  .option:hover {
    border-color: var(--line-strong);
  }
  .option .hint {
    grid-column: 2;
  }
  input {
    grid-row: span 2;
    appearance: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface);
    cursor: inherit;
  }
  input[type='checkbox'] {
    border-radius: min(var(--radius), 0.25em);
  }
  input:checked {
    border-color: var(--accent);
  }
  input:checked::before {
    content: '';
    display: block;
    block-size: 100%;
    border: 0.2em solid var(--surface);
    border-radius: inherit;
    background: var(--accent);
  }
  /* It takes no room while it has nothing to say, and before its code is there. */
  earshot-poll-act {
    margin-block-start: -1.25em;
  }
  earshot-poll-summary:empty,
  earshot-poll-mistake:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    input:checked::before {
      border-color: Canvas;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
