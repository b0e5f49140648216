import { css } from 'lit';

export const roundTableStyles = css`
  earshot-round-table {
    --wood: light-dark(#eadfce, #4a3f30);
    --wood-edge: light-dark(#bda583, #7d6a50);
    --wood-grain: light-dark(#d8c8ad, #5d503d);
    --yours: light-dark(#f2b134, #f2b134);
    --yours-edge: light-dark(#8a5b00, #ffd983);
    --on-yours: #3b2700;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0.75em;
  }
  .drawing {
    position: relative;
    min-inline-size: 0;
  }
  .drawing svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .drawing .measure {
    visibility: hidden;
  }
  .drawing text {
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    unicode-bidi: plaintext;
    fill: var(--ink);
  }
  .drawing text.joined {
    fill: var(--on-accent);
  }
  .top {
    fill: var(--wood);
    stroke: var(--wood-edge);
    stroke-width: 2;
  }
  .shadow {
    fill: light-dark(rgb(60 40 10 / 14%), rgb(0 0 0 / 35%));
  }
  .bevel {
    fill: none;
    stroke: light-dark(rgb(255 255 255 / 55%), rgb(255 255 255 / 10%));
    stroke-width: 2;
  }
  .grain {
    fill: none;
    stroke: var(--wood-grain);
    stroke-width: 1.5;
  }
  .chair {
    stroke-width: var(--chair-line, 2);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .chair.joined {
    fill: var(--accent);
    stroke: var(--surface);
  }
  .chair.open {
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-dasharray: 4 3.5;
  }
  .chair.yours {
    fill: var(--yours);
    stroke: var(--yours-edge);
  }
  .chair .plus {
    fill: none;
    stroke: var(--on-yours);
    stroke-width: 2.5;
  }
  .small .chair {
    stroke-width: 1.25;
    stroke-dasharray: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.85em;
    color: var(--muted);
  }
  /* Its room is kept, so that the drawing's own does not depend on what is drawn. */
  .key .unsaid {
    visibility: hidden;
  }
  .key svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-end: 0.25em;
    vertical-align: -0.4em;
  }
  .chair .moves {
    animation: earshot-takes-a-seat 220ms ease-out;
  }
  .chair .waits {
    opacity: 0;
  }
  @keyframes earshot-takes-a-seat {
    from {
      opacity: 0;
      transform: translateY(-1em);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .chair .moves {
      animation: none;
    }
    .chair .waits {
      opacity: 1;
    }
  }
  @media print {
    earshot-round-table {
      break-inside: avoid;
    }
    .shadow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    earshot-round-table {
      --wood: Canvas;
      --wood-edge: CanvasText;
      --wood-grain: color-mix(in srgb, CanvasText 40%, Canvas);
      --yours: Highlight;
      --yours-edge: Highlight;
      --on-yours: HighlightText;
      --accent: CanvasText;
      --on-accent: Canvas;
      --surface: Canvas;
      --line-strong: CanvasText;
      --ink: CanvasText;
    }
    .shadow,
    .bevel {
      display: none;
    }
  }
`;
