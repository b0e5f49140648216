import { css } from 'lit';

/** What the numbers of who took part look like. */
export const representationStyles = css`
  earshot-representation {
    display: grid;
    gap: 1em;
  }
  earshot-representation:not(:has(*)) {
    display: none;
  }
  .represented {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    max-inline-size: 44em;
  }
  .represented caption {
    padding-block-end: 0.35em;
    font-size: 1.1em;
  }
  .represented th + th,
  .represented td {
    inline-size: 28%;
  }
  /* Beside the same number in words: decoration. */
  .share {
    display: block;
    block-size: 0.4em;
    margin-block-start: 0.2em;
    background: linear-gradient(var(--accent), var(--accent)) no-repeat var(--side) / var(--share)
      100% var(--tint);
    border-radius: 1em;
  }
  @container (max-width: 24em) {
    .represented th,
    .represented td {
      padding-inline: 0.25em;
    }
    .represented th + th,
    .represented td {
      inline-size: 32%;
    }
  }
  @media (forced-colors: active) {
    .share {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: linear-gradient(CanvasText, CanvasText) no-repeat var(--side) / var(--share) 100%
        Canvas;
    }
  }
`;
