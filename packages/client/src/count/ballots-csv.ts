import type { PublishedBallot } from '../contract/ballots.js';
import { BadInput } from './bad-input.js';
import type { Source } from './source.js';

const columns = ['options', 'ranking', 'dots', 'unsure', 'needToKnow', 'ownWords'] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>> & { readonly mark?: string };

/**
 * Reads ballots from CSV with one line each: `options` by id with spaces between, `ranking` as `a>b=c`, `dots` as
 * `a:3 b:2`; `unsure`, `needToKnow` and `ownWords` are `true` or empty; `mark` where ballots can be found by one.
 * @throws BadInput, naming the line
 */
export function parseBallotsCsv({ name, text }: Source): PublishedBallot[] {
  const [header = [], ...rows] = text.split(/\r?\n/).map(cellsOf);
  for (const column of columns) {
    if (!header.includes(column))
      throw new BadInput(`${name}:1: expected a column "${column}", got ${header.join(', ')}`);
  }
  return rows.flatMap((row, index) => {
    const where = `${name}:${index + 2}`;
    if (row.join('') === '') return [];
    if (row.length !== header.length)
      throw new BadInput(`${where}: expected ${header.length} cells, got ${row.length}`);
    return toBallot(Object.fromEntries(header.map((key, at) => [key, row[at]])) as Cells, where);
  });
}

/** No cell holds a comma, a quote or a line break; a spreadsheet may still have put quotes around it. */
const cellsOf = (line: string) =>
  line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

function toBallot(cells: Cells, where: string): PublishedBallot {
  const listed = (cell: string) => cell.split(' ').filter((part) => part !== '');
  const isTrue = (column: 'unsure' | 'needToKnow' | 'ownWords') => {
    if (/^(true)?$/i.test(cells[column])) return cells[column] !== '';
    throw new BadInput(`${where}: expected true or nothing in ${column}, got "${cells[column]}"`);
  };
  return {
    options: listed(cells.options),
    ...(cells.ranking && { ranking: cells.ranking.split('>').map((rank) => rank.split('=')) }),
    ...(cells.dots && { dots: listed(cells.dots).map((given) => toDots(given, where)) }),
    ...(isTrue('unsure') && { unsure: true }),
    ...(isTrue('needToKnow') && { needToKnow: '' }),
    ...(isTrue('ownWords') && { ownWords: '' }),
    ...(cells.mark && { mark: cells.mark }),
  };
}

function toDots(given: string, where: string) {
  const [, option, dots] = /^(.+):(\d+)$/.exec(given) ?? [];
  if (option && dots) return { option, dots: Number(dots) };
  throw new BadInput(`${where}: expected option:number in dots, got "${given}"`);
}
