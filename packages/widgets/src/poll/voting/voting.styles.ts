import { css } from 'lit';

/** What the parts of a poll look like that are there once a person acts. */
export const votingStyles = css`
  earshot-poll-act {
    display: grid;
    gap: 0.5em;
  }
  .said {
    margin-block-start: 1.25em;
    font-weight: 600;
  }
  /* No jump when something is said aside: the empty status above takes part of the room. */
  [role='status'] + .said {
    margin-block-start: 0.75em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
  }
  .panel {
    inline-size: 100%;
    padding: 1em;
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .field {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--line);
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
  input[type='checkbox']:checked::before {
    border: 0;
    clip-path: polygon(16% 50%, 30% 37%, 44% 56%, 72% 20%, 86% 31%, 46% 82%);
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
