import { css } from 'lit';

export const whosMissingStyles = css`
  .main {
    display: grid;
    gap: 1.5em;
  }
`;
