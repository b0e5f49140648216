import { css, type CSSResult } from 'lit';

/** A block for each row, with a line for each cell. */
const stacked = (table: CSSResult) => css`
  ${table} thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${table}, ${table} caption, ${table} tbody, ${table} tr, ${table} th {
    display: block;
    inline-size: auto;
  }
  ${table} tr {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  ${table} th, ${table} td {
    padding: 0.15em 0.25em;
    border: 0;
    text-align: var(--side);
  }
  ${table} th {
    font-weight: 600;
  }
  ${table} td {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    overflow-wrap: anywhere;
  }
  ${table} td > :last-child {
    margin-inline-start: auto;
  }
  ${table} .label {
    display: inline;
  }
  ${table} .itself {
    display: none;
  }
`;

/** Tables with a column for each option: they need room for all of them, or they are stacked. */
export const wideTableStyles = css`
  table {
    table-layout: fixed;
  }
  th:first-child {
    inline-size: 22%;
  }
  caption {
    color: var(--muted);
    font-size: 0.9em;
    font-weight: 400;
    margin-block-end: 0.5em;
  }
  th,
  td {
    overflow-wrap: anywhere;
  }
  thead th {
    vertical-align: bottom;
    font-size: 0.9em;
  }
  th .quiet,
  .verb {
    display: block;
    font-size: 0.9em;
    color: var(--muted);
  }
  .label {
    display: none;
  }
  .beats {
    background: var(--tint);
  }
  .beats .verb {
    color: var(--accent);
    font-weight: 600;
  }
  ${stacked(css`.wide`)}
  @container (max-width: 33em) {
    ${stacked(css`.middling`)}
  }
  @container (max-width: 26em) {
    ${stacked(css`.narrow`)}
  }
`;
