import { css } from 'lit';

export const roundTableStyles = css`
  earshot-round-table {
    --wood: light-dark(#eadfce, #4a3f30);
    --wood-edge: light-dark(#bda583, #7d6a50);
    --wood-grain: light-dark(#d8c8ad, #5d503d);
    --yours: #f2b134;
    --yours-edge: light-dark(#8a5b00, #ffd983);
    --on-yours: #3b2700;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0.75em;
  }
  earshot-round-table .drawing {
    position: relative;
    min-inline-size: 0;
  }
  earshot-round-table .drawing svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  earshot-round-table .drawing .measure {
    visibility: hidden;
  }
  earshot-round-table .drawing text {
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    unicode-bidi: plaintext;
    fill: var(--ink);
  }
  earshot-round-table .drawing text.joined {
    fill: var(--on-accent);
  }
  earshot-round-table .top {
    fill: var(--wood);
    stroke: var(--wood-edge);
    stroke-width: 2;
  }
  earshot-round-table .shadow {
    fill: light-dark(rgb(60 40 10 / 14%), rgb(0 0 0 / 35%));
  }
  earshot-round-table .bevel {
    fill: none;
    stroke: light-dark(rgb(255 255 255 / 55%), rgb(255 255 255 / 10%));
    stroke-width: 2;
  }
  earshot-round-table .grain {
    fill: none;
    stroke: var(--wood-grain);
    stroke-width: 1.5;
  }
  earshot-round-table .chair {
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  earshot-round-table .chair.joined {
    fill: var(--accent);
    stroke: var(--surface);
  }
  earshot-round-table .chair.open {
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-dasharray: 4 3.5;
  }
  earshot-round-table .chair.yours {
    fill: var(--yours);
    stroke: var(--yours-edge);
  }
  earshot-round-table .chair .plus {
    fill: none;
    stroke: var(--on-yours);
    stroke-width: 2.5;
  }
  earshot-round-table .fine .chair {
    stroke-width: 1.25;
    stroke-dasharray: none;
  }
  earshot-round-table .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.85em;
    color: var(--muted);
  }
  /* Its room is kept, so that the drawing's own does not depend on what is drawn. */
  earshot-round-table .key .unsaid {
    visibility: hidden;
  }
  earshot-round-table .key svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-end: 0.25em;
    vertical-align: -0.4em;
  }
  earshot-round-table .chair .moves {
    animation: earshot-takes-a-seat 220ms ease-out;
  }
  earshot-round-table .chair .waits {
    opacity: 0;
  }
  @keyframes earshot-takes-a-seat {
    from {
      opacity: 0;
      transform: translateY(-1em);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    earshot-round-table .chair .moves {
      animation: none;
    }
    earshot-round-table .chair .waits {
      opacity: 1;
    }
  }
  @media print {
    earshot-round-table {
      break-inside: avoid;
    }
    earshot-round-table .shadow {
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
    earshot-round-table .shadow,
    earshot-round-table .bevel {
      display: none;
    }
  }
`;
