import { raw } from 'hono/html';

/**
 * One sheet for all pages: light, dark, forced colours and print, from 320 pixels up. Somebody's words stand in a box of
 * their own: no mark of direction in them reaches beyond it.
 */
const rules = `
:root { color-scheme: light dark; --accent: light-dark(#1d4a7a, #9cc4f0); --on-accent: light-dark(#fff, #0d1a29);
  --ink: light-dark(#1b1f24, #eceff3); --surface: light-dark(#fff, #1a1e24); --bad: light-dark(#b3261e, #ff9d94);
  --good: light-dark(#1d6b3f, #8fd6a8); --muted: color-mix(in oklab, var(--ink) 76%, var(--surface));
  --line: color-mix(in oklab, var(--ink) 19%, var(--surface));
  --line-strong: color-mix(in oklab, var(--ink) 55%, var(--surface));
  --tint: color-mix(in oklab, var(--accent) 8%, var(--surface)) }
*, ::before { box-sizing: border-box }
html { font: 100%/1.5 system-ui, sans-serif; color: var(--ink); background: var(--surface); overflow-wrap: anywhere }
body { margin: 0; padding: 0 1em 3em; max-inline-size: 52em; margin-inline: auto }
h1, h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0 }
main > * + *, p + p { margin-block-start: .75em }
h1 { font-size: 1.728em; line-height: 1.2; margin-block: 1em .75em }
h2 { font-size: 1.44em; line-height: 1.25; margin-block: 1.5em .5em }
h3 { font-size: 1.2em; line-height: 1.3 }
main > h3 { margin-block: 1.25em .5em }
h4 { font-size: 1em }
p, li, dd { max-inline-size: 66ch }
:is(.row, .card, .stack) > p { margin: 0 }
ul, ol { padding-inline-start: 1.25em }
.plain { list-style: none; padding: 0 }
a { color: var(--accent); text-underline-offset: .2em }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 1em; padding: .75em 1em; background: var(--surface) }
.skip:not(:focus) { clip-path: inset(50%); pointer-events: none }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
header.top { display: flex; flex-wrap: wrap; gap: .25em 1.25em; align-items: center; padding-block: .75em; border-block-end: 1px solid var(--line) }
header.top > :first-child { font-weight: 600; margin-inline-end: auto; padding-block: .6em }
.row { display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center }
.stack { display: grid; gap: .75em; grid-template-columns: minmax(0, 1fr); justify-items: start }
.stack > * { max-inline-size: 100% }
nav.parts { margin-block-end: 1.5em; border-block-end: 1px solid var(--line) }
nav.parts ul { display: flex; flex-wrap: wrap; gap: 0 1.5em }
nav.parts a { display: block; padding-block: .6em; min-block-size: 2.75em; text-decoration: none; border-block-end: 3px solid transparent }
nav.parts a[aria-current] { font-weight: 600; color: var(--ink); border-block-end-color: var(--accent) }
.hint, .quiet { color: var(--muted) }
.quiet { font-size: .9em }
.hint { margin-block-end: .4em }
.card { border: 1px solid var(--line); border-radius: .375em; padding: 1em; margin-block: 1em; display: grid; gap: .75em; grid-template-columns: minmax(0, 1fr) }
.card.flagged { border-inline-start: .375em solid var(--bad) }
.card h2, .card h3 { margin: 0 }
.tag { display: inline-block; font-weight: 600; font-size: .9em; color: var(--accent); background: var(--tint); border: 1px solid transparent; border-radius: 1em; padding: 0 .7em }
.tag.bad { color: var(--bad); background: color-mix(in oklab, var(--bad) 8%, var(--surface)) }
.tag.good { color: var(--good); background: color-mix(in oklab, var(--good) 10%, var(--surface)) }
/* A box of its own: no mark of direction reaches beyond it. */
bdi { display: inline-block; max-inline-size: 100%; vertical-align: top; text-decoration: inherit; text-underline-offset: inherit }
bdi.written { display: block; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; max-inline-size: 66ch }
.words { border-inline-start: .25em solid var(--line-strong); padding-inline-start: .9em }
.answer { border-inline-start: .25em solid var(--accent); padding-inline-start: .9em }
dl.facts { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .15em 1em; font-size: .95em }
dl.facts dt { color: var(--muted) }
@media (max-width: 30em) { dl.facts { grid-template-columns: minmax(0, 1fr) } dl.facts dd + dt { margin-block-start: .4em } }
button, input, select, textarea { font: inherit; color: inherit }
button, .button { min-block-size: 2.75em; padding: .5em 1.1em; border: 2px solid var(--accent); border-radius: .375em; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; max-inline-size: 100% }
button.second { background: var(--surface); color: var(--accent) }
button.stop { background: var(--surface); border-color: var(--bad); color: var(--bad) }
button.link { background: none; border: 0; padding: .5em 0; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: .2em }
summary { cursor: pointer; color: var(--accent); padding-block: .6em; min-block-size: 2.75em; inline-size: fit-content }
details[open] > summary { margin-block-end: .25em }
details > :not(summary) { margin-block-end: .5em }
label, legend { font-weight: 600 }
.field { inline-size: 100% }
.field label, fieldset > legend { display: block; margin-block-end: .2em }
textarea, input[type=text], input[type=password], input[type=date], select { border: 1px solid var(--line-strong); border-radius: .25em; background: var(--surface); padding: .55em .7em; min-block-size: 2.75em; max-inline-size: 100% }
textarea { display: block; inline-size: 100%; max-inline-size: 40em; resize: vertical }
input[type=text], input[type=password] { inline-size: 100%; max-inline-size: 24em }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .75em; align-items: start; padding-block: .55em; min-block-size: 2.75em; font-weight: 400; cursor: pointer }
.field label.choice { display: grid; font-weight: 400 }
.choice input { inline-size: 1.35em; block-size: 1.35em; margin: .05em 0 0; accent-color: var(--accent) }
.wrong { border-inline-start: .3em solid var(--bad); padding-inline-start: .8em }
.wrong textarea, .wrong input:not([type=radio], [type=checkbox]) { border: 2px solid var(--bad) }
.error { color: var(--bad); font-weight: 600; margin-block-end: .3em }
.summary, .done { border: .25em solid var(--bad); border-radius: .375em; padding: 1em; margin-block: 1.5em }
.summary h2, .done h2 { margin: 0 0 .4em; font-size: 1.2em }
.summary a { color: var(--bad); font-weight: 600; display: inline-block; padding-block: .3em }
.done { border-color: var(--good) }
table { border-collapse: collapse; inline-size: 100% }
td:first-child { min-inline-size: 9em }
th, td { text-align: start; vertical-align: top; padding: .5em .75em .5em 0; border-block-end: 1px solid var(--line) }
th { font-size: .9em; color: var(--muted) }
@media (max-width: 40em) {
  table.folding thead { position: absolute; clip-path: inset(50%) }
  table.folding, table.folding tbody, table.folding tr, table.folding td { display: block }
  table.folding tr { padding-block: .6em; border-block-end: 1px solid var(--line) }
  table.folding td { border: 0; padding: .1em 0 }
}
@media (forced-colors: active) { .tag { border-color: currentColor } button { border-color: ButtonText } nav.parts a { border-block-end-color: Canvas } nav.parts a[aria-current] { border-block-end-color: Highlight } }
@media print {
  header.top, nav, form, .skip, summary { display: none }
  .card { break-inside: avoid }
  body { max-inline-size: none }
}
`;

/** How the moderation pages look. */
export const organiseStyle = raw(`<style>${rules}</style>`);

/** A page's policy: its own style, forms that lead back here, and nothing else; nothing may frame it. */
export async function organisePolicy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rules));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return [
    `default-src 'none'; style-src 'sha256-${encoded}'`,
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ].join('; ');
}
