import { css } from 'lit';

export const ideaBoardStyles = css`
  .invite {
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.6em 1em;
    text-align: start;
    color: var(--muted);
    background: none;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: text;
  }
  .sorts,
  .tags,
  .idea .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 1em;
  }
  .grid + .grid {
    margin-block-start: 1em;
  }
  .idea {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .skeleton {
    block-size: 12em;
    background: var(--tint);
  }
  .title {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  /* As it was typed, in a box of its own: no mark that turns the direction of text reaches over its edge, not even an unmatched one. */
  :is(.idea, earshot-own-ideas, earshot-idea-composer) bdi {
    display: inline-block;
    max-inline-size: 100%;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .idea:has(> earshot-idea-thread) {
    grid-column: 1 / -1;
  }
`;
