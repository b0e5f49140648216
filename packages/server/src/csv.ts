/**
 * Rows as CSV (RFC 4180), UTF-8 with the mark by which Excel knows it. Cells that a spreadsheet would take for a
 * formula, in full width too, get a leading apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(toCell).join(',') + '\r\n').join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
