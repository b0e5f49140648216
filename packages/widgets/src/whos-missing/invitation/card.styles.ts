import { css } from 'lit';

/** What a printed card looks like: black on white, as large as a postcard, with a line to cut along. */
export const cardStyles = css`
  @page {
    margin: 12mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  :root {
    color-scheme: only light;
    background: #fff;
    color: #000;
    font:
      12pt/1.4 system-ui,
      sans-serif;
  }
  main {
    display: grid;
    gap: 5mm;
    max-inline-size: 148mm;
    padding: 8mm;
    border: 0.3mm dashed #666;
    overflow-wrap: anywhere;
    break-inside: avoid;
    text-align: left;
  }
  main:dir(rtl) {
    text-align: right;
  }
  /* Words in another script than the question keep their own order, on its side. */
  p,
  li {
    unicode-bidi: plaintext;
  }
  .message {
    white-space: pre-line;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.25;
  }
  .way {
    display: flex;
    align-items: center;
    gap: 6mm;
  }
  .way div {
    display: grid;
    gap: 2mm;
    flex: 1;
    min-inline-size: 0;
  }
  .qr-code {
    flex: none;
    inline-size: 42mm;
    block-size: 42mm;
    /* The light border around a code is part of it: the text beside lines up with what is dark. */
    margin: -3mm;
  }
  .link {
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: 1mm;
    padding-inline-start: 5mm;
    font-size: 10pt;
  }
`;
