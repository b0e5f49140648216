import { css } from 'lit';

/** What the composer looks like, and the fields of an idea wherever they are. */
export const composerStyles = css`
  earshot-idea-composer,
  earshot-idea-similar {
    display: block;
  }
  earshot-idea-similar:empty {
    display: none;
  }
  .composer {
    display: grid;
    gap: 1.25em;
    padding: 1.1em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  .composer > .actions {
    display: grid;
    grid-template-columns: auto minmax(min(14em, 100%), 1fr);
    align-items: center;
    gap: 0.75em 1.25em;
  }
  earshot-idea-fields {
    display: grid;
    gap: 1.1em;
  }
  earshot-idea-fields legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
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
  .inset {
    margin-block-start: 0.25em;
    margin-inline-start: 0.6em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.2em solid var(--line);
  }
  .small {
    font-size: 0.9em;
  }
  .close {
    display: grid;
    gap: 0.4em;
    padding: 0.9em 1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .close ul {
    display: grid;
    gap: 0.5em;
    list-style-type: '';
  }
  .close .link bdi {
    text-decoration: inherit;
  }
  .close li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .close .secondary[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .keep {
    align-items: center;
  }
  .found,
  .keep p {
    outline-offset: 0.25em;
  }
  @container (max-width: 26em) {
    .composer {
      padding: 0.9em;
    }
    .composer > .actions {
      grid-template-columns: 1fr;
    }
  }
  @media (pointer: coarse) {
    .tick {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .close {
      border: 1px solid;
    }
    .tick > input:checked::before {
      border-color: Canvas;
      background: Highlight;
      forced-color-adjust: none;
    }
    .close .secondary[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
