import { css } from 'lit';

export const findingStyles = css`
  .find,
  .find form,
  .filters,
  .tick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .find form {
    flex-wrap: nowrap;
    flex: 1 1 18em;
    max-inline-size: 30em;
  }
  .find label {
    font-weight: 600;
  }
  .find input {
    flex: 1;
    min-inline-size: 4em;
  }
  .find input,
  .filters select {
    block-size: 2.75em;
    padding: 0.35em 0.75em;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    font: inherit;
  }
  .filters:not([hidden]) {
    align-items: end;
    margin-block-start: 0.75em;
    padding: 1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .filters .choice {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    font-weight: 600;
  }
  .filters select {
    max-inline-size: 100%;
    font-weight: 400;
  }
  .tick {
    min-block-size: 2.75em;
  }
  .tick input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .tick {
    flex-wrap: nowrap;
  }
  @container (max-width: 30em) {
    .find form {
      flex-wrap: wrap;
      flex-basis: 100%;
    }
    .find label {
      flex-basis: 100%;
    }
  }
  @media print {
    .find,
    .filters:not([hidden]) {
      display: none;
    }
  }
`;
