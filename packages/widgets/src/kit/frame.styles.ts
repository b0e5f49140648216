import { css } from 'lit';

/** The box around a widget, with its head and its foot. */
export const frame = css`
  .card {
    grid-area: 1 / 1;
    align-self: start;
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    padding: 1.5em;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 2);
    overflow-wrap: anywhere;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .question {
    font-size: 1.44em;
    font-weight: 700;
    line-height: 1.25;
  }
  .meta,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .influence {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    color: var(--ink);
    font-weight: 600;
  }
  .influence::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--earshot-poll-bar-color, var(--accent));
    forced-color-adjust: none;
  }
  .notice {
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--accent);
  }
  .foot {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  earshot-topic {
    display: contents;
  }
  @container (max-width: 24em) {
    .card {
      padding: 1em;
    }
  }
  @media (forced-colors: active) {
    .influence::before {
      background: CanvasText;
    }
  }
`;
