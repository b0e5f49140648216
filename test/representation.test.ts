import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  represent,
  type Snapshot,
  type TrueCounts,
} from '../packages/server/src/representation/represent.js';
import { PublishedBounds, type Range } from './published-bounds.js';

/** What is kept of one day's true numbers. */
interface Day {
  readonly counts: readonly number[];
  readonly tookPart: number;
}

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
const mostAnswers = 5;
/** A solver looks at so many made-up histories. */
const runs = 300;

/** Some answers are given often, most seldom; on most days hardly anybody answers. */
const start = fc.oneof(
  { weight: 4, arbitrary: fc.nat(12) },
  { weight: 2, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.nat(300) },
);
const growth = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.nat(14) },
  { weight: 1, arbitrary: fc.nat(60) },
);
const silent = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(300));
const perAnswer = fc.array(growth, { minLength: mostAnswers, maxLength: mostAnswers });

/** Days one after the other; answers are only added, and who took part without an answer is beside them. */
const histories = fc
  .record({
    starts: fc.array(start, { minLength: 1, maxLength: mostAnswers }),
    silent,
    days: fc.array(fc.record({ growth: perAnswer, silent: fc.nat(9) }), { maxLength: 5 }),
  })
  .map(({ starts, days, ...first }) => {
    let counts: readonly number[] = starts;
    let unsaid = first.silent;
    const history: Day[] = [{ counts, tookPart: sum(counts) + unsaid }];
    for (const day of days) {
      counts = counts.map((count, answer) => count + (day.growth[answer] ?? 0));
      unsaid += day.silent;
      history.push({ counts, tookPart: sum(counts) + unsaid });
    }
    return history;
  });

const trueCounts = ({ counts, tookPart }: Day, day: number): TrueCounts => ({
  on: `2026-12-${String(day + 1).padStart(2, '0')}`,
  tookPart,
  questions: [
    { id: 'ethnicity', answers: counts.map((count, answer) => ({ id: `${answer}`, count })) },
  ],
});

type Publisher = (past: readonly Snapshot[], today: TrueCounts) => Snapshot;

function publish(history: readonly Day[], publisher: Publisher): Snapshot[] {
  const snapshots: Snapshot[] = [];
  for (const [day, numbers] of history.entries())
    snapshots.push(publisher(snapshots, trueCounts(numbers, day)));
  return snapshots;
}

const only = ({ questions }: Snapshot) => {
  const [question] = questions;
  assert.ok(question);
  return question;
};

/** What is known of a number that is rounded to tens, and of one up to ten, which is not shown. */
const rounded = (shown: number | null): Range =>
  shown === null ? { least: 0, most: 10 } : { least: Math.max(11, shown - 5), most: shown + 4 };

const onDay = (snapshot: Snapshot, mostWhoTookPart: number) => {
  const { answered, answers } = only(snapshot);
  return { answered, counts: answers.map(({ count }) => count), mostWhoTookPart };
};

/** Fails where less than ten lies between the least and the most that a number under ten may have been. */
function checkSmallNumbers(history: readonly Day[], publisher: Publisher, before = rounded) {
  // A poll tells exactly how many took part; where they are ten or fewer, that alone tells as much of every number.
  const days = publish(history, publisher).map((snapshot, day) =>
    onDay(snapshot, Math.max(10, history[day]?.tookPart ?? 0)),
  );
  const bounds = new PublishedBounds(days, before);
  for (const [day, { counts }] of history.entries())
    for (const [cell, count] of [...counts.entries(), ['answered', sum(counts)] as const]) {
      if (count >= 10) continue;
      const { least, most } = bounds.rangeOf(cell, day);
      assert.ok(least <= count && count <= most, `${cell} on day ${day} is ${least} to ${most}`);
      assert.ok(most - least >= 10, `${cell} on day ${day} can only be ${least} to ${most}`);
    }
}

describe('Whoever keeps all that is published of who took part', () => {
  test('can tell no number under ten from the ones around it, whatever comes on later days', () => {
    fc.assert(
      fc.property(histories, (history) => checkSmallNumbers(history, represent)),
      { numRuns: runs },
    );
  });

  test('would find out small numbers, if they alone were not shown', () => {
    const round = (count: number) => (count > 10 ? Math.round(count / 10) * 10 : null);
    assert.equal(
      findsOut((_, today) => published(today, round)),
      true,
    );
  });

  test('would find out small numbers, if the others were not rounded', () => {
    const exactly = (count: number) => (count > 10 ? count : null);
    const known = (shown: number | null) =>
      shown === null ? rounded(shown) : { least: shown, most: shown };
    assert.equal(
      findsOut((_, today) => published(today, exactly), known),
      true,
    );
  });

  test('would find out small numbers, if nobody looked at what was published before', () => {
    assert.equal(
      findsOut((_, today) => represent([], today)),
      true,
    );
  });
});

describe('Who took part', () => {
  test('is told in tens, and never of ten or fewer', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const snapshot of publish(history, represent)) {
          const { answered, answers } = only(snapshot);
          for (const shown of [snapshot.tookPart, answered, ...answers.map(({ count }) => count)])
            assert.ok(shown === null || (shown >= 10 && shown % 10 === 0), String(shown));
        }
      }),
    );
  });

  test('is told anew whenever that tells of no small number more than that it is one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const snapshots = publish(history, represent);
        for (const [day, snapshot] of snapshots.entries()) {
          const today = published(trueCounts(history[day] as Day, day), (count) =>
            count > 10 ? Math.round(count / 10) * 10 : null,
          );
          const isTold = JSON.stringify(only(snapshot)) === JSON.stringify(only(today));
          if (isTold || only(today).answered === null) continue;
          const told = [...snapshots.slice(0, day), { ...today, tookPart: snapshot.tookPart }];
          const bounds = new PublishedBounds(
            told.map((one) => onDay(one, rounded(one.tookPart).least || 10)),
            rounded,
          );
          const ranges = told.flatMap((one, at) =>
            only(one).answered === null
              ? []
              : [...only(one).answers.entries()]
                  .filter(([, { count }]) => count === null)
                  .map(([answer]) => bounds.rangeOf(answer, at)),
          );
          const tellsMore = !ranges.every(({ least, most }) => least <= 0 && most >= 10);
          assert.ok(tellsMore, `${snapshot.on} could be told: ${JSON.stringify(only(today))}`);
        }
      }),
      { numRuns: runs },
    );
  });

  test('is told with how many answered, beside answers that are too few to show', () => {
    const today = { counts: [183, 22, 6, 3, 0], tookPart: 1204 };
    const [snapshot] = publish([today], represent);
    assert.deepEqual(snapshot, {
      on: '2026-12-01',
      tookPart: 1200,
      questions: [
        {
          id: 'ethnicity',
          answered: 210,
          answers: [
            { id: '0', count: 180 },
            { id: '1', count: 20 },
            { id: '2', count: null },
            { id: '3', count: null },
            { id: '4', count: null },
          ],
        },
      ],
    });
  });

  test('is not told where one small answer would be what is left of all', () => {
    const [snapshot] = publish([{ counts: [100, 4], tookPart: 300 }], represent);
    assert.ok(snapshot);
    assert.deepEqual(only(snapshot), {
      id: 'ethnicity',
      answered: null,
      answers: [
        { id: '0', count: null },
        { id: '1', count: null },
      ],
    });
    assert.equal(snapshot.tookPart, 300);
  });

  test('stays as it was while the numbers of today would tell more', () => {
    const first = { counts: [194, 3, 1, 0], tookPart: 500 };
    const [before, after] = publish([first, { counts: [197, 3, 1, 0], tookPart: 520 }], represent);
    assert.ok(before && after);
    assert.equal(only(before).answered, 200);
    assert.deepEqual(only(after), only(before));
    assert.equal(after.tookPart, 520);
  });

  test('stays as it was when the answers are deleted, and never tells that fewer took part', () => {
    const deleted = { counts: [0, 0, 0], tookPart: 3 };
    const [before, after] = publish([{ counts: [60, 50, 40], tookPart: 200 }, deleted], represent);
    assert.ok(before && after);
    assert.deepEqual({ ...after, on: '' }, { ...before, on: '' });
  });

  test('counts whoever answered among those who took part', () => {
    const [snapshot] = publish([{ counts: [60, 50, 40], tookPart: 90 }], represent);
    assert.equal(snapshot?.tookPart, 150);
    assert.equal(snapshot && only(snapshot).answered, 150);
  });

  test('is told of an answer that is added later, from then on', () => {
    const [first] = publish([{ counts: [60, 50], tookPart: 900 }], represent);
    const later = trueCounts({ counts: [64, 56, 0, 0, 12], tookPart: 930 }, 1);
    assert.ok(first);
    const { answers, answered } = only(represent([first], later));
    assert.equal(answered, 130);
    assert.deepEqual(
      answers.map(({ count }) => count),
      [60, 60, null, null, 10],
    );
  });
});

/** Whether the solver finds out a small number from what another publisher would tell. */
function findsOut(publisher: Publisher, before?: (shown: number | null) => Range): boolean {
  const property = fc.property(histories, (history) =>
    checkSmallNumbers(history, publisher, before),
  );
  const { errorInstance } = fc.check(property, { numRuns: runs * 10, endOnFailure: true });
  return errorInstance instanceof Error && errorInstance.message.includes('can only be');
}

/** Everything that is not small by itself. */
function published({ on, tookPart, questions }: TrueCounts, show: (n: number) => number | null) {
  return {
    on,
    tookPart: show(tookPart),
    questions: questions.map(({ id, answers }) => ({
      id,
      answered: show(sum(answers.map(({ count }) => count))),
      answers: answers.map((answer) => ({ id: answer.id, count: show(answer.count) })),
    })),
  };
}
