import { css } from 'lit';

export const findingStyles = css`
  .find,
  .find form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.25em 1.25em;
  }
  .find form {
    flex: 1 1 12em;
    flex-wrap: nowrap;
    gap: 0;
    max-inline-size: 24em;
  }
  .find input,
  .filters select {
    min-block-size: 2.75em;
    padding: 0.35em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  .find input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 4em;
    appearance: none;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .find .secondary {
    min-block-size: 2.75em;
    border-width: 1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .find :focus-visible {
    position: relative;
  }
  .filters:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.25em;
    margin-block-start: 0.75em;
    padding: 1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .filters .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 10em;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 18em;
    font-weight: 600;
  }
  .filters select {
    max-inline-size: 100%;
    font-weight: 400;
  }
  .filters .tick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
  }
  .filters .tick input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--accent);
  }
  mark {
    color: inherit;
    background: light-dark(#ffe9a8, #5c4a10);
    border-radius: 0.15em;
  }
  @container (max-width: 58em) {
    .find {
      justify-content: start;
    }
  }
  @media (pointer: coarse) {
    .find input,
    .find .secondary,
    .filters select,
    .filters .tick {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .filters:not([hidden]) {
      border: 1px solid;
    }
  }
`;
