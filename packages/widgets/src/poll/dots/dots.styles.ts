import { css } from 'lit';

/** What it looks like to spread dots. */
export const dotsStyles = css`
  earshot-poll-dots {
    display: grid;
    gap: 0.5em;
  }
  /* How many are left is in sight beside the last option too. */
  .left {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25em;
    background: var(--surface);
  }
  .takes-dots:has([aria-valuenow]:not([aria-valuenow='0'])) {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    background: var(--tint);
  }
  /* It is read before the buttons beside it. */
  .stepper :nth-child(2) {
    order: -1;
  }
  .stepper input {
    appearance: none;
    inline-size: 2.75em;
    block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    text-align: center;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    cursor: text;
    /* With its option, below what is said of the dots that are left. */
    scroll-margin-block-start: 6em;
  }
  .drawn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-start: 0.35em;
  }
  .drawn:empty {
    display: none;
  }
  .drawn i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1px solid var(--line-strong);
    border-radius: 50%;
  }
  .drawn [data-given] {
    border-color: transparent;
    background: var(--earshot-poll-bar-color, var(--accent));
  }
  @media (pointer: coarse) {
    .stepper input {
      inline-size: max(2.75em, 44px);
      block-size: max(2.25em, 44px);
    }
  }
  @media (forced-colors: active) {
    .takes-dots:has([aria-valuenow]:not([aria-valuenow='0'])) {
      border-color: Highlight;
      outline-color: Highlight;
    }
    .drawn [data-given] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
