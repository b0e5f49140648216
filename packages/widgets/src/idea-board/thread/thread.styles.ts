import { css } from 'lit';

/** What stands inside an idea once it is opened. */
export const threadStyles = css`
  .idea:has(earshot-idea-thread) {
    grid-column: 1 / -1;
  }
  earshot-idea-thread,
  earshot-idea-comments,
  earshot-idea-own-comments,
  earshot-idea-thread form,
  earshot-idea-thread fieldset {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  earshot-idea-thread fieldset {
    gap: 0.25em;
  }
  earshot-idea-thread legend {
    font-weight: 600;
  }
  earshot-idea-own-comments:not(:has(*)) {
    display: none;
  }
  /* As it was typed, in a box of its own: marks that turn the direction of text, when they never end, reach out of a <bdi>, and not out of this. */
  .written {
    display: inline-block;
    max-inline-size: 100%;
  }
  .written,
  earshot-idea-thread .prose > bdi {
    white-space: pre-wrap;
  }
  earshot-idea-thread .prose > bdi {
    display: block;
    text-align: start;
    unicode-bidi: plaintext;
  }
  .part {
    font-weight: 600;
    unicode-bidi: plaintext;
    text-align: var(--side);
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .voice {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--line);
  }
  .voice > * {
    min-inline-size: 0;
  }
  .private {
    padding-block: 0.6em;
    padding-inline-end: 0.9em;
    background: var(--tint);
    border-inline-start-style: dashed;
    border-inline-start-color: var(--line-strong);
    border-radius: 0 var(--radius) var(--radius) 0;
  }
  .official {
    border-inline-start-color: var(--accent);
  }
  .badge {
    padding: 0 0.5em;
    color: var(--accent);
    font-size: 0.85em;
    font-weight: 600;
    border: 1px solid currentColor;
    border-radius: 1em;
  }
  .merged,
  .history,
  .history li {
    display: grid;
    gap: 0.5em;
  }
  .history li {
    gap: 0.15em;
  }
  .history ol,
  .comments {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  .history ol {
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--line);
  }
  .comments {
    gap: 1.25em;
  }
  .promise {
    font-size: 0.9em;
  }
  .late strong,
  .overdue strong {
    color: var(--bad);
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
  }
  earshot-idea-share {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  earshot-idea-flag:has(.panel) {
    flex: 1 1 100%;
  }
  earshot-idea-flag .panel {
    margin-block-start: 0.5em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .voice .link {
    font-size: 0.9em;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(2.25em, 24px);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .tick {
      min-block-size: 44px;
    }
  }
  @media print {
    .deeds,
    earshot-idea-flag,
    earshot-idea-comment-form {
      display: none;
    }
  }
`;
