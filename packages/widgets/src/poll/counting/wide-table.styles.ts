import { css } from 'lit';

/** Tables with a column for each option. Where they have no room, each row becomes a block with a line for each cell. */
export const wideTableStyles = css`
  /* More columns than fit anywhere: a container that is never wide enough for them. */
  .many {
    container-type: inline-size;
    max-inline-size: 32em;
  }
  table {
    table-layout: fixed;
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
  th:first-child {
    inline-size: 22%;
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
  @container (max-width: 33em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    caption,
    thead,
    tbody,
    tr,
    th {
      display: block;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--line);
    }
    tbody th,
    td {
      padding: 0.15em 0.25em;
      border: 0;
      text-align: var(--side);
    }
    tbody th:first-child {
      inline-size: auto;
      font-weight: 600;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    td > :last-child {
      margin-inline-start: auto;
    }
    .label {
      display: inline;
    }
    /* Not "none": the cells after it would stand below other columns. */
    .itself {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
