import { css } from 'lit';

/** What is there once a person acts, in every widget: fields, mistakes, where an act is, and the choices beside it. */
export const acting = css`
  .said {
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
  }
  .field {
    display: grid;
    gap: 0.35em;
  }
  .field > label {
    font-weight: 600;
  }
  .mistake {
    color: var(--bad);
    font-weight: 600;
  }
  .summary {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--bad);
    border-radius: var(--radius);
  }
  .summary strong {
    color: var(--bad);
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: 0.6em 0.75em;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    resize: vertical;
  }
  .primary[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .secondary {
    background: none;
    color: var(--accent);
    border-color: var(--line-strong);
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
  }
  @media (pointer: coarse) {
    .primary,
    .secondary {
      min-block-size: max(2.75em, 44px);
    }
    .choices .link {
      min-inline-size: 44px;
    }
    .summary a {
      padding-block: 12px;
    }
  }
  @media print {
    .actions,
    .choices {
      display: none;
    }
  }
`;
