/** How the sheet is printed: no card is cut by the end of a page. */
export const sheetStyle = `
@page { margin: 12mm }
body { margin: 0; font: 12pt/1.4 sans-serif; color: #000; background: #fff }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(85mm, 1fr)); gap: 6mm }
article { break-inside: avoid; border: 1px dashed #000; padding: 5mm }
section + section { margin-block-start: 4mm; border-block-start: 1px solid #000; padding-block-start: 4mm }
h2 { margin: 0 0 2mm; font-size: 13pt }
p, ol, ul { margin: 0 0 2mm }
ol, ul { padding-inline-start: 5mm }
.code { font: bold 17pt/1.4 monospace; letter-spacing: 0.05em; white-space: nowrap }
svg { display: block; inline-size: 32mm; block-size: 32mm; margin-block-start: 2mm }
`;

/** The sheet's policy lets in its own style and nothing else. */
export async function sheetPolicy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheetStyle));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; style-src 'sha256-${encoded}'; frame-ancestors 'none'`;
}
