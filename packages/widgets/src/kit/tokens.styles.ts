import { css } from 'lit';

/** Design tokens: a page sets the public `--earshot-*` on any ancestor, the rest is derived from them. */
export const tokens = css`
  :host {
    all: initial;
    --accent: var(--earshot-color-accent, light-dark(#1d4a7a, #9cc4f0));
    --on-accent: var(--earshot-color-on-accent, light-dark(#fff, #0d1a29));
    --ink: var(--earshot-color-ink, light-dark(#1b1f24, #eceff3));
    --muted: color-mix(in oklab, var(--ink) 76%, var(--surface));
    --surface: var(--earshot-color-surface, light-dark(#fff, #1a1e24));
    --line: color-mix(in oklab, var(--ink) 19%, var(--surface));
    --line-strong: color-mix(in oklab, var(--ink) 55%, var(--surface));
    --tint: color-mix(in oklab, var(--accent) 10%, var(--surface));
    --bad: var(--earshot-color-error, light-dark(#b3261e, #ff9d94));
    --side: left;
    --radius: var(--earshot-radius, 0.375em);
    color-scheme: inherit;
    visibility: inherit;
    direction: inherit;
    display: block;
    font: inherit;
    line-height: 1.5;
    color: var(--ink);
    text-align: start;
    container-type: inline-size;
    min-inline-size: min(15em, 100%);
  }
  :host(:dir(rtl)) {
    --side: right;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
`;

/** The parts that every widget is made of: text, buttons, fields. */
export const parts = css`
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* Words in another script than the page's keep their own order, on the page's side. */
  p,
  legend,
  label,
  span,
  strong,
  button,
  a,
  li,
  dt,
  dd,
  caption {
    unicode-bidi: plaintext;
    text-align: var(--side);
  }
  button,
  textarea,
  input {
    font: inherit;
    color: inherit;
  }
  .lead,
  .quiet,
  .hint {
    color: var(--muted);
  }
  .quiet,
  .hint {
    font-size: 0.9em;
    font-weight: 400;
  }
  .prose {
    max-inline-size: 66ch;
  }
  .link {
    background: none;
    border: 0;
    padding: 0.25em 0;
    cursor: pointer;
  }
  .link,
  a {
    color: var(--accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .primary,
  .secondary {
    text-align: center;
    font-weight: 600;
    min-block-size: 2.75em;
    padding: 0.6em 1.25em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
`;
