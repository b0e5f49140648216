import { css } from 'lit';

/** What the parts of a poll look like that are there once a person acts, beside what every widget has then. */
export const votingStyles = css`
  earshot-poll-act {
    display: grid;
    gap: 0.5em;
  }
  .said {
    margin-block-start: 1.25em;
  }
  /* No jump when something is said aside: the empty status above takes part of the room. */
  [role='status'] + .said {
    margin-block-start: 0.75em;
  }
  .panel {
    inline-size: 100%;
    padding: 1em;
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .field {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--line);
  }
  input[type='checkbox']:checked::before {
    border: 0;
    clip-path: polygon(16% 50%, 30% 37%, 44% 56%, 72% 20%, 86% 31%, 46% 82%);
  }
`;
