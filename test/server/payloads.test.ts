import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CommentPage, IdeaDetail, IdeaPage } from '@earshot/client/contract';
import { createApp, createMemoryStore, type Store } from '@earshot/server';
import { sayPayloads } from '../payload-board.js';
import { fitting, payloads, placeOf } from '../payloads.js';
import { testStores } from '../test-stores.js';
import { asWritten, formula, linesOf } from './csv-lines.js';
import { newKey, organiserToken } from './test-app.js';

/** Every board of the payloads, on a store, with everything that was said there. */
async function open(store: Store) {
  const rateLimit = { writes: Infinity, participants: Infinity };
  const app = createApp({ store, organiserToken, rateLimit });
  await sayPayloads((path, init) => app.request(path, init), organiserToken);
  const headers = { Authorization: `Bearer ${organiserToken}` };
  const read = async (path: string) => (await app.request(path, { headers })).text();
  return { app, read, json: async <T>(path: string) => JSON.parse(await read(path)) as T };
}

for (const [name, openStore] of Object.entries(testStores)) {
  describe(`whatever anyone writes on a board, kept by ${name}`, () => {
    let boards: Awaited<ReturnType<typeof open>>;
    before(async () => {
      boards = await open(await openStore());
    });

    it('comes back as it was typed, from every field', async () => {
      const { json } = boards;
      for (const [payload, said] of Object.entries(payloads)) {
        const { board, topic } = placeOf(payload);
        const list = await json<IdeaPage>(`/boards/${board}/ideas?topic=${topic}`);
        const path = `/boards/${board}/ideas/${list.ideas[0]!.id}`;
        const { idea, history } = await json<IdeaDetail>(path);
        const { comments } = await json<CommentPage>(`${path}/comments`);
        const both = { en: said, cy: said };
        const who = fitting(said, 100);
        assert.deepEqual(
          [idea.title, idea.text, idea.contentNote, idea.name],
          [fitting(said, 400), said, who, who],
          payload,
        );
        assert.deepEqual(
          [idea.status?.reason, history.at(-1)?.reason, idea.answer?.text],
          [both, both, both],
        );
        const [comment, answer] = comments;
        assert.deepEqual(
          [comment?.text, comment?.name, answer?.text],
          [fitting(said, 2000), who, both],
        );
      }
      const { entries } = await json<{ entries: { flags: { text: string }[] }[] }>(
        '/organise/boards/payloads-1/waiting',
      );
      const flags = entries.flatMap(({ flags }) => flags.map(({ text }) => text)).sort();
      const flagged = Object.keys(payloads).filter((one) => placeOf(one).board === 'payloads-1');
      assert.deepEqual(flags, flagged.map((one) => fitting(payloads[one]!, 500)).sort());
    });

    it('is in the organiser’s table, and no cell of it is a formula', async () => {
      const { read } = boards;
      const cells = [
        ...linesOf(await read('/organise/boards/payloads-1/ideas.csv')),
        ...linesOf(await read('/organise/boards/payloads-2/ideas.csv')),
      ].flat();
      assert.deepEqual(
        cells.filter((cell) => formula.test(cell)),
        [],
      );
      const plain = new Set(cells.map(asWritten));
      for (const said of Object.values(payloads)) assert.ok(plain.has(said), said);
    });
  });
}

describe('a NUL, which PostgreSQL cannot keep', () => {
  let boards: Awaited<ReturnType<typeof open>>;
  before(async () => {
    boards = await open(createMemoryStore());
  });
  const parts = {
    '/ideas': { title: 'A bench', text: 'By the bend' },
    '/ideas/IDEA/comments': { text: 'Yes', name: 'Bea' },
    '/ideas/IDEA/flags': { reason: 'other', text: 'Rude' },
  };

  for (const [part, body] of Object.entries(parts))
    for (const field of Object.keys(body).filter((one) => one !== 'reason'))
      it(`is refused in ${field} of ${part}, and it is said where it stands`, async () => {
        const { app, json } = boards;
        const { ideas } = await json<IdeaPage>('/boards/payloads-1/ideas');
        const path = part.replace('IDEA', ideas[0]!.id);
        const response = await app.request(`/boards/payloads-1${path}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Earshot-Participant': newKey(),
            'Idempotency-Key': crypto.randomUUID(),
            'Earshot-Sequence': '1',
          },
          body: JSON.stringify({ ...body, [field]: 'a\0b' }),
        });
        const { errors } = (await response.json()) as {
          errors: { path: string; expected: string }[];
        };
        assert.equal(response.status, 400);
        assert.deepEqual(
          errors.map(({ path, expected }) => `${path}: ${expected}`),
          [`${field}: text without the character NUL`],
        );
      });
});
