import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Store } from '@earshot/server';
import { type Found, type Hidden, live } from './unlinkable/town.js';
import { tracedStores } from './unlinkable/traced-stores.js';
import { withoutChance } from './unlinkable/without-chance.js';

const nothing: Hidden = { arrives: false, answers: null };
/** Ten arrive, and twelve say something about themselves. */
const day: Hidden[] = Array.from({ length: 20 }, (_, index) => ({
  arrives: index < 10,
  answers:
    index % 5 < 3
      ? { disability: index % 2 ? 'no' : 'a-lot', area: index % 4 ? 'north' : 'south' }
      : null,
}));
/** The same, by others, the other way round. */
const otherwise = day.toReversed();

/** Servers that say more, so that this test is known to notice. */
const mistakes: Record<string, Parameters<typeof live>[2]> = {
  'adds to the totals one by one': (store) => spied(store, () => store.prompts.keepTotals()),
  'keeps a row for each': (store) =>
    spied(store, async (prompt) => {
      const row = {
        at: new Date().toISOString(),
        decision: 'log' as const,
        group: null,
        reason: '',
      };
      await store.prompts.change(prompt, (stored) => stored, row);
    }),
  'writes a line into the log': (store, log) =>
    spied(store, async () => log({ route: 'arrivals' })),
};

function spied(store: Store, also: (prompt: string) => Promise<void>): Store {
  const { prompts } = store;
  return {
    ...store,
    prompts: {
      ...prompts,
      async countArrival(prompt) {
        await prompts.countArrival(prompt);
        await also(prompt);
      },
      async countEquality(prompt, answers) {
        await prompts.countEquality(prompt, answers);
        await also(prompt);
      },
    },
  };
}

/** What differs between two days, with the moment at which it was found. */
function differences(one: Found, other: Found): string[] {
  return Object.entries(one).flatMap(([moment, lines]) => {
    const others = other[moment] ?? [];
    const longer = lines.length > others.length ? lines : others;
    const differing = longer.map((_, at) => at).filter((at) => lines[at] !== others[at]);
    return differing.map((at) => `${moment}: ${lines[at]} | ${others[at]}`);
  });
}

for (const [name, open] of Object.entries(tracedStores)) {
  const past = (hidden: readonly Hidden[], spy?: Parameters<typeof live>[2]) =>
    withoutChance(async () => live(await open(), hidden, spy));

  describe(`Whoever holds the ${name} store, its back-ups and the log`, () => {
    let told: Found = {};
    before(async () => {
      told = await past(day);
    });

    test('finds the same whoever came by an invitation, and whoever gave which answers about themselves', async () => {
      assert.deepEqual(differences(told, await past(otherwise)), []);
      assert.ok(told['in the log']!.length > 60, 'what else people do is logged');
    });

    for (const [mistake, spy] of Object.entries(mistakes)) {
      // What is written in memory leaves no order of writing behind; the log is the same beside every store.
      const isOfMemory = mistake === 'writes a line into the log';
      if (mistake !== 'keeps a row for each' && isOfMemory !== (name === 'memory')) continue;
      test(`would find more in a server that ${mistake}`, async () => {
        const [one, other] = [await past(day, spy), await past(otherwise, spy)];
        assert.notDeepEqual(differences(one, other), []);
      });
    }

    if (name === 'memory') return;
    test('finds no more of them than totals in a row of their own, which know the day', async () => {
      const without = await past(day.map(() => nothing));
      const isRow = (line: string) => line.includes('{');
      const others = new Set(without['on the next day']);
      const rows = told['on the next day']!.filter((line) => isRow(line) && !others.has(line));
      assert.deepEqual([rows.length, rows[0]?.split(' ')[0]], [1, 'prompt_stocks']);
      const row = rows.join().replaceAll('\\', '').replaceAll('""', '"');
      const [, totals = '[]'] = /"arrivals":10,"equality":(\[[^\]]*\])/.exec(row) ?? [];
      assert.deepEqual(JSON.parse(totals), [
        { question: 'area', answer: 'north', count: 9 },
        { question: 'area', answer: 'south', count: 3 },
        { question: 'disability', answer: 'a-lot', count: 6 },
        { question: 'disability', answer: 'no', count: 6 },
      ]);
      assert.match(row, /"on":"2026-12-02"/);
      assert.doesNotMatch(row, /\d:\d\d|\d{9}|[\da-f]{16}|[\dA-Z]{16}/, 'neither a time nor a key');
    });
  });
}
