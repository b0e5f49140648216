/** The cells of a table, as RFC 4180 has them, line by line. */
export function linesOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  for (const [, quoted, plain = '', end] of csv.replace('\uFEFF', '').matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** What a spreadsheet takes for a formula, whatever the width of its first character. */
export const formula = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** What was written, of a cell that was kept from being a formula. */
export const asWritten = (cell: string) => cell.replace(/^'(?=[=+\-@\uff1d\t\r\n])/, '');
