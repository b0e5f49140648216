import { css } from 'lit';

/** What a table of numbers looks like. Words in another script than the page's stand on the page's side, as numbers do. */
export const tableStyles = css`
  :host {
    --far-side: right;
  }
  :host(:dir(rtl)) {
    --far-side: left;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    font-weight: 600;
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: var(--far-side);
    vertical-align: baseline;
    overflow-wrap: normal;
  }
  th:first-child {
    text-align: var(--side);
    overflow-wrap: anywhere;
  }
  th span,
  td span {
    text-align: inherit;
  }
  thead th {
    font-weight: 600;
  }
`;
