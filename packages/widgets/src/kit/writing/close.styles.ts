import { css } from 'lit';

/** What the box looks like in which stands what is close to what a person is writing. */
export const close = css`
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
  @media (forced-colors: active) {
    .close {
      border: 1px solid;
    }
    .close .secondary[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
