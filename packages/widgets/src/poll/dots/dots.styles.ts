import { css } from 'lit';

/** What it looks like to spread dots. */
export const dotsStyles = css`
  earshot-poll-dots {
    display: grid;
    gap: 0.5em;
  }
  .takes-dots {
    grid-template-columns: 1fr auto;
  }
  .takes-dots:has([aria-valuenow]:not([aria-valuenow='0'])) {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    background: var(--tint);
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 0.25em;
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
  }
  .drawn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-block-size: 0.75em;
    margin-block-start: 0.25em;
  }
  .drawn i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--earshot-poll-bar-color, var(--accent));
    forced-color-adjust: none;
  }
  @media (pointer: coarse) {
    .stepper input {
      block-size: max(2.25em, 44px);
    }
  }
  @media (forced-colors: active) {
    .takes-dots:has([aria-valuenow]:not([aria-valuenow='0'])) {
      border-color: Highlight;
      outline-color: Highlight;
    }
    .drawn i {
      background: Highlight;
    }
  }
`;
