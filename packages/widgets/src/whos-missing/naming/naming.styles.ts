import { css } from 'lit';

/** What it looks like where a person names a group. */
export const namingStyles = css`
  earshot-group-naming form,
  .naming .more {
    display: grid;
    gap: 1em;
  }
  earshot-similar-groups:empty,
  earshot-group-suggestions:empty {
    display: none;
  }
  .naming .close {
    background: var(--surface);
  }
  .naming .actions,
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .suggestions {
    gap: 0.5em;
    margin-block-start: 0.35em;
  }
  .suggestions .secondary {
    font-weight: 400;
    text-align: var(--side);
  }
  .suggestions [aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  @media (forced-colors: active) {
    .suggestions [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
