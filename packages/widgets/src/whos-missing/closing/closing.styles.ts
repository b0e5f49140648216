import { css } from 'lit';

export const closingStyles = css`
  .closing {
    display: grid;
    gap: 0.5em;
    padding: 1.1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .closing ul {
    padding-inline-start: 1.25em;
  }
  @media (forced-colors: active) {
    .closing {
      border: 1px solid;
    }
  }
`;
