import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BoardStore, IdeaPosition, IdeaQuery, Store } from '@earshot/server';
import fc from 'fast-check';
import { act, at, decision, moderator, newBoard, permit } from './board-fixtures.js';
import { named } from './store-fixtures.js';

const minute = 60_000;
/** The start of a count of views. */
let start = Math.floor(at / (10 * minute)) * 10 * minute;
const size = 9;

/** In what order every store must list ideas, page by page. */
export function testBoardLists(name: string, open: () => Promise<Store>): void {
  describe(`The lists of the ${name} store`, () => {
    let store: Store;
    let boards: BoardStore;
    const board = 'lists';
    const ideas: string[] = [];
    let moment = start;

    const page = (query: Partial<IdeaQuery>) =>
      boards.listIdeas(board, { sort: 'least-read', seed: 7, limit: 3, now: moment, ...query });
    /** All pages, one after the other. @param between what happens after each of them */
    const readAll = async (query: Partial<IdeaQuery>, between = async () => {}) => {
      const read: string[] = [];
      for (let after: IdeaPosition | undefined; ;) {
        const { ideas: found, next } = await page({ ...query, after, now: moment });
        read.push(...found.map(({ id }) => id));
        if (!next) return read;
        // As it comes back with a cursor.
        after = JSON.parse(JSON.stringify(next)) as IdeaPosition;
        await between();
      }
    };
    const view = (places: readonly number[]) =>
      boards.countViews(
        board,
        places.map((place) => ideas[place]!),
        moment,
      );
    const support = (participant: string, idea: string) =>
      boards.support(act(board, { participant }), idea, true, permit);
    before(async () => {
      store = await open();
      boards = store.boards;
      await boards.change(board, () => newBoard(board));
      const { shown, shownComment } = moderator(boards, board);
      for (let place = 0; place < size; place++) {
        const topic = place % 2 ? 'parks' : 'roads';
        const lived = place % 3 ? {} : { livedExperience: 'shown' as const };
        ideas.push(await shown({ title: `Idea ${place}`, topic, ...lived }));
      }
      for (const place of [2, 2, 2, 4]) await support(`person-${Math.random()}`, ideas[place]!);
      await shownComment(ideas[5]!, 'One');
      await shownComment(ideas[5]!, 'Two');
    });
    after(() => store.close());

    test('Every order holds every idea once, whatever the size of its pages', async () => {
      for (const sort of ['least-read', 'newest', 'most-supported', 'most-discussed'] as const) {
        for (const limit of [1, 3, 8, 9, 100]) {
          assert.deepEqual((await readAll({ sort, limit })).sort(), [...ideas].sort());
        }
      }
      const [supported, next] = await readAll({ sort: 'most-supported' });
      assert.deepEqual([supported, next], [ideas[2], ideas[4]]);
      assert.equal((await readAll({ sort: 'most-discussed' }))[0], ideas[5]);
    });

    test('Filters narrow a list and its total', async () => {
      const places = async (filter: Partial<IdeaQuery>) => {
        const { ideas: found, total } = await page({ ...filter, limit: 100 });
        assert.equal(found.length, total);
        return found.map(({ id }) => ideas.indexOf(id)).sort();
      };
      assert.deepEqual(await places({ topic: 'parks' }), [1, 3, 5, 7]);
      assert.deepEqual(await places({ livedExperience: true }), [0, 3, 6]);
      assert.deepEqual(await places({ livedExperience: true, topic: 'parks' }), [3]);
      assert.deepEqual(await places({ status: 'planned' }), []);
      const change = { status: 'doing' as const, at: decision(null).at };
      await boards.setStatus(board, ideas[8]!, change, decision(ideas[8]!, 'status'));
      assert.deepEqual(await places({ status: 'doing' }), [8]);
      assert.deepEqual((await places({ status: 'new' })).length, size - 1);
      const hits = await boards.readIdeas(board, [ideas[8]!, 'none', ideas[1]!], at);
      assert.deepEqual(
        hits.map(({ id }) => id),
        [ideas[8], ideas[1]],
      );
      const parks = await boards.listIds(board, { topic: 'parks' });
      assert.deepEqual([...parks].sort(), [1, 3, 5, 7].map((index) => ideas[index]!).sort());
    });

    test('Ideas that were read equally often are shuffled by the seed, the same whenever it comes again', async () => {
      const orders = new Set<string>();
      for (const seed of [1, 7, 123_456_789, 2 ** 31 - 2]) {
        const order = await readAll({ seed, limit: 4 });
        assert.deepEqual(await readAll({ seed, limit: 100 }), order);
        orders.add(order.join());
      }
      assert.equal(orders.size, 4);
    });

    test('What was read least comes first, as it was counted when ten minutes began', async () => {
      const seen = await page({ limit: 100 });
      await view([0, 1, 2, 3, 4, 5, 6, 7]);
      assert.deepEqual(await page({ limit: 100 }), seen);
      moment += 10 * minute;
      assert.equal((await readAll({}))[0], ideas[8]);
      assert.equal(await boards.countViews(board, [ideas[0]!, ideas[0]!, 'none'], moment), 1);
    });

    test('No page repeats or skips an idea while views are counted, from one ten minutes into the next', async () => {
      const step = fc.record({
        views: fc.array(fc.nat(size - 1), { maxLength: 12 }),
        pause: fc.integer({ min: 0, max: 5 * minute }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 9 }), fc.nat(9), async (steps, early) => {
          moment = start += 60 * minute;
          moment += early * minute;
          const end = start + 20 * minute - 1;
          const left = [...steps];
          const read = await readAll({ limit: 2 }, async () => {
            const { views = [], pause = 0 } = left.shift() ?? {};
            moment = Math.min(end, moment + pause);
            await view(views);
          });
          assert.deepEqual([...read].sort(), [...ideas].sort());
        }),
        { numRuns: 25 },
      );
    });

    test('Whoever goes on after a long time may meet an idea again, and still misses none', async () => {
      const pauses = fc.array(fc.integer({ min: 0, max: 45 * minute }), { maxLength: 9 });
      const views = fc.array(fc.array(fc.nat(size - 1), { maxLength: 12 }), { maxLength: 9 });
      await fc.assert(
        fc.asyncProperty(pauses, views, async (waits, seen) => {
          moment = start += 24 * 60 * minute;
          const read = await readAll({ limit: 2 }, async () => {
            moment += waits.shift() ?? 0;
            await view(seen.shift() ?? []);
          });
          assert.deepEqual([...new Set(read)].sort(), [...ideas].sort());
        }),
        { numRuns: 25 },
      );
    });

    test('A place that no page has told is refused', async () => {
      const refused = (after: unknown, change: Partial<IdeaQuery> = {}) =>
        assert.rejects(page({ after: after as IdeaPosition, ...change }), named('invalid'));
      await refused({ epoch: 1, rank: ['2026', 'a'] });
      await refused({ epoch: 1, rank: [1, 2] }, { sort: 'most-supported' });
      await refused({ epoch: 1, rank: [1.5, 'a'] }, { sort: 'most-supported' });
      await refused({ epoch: 1, rank: ['a\0', 'a'] }, { sort: 'newest' });
      await refused(undefined, { seed: 0 });
      await refused(undefined, { seed: 2 ** 31 });
      const comments = (after: string) => boards.listComments(board, ideas[5]!, after, 1);
      await assert.rejects(comments('a'), named('invalid'));
    });

    test('Comments come page by page, the oldest first', async () => {
      const first = await boards.listComments(board, ideas[5]!, null, 1);
      const second = await boards.listComments(board, ideas[5]!, first.next, 1);
      assert.equal(second.next, null);
      const texts = [...first.comments, ...second.comments].map(({ text }) => text);
      assert.deepEqual(texts.sort(), ['One', 'Two']);
    });
  });
}
