import { css } from 'lit';

/** What it looks like to put options in order. */
export const rankingStyles = css`
  earshot-poll-ranking {
    display: grid;
    gap: 0.5em;
  }
  .empty {
    padding: 0.9em;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
  }
  .ranked {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    background: var(--tint);
  }
  .marks + .hint {
    margin-block-start: 0.5em;
  }
  .ranked {
    padding-inline-start: 0;
  }
  /* Only here a finger drags and does not scroll. */
  .handle {
    align-self: stretch;
    display: grid;
    place-content: center;
    inline-size: 1.75em;
    margin-inline-end: -0.75em;
    color: var(--line-strong);
    cursor: grab;
    touch-action: none;
  }
  .handle:active {
    cursor: grabbing;
  }
  .rank {
    display: grid;
    place-content: center;
    min-inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 1em;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* Those that share a place stand on one card. */
  [data-joins] {
    margin-block-start: calc(-0.5em - 3px);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .unranked {
    position: relative;
  }
  .unranked:hover {
    border-color: var(--line-strong);
  }
  .unranked .move {
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
  }
  /* The whole row adds the option. */
  .unranked .move::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  @media (forced-colors: active) {
    .ranked {
      border-color: Highlight;
      outline-color: Highlight;
    }
    .rank {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
