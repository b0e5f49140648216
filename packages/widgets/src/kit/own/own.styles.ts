import { css } from 'lit';

/** What one's own ideas or groups look like. */
export const ownStyles = css`
  .own,
  .own earshot-own-idea,
  .own earshot-own-comment,
  .own .edit,
  .own .held {
    display: grid;
    gap: 0.6em;
  }
  .own {
    gap: 1em;
    padding: 1.1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .own .heading {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .own .heading + .quiet {
    margin-block-start: -0.75em;
  }
  .own ul {
    display: grid;
    gap: 1em;
    list-style-type: '';
  }
  .own ul[hidden] {
    display: none;
  }
  .own .entry {
    display: grid;
    gap: 0.5em;
    padding: 1.1em;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .own .edit {
    gap: 1.1em;
  }
  .own .state {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--accent);
  }
  .own .state[data-state='withheld'] {
    color: var(--bad);
  }
  .own .state + .quiet {
    margin-block-start: -0.6em;
  }
  .own .title {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .own .title,
  .own .heading {
    outline-offset: 0.1em;
  }
  .own .link bdi {
    text-decoration: inherit;
  }
  .own .notice {
    display: grid;
    gap: 0.4em;
  }
  .own .confirm {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--bad);
  }
  .own .held {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .own .held:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .own {
      border: 1px solid;
    }
  }
`;
