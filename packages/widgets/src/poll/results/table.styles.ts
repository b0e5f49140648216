import { css } from 'lit';

/** What a table of numbers looks like. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
    overflow-wrap: normal;
  }
  th:first-child {
    text-align: start;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
  }
`;
