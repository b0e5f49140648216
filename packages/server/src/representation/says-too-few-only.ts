import type { Representation } from '@earshot/client/contract';
import { type Bounds, boundsOf, tooFew } from './rounding.js';

/** What is published of one question, and how many took part as it was told that day. */
export type Table = Representation['questions'][number] & Pick<Representation, 'tookPart'>;

/** A number that is not shown, and what it is supposed to be as long as it is not. */
interface Supposed {
  readonly id: string;
  readonly count: number;
}

/** What one table says of an answer, and the index of the first later one that says something else. */
interface Stage extends Bounds {
  readonly until: number;
}

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
    [0, tooFew].every((count) => canBe({ id, count }, tables)),
  );
}

/**
 * Whether there are true numbers that never fall and add up to what is published on each day, one of them as supposed.
 *
 * They are put together day by day, each as small as can be. Where the total asks for more, it is laid to the number that
 * is published anew the soonest: by then that one has to have grown anyway, so that nothing is left over for which a later
 * total has no room. No other choice leaves more of it.
 */
function canBe(supposed: Supposed, tables: readonly Table[]): boolean {
  const ids = new Set(tables.flatMap(({ answers }) => answers.map(({ id }) => id)));
  const courses = [...ids].map((id) => ({ stages: stagesOf(id, tables, supposed), number: 0 }));
  return tables.every((table, index) => {
    const numbers = courses.map((course) => ({ course, stage: course.stages[index] as Stage }));
    for (const { course, stage } of numbers) course.number = Math.max(course.number, stage.least);
    // One was published as larger before.
    if (numbers.some(({ course, stage }) => course.number > stage.most)) return false;
    const total = boundsOf(table.answered);
    let sum = courses.reduce((all, { number }) => all + number, 0);
    for (const { course, stage } of numbers.toSorted((a, b) => a.stage.until - b.stage.until)) {
      const more = Math.min(stage.most - course.number, Math.max(0, total.least - sum));
      course.number += more;
      sum += more;
    }
    // Elsewhere it may be told to the last one how many took part, so the fewest they can be are reckoned with.
    return sum >= total.least && sum <= Math.min(total.most, boundsOf(table.tookPart).least);
  });
}

function stagesOf(id: string, tables: readonly Table[], supposed: Supposed): Stage[] {
  const shown = tables.map(({ answers }) => answers.find((answer) => answer.id === id)?.count);
  const stages = new Array<Stage>(shown.length);
  let until = shown.length;
  for (let index = shown.length - 1; index >= 0; index -= 1) {
    const count = shown[index];
    if (count !== shown[index + 1]) until = index + 1;
    stages[index] = { ...boundsIn(count, id, supposed), until };
  }
  return stages;
}

function boundsIn(count: number | null | undefined, id: string, supposed: Supposed): Bounds {
  // It could not be given yet.
  if (count === undefined) return { least: 0, most: 0 };
  if (count === null && id === supposed.id) return { least: supposed.count, most: supposed.count };
  return boundsOf(count);
}
