import type { Representation } from '@earshot/client/contract';
import { type Bounds, boundsOf, tooFew } from './rounding.js';

/** What is published of one question, and how many took part as it was told that day. */
export type Table = Representation['questions'][number] & Pick<Representation, 'tookPart'>;

/**
 * Whether everything published of a question says of each number that is not shown "ten or fewer", and no more: it may
 * have been none all the while, and it may have been ten. Both are put to the test, so this is the proof as well.
 * @param tables what is published, the oldest first
 */
export function saysTooFewOnly(tables: readonly Table[]): boolean {
  const unshown = tables.flatMap(({ answers }) =>
    answers.filter(({ count }) => count === null).map(({ id }) => id),
  );
  return [...new Set(unshown)].every((id) =>
    [0, tooFew].every((count) => canBe(tables, { id, count })),
  );
}

/**
 * Whether there are true numbers that never fall, that add up to what is published on each day, and of which this one is
 * what is supposed as long as it is not shown.
 *
 * They are put together day by day, each as small as can be. Where the total asks for more, it is laid to the number that
 * is published anew the soonest: it has to have grown by then anyway, so nothing is left over that a later total, which
 * may have hardly grown, would have no room for. No other choice leaves more room.
 */
function canBe(
  tables: readonly Table[],
  supposed: { readonly id: string; readonly count: number },
): boolean {
  const ids = [...new Set(tables.flatMap(({ answers }) => answers.map(({ id }) => id)))];
  const numbers = new Map(ids.map((id) => [id, 0]));
  return tables.every((table, index) => {
    const bounds = new Map(ids.map((id) => [id, boundsIn(table, id, supposed)]));
    for (const [id, { least }] of bounds) numbers.set(id, Math.max(numbers.get(id) ?? 0, least));
    let sum = [...numbers.values()].reduce((one, other) => one + other, 0);
    const total = boundsOf(table.answered);
    const soonestFirst = ids.toSorted(
      (a, b) => nextChange(tables, index, a) - nextChange(tables, index, b),
    );
    for (const id of soonestFirst) {
      const room = (bounds.get(id)?.most ?? 0) - (numbers.get(id) ?? 0);
      // A number that was published as larger: nothing fits.
      if (room < 0) return false;
      const more = Math.min(room, Math.max(0, total.least - sum));
      numbers.set(id, (numbers.get(id) ?? 0) + more);
      sum += more;
    }
    // How many took part may be public to the last one elsewhere, so as few as it can be are reckoned with.
    const most = Math.min(total.most, boundsOf(table.tookPart).least);
    return sum >= total.least && sum <= most;
  });
}

function boundsIn(
  { answers }: Table,
  id: string,
  supposed: { readonly id: string; readonly count: number },
): Bounds {
  const answer = answers.find((one) => one.id === id);
  // It could not be given yet.
  if (!answer) return { least: 0, most: 0 };
  if (answer.count === null && id === supposed.id)
    return { least: supposed.count, most: supposed.count };
  return boundsOf(answer.count);
}

/** The index of the next table in which a number is another. */
function nextChange(tables: readonly Table[], from: number, id: string): number {
  const shown = shownIn(tables[from], id);
  const next = tables.findIndex((table, index) => index > from && shownIn(table, id) !== shown);
  return next < 0 ? tables.length : next;
}

const shownIn = (table: Table | undefined, id: string) =>
  table?.answers.find((answer) => answer.id === id)?.count;
