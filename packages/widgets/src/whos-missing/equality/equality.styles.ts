import { css } from 'lit';

/** What the questions about oneself look like: quiet, and apart from what was done before. */
export const equalityStyles = css`
  earshot-equality {
    display: block;
  }
  earshot-equality:not(:has(*)) {
    display: none;
  }
  .equality {
    display: grid;
    gap: 1.25em;
    padding: 1.1em;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
  }
  .equality #equality {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    unicode-bidi: plaintext;
    text-align: var(--side);
  }
  .equality #equality + p {
    margin-block-start: -0.9em;
  }
  .equality legend {
    max-inline-size: 66ch;
    padding: 0;
    font-weight: 600;
  }
  .equality .hint {
    max-inline-size: 66ch;
    margin-block-end: 0.25em;
  }
  .equality .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  @media print {
    earshot-equality {
      display: none;
    }
  }
`;
