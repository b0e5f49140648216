import { css } from 'lit';

/** What it looks like where a person says that a group includes them. */
export const inclusionStyles = css`
  earshot-group-inclusion {
    display: grid;
    gap: 0.5em;
  }
  earshot-group-inclusion:empty {
    display: none;
  }
  .inclusion {
    display: grid;
    gap: 1em;
    padding: 1em;
    margin-block-start: 0.25em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .inclusion legend {
    padding: 0;
    font-weight: 600;
  }
  .inclusion .ticks {
    margin-block-start: 0.35em;
  }
  @media (forced-colors: active) {
    .inclusion {
      border: 1px solid;
    }
  }
`;
