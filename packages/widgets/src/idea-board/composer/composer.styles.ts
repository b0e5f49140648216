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
  .inset {
    margin-block-start: 0.25em;
    margin-inline-start: 0.6em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.2em solid var(--line);
  }
  @container (max-width: 26em) {
    .composer {
      padding: 0.9em;
    }
    .composer > .actions {
      grid-template-columns: 1fr;
    }
  }
`;
