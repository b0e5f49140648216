import { raw } from 'hono/html';

/** No card is cut by the end of a page. */
const rules = `
@page { margin: 12mm }
body { margin: 0; font: 10.5pt/1.35 sans-serif; color: #000; background: #fff }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(85mm, 1fr)); gap: 6mm }
article { break-inside: avoid; border: 1px dashed #000; padding: 5mm }
section + section { margin-block-start: 4mm; border-block-start: 1px solid #000; padding-block-start: 4mm }
h2 { margin: 0 0 1mm; font-size: 11pt }
p, ol { margin: 0 0 1mm }
ol { padding-inline-start: 5mm; overflow-wrap: anywhere }
header { display: flex; align-items: center; gap: 4mm; margin-block-end: 3mm }
header p { font: bold 15pt/1.4 monospace; white-space: nowrap }
svg { flex: none; inline-size: 30mm; block-size: 30mm }
`;

/** How the sheet is printed. */
export const sheetStyle = raw(`<style>${rules}</style>`);

/** The sheet's policy lets in its own style and nothing else, and lets nothing out. */
export async function sheetPolicy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rules));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return [
    `default-src 'none'; style-src 'sha256-${encoded}'`,
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; ');
}
