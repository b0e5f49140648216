import type { Context } from 'hono';
import { toCsv } from '../csv.js';

/**
 * A table to download.
 * @param name of the file, without its ending
 */
export function sendCsv(
  c: Context,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Response {
  return c.body(toCsv(rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
