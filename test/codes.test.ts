import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Store } from '@earshot/server';
import { listen } from './server/http-server.js';
import { pollContent } from './server/poll-content.js';
import { newKey, openApp, problemOf } from './server/test-app.js';
import { testStores } from './test-stores.js';

const byCode = {
  results: 'always' as const,
  about: { ...pollContent().about, eligibility: 'code' as const },
};

for (const [name, open] of Object.entries(testStores)) {
  describe(`Codes of letters over HTTP, from one address, kept in ${name}`, () => {
    let store: Store;
    let opened: Awaited<ReturnType<typeof openApp>>;
    let server: Awaited<ReturnType<typeof listen>>;
    let src: string;
    before(async () => {
      store = await open();
      opened = await openApp({ store, content: byCode });
      server = await listen(opened.app);
      src = `${server.address}/polls/bins`;
    });
    after(async () => {
      await server.close();
      await store.close();
    });

    const newCodes = async (count: number) => {
      const response = await opened.organise('POST', '/bins/codes', { count });
      assert.equal(response.status, 201);
      return ((await response.json()) as { codes: string[] }).codes;
    };
    const vote = (key: string, code?: string, sequence = 1) =>
      fetch(`${src}/vote`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'Earshot-Participant': key,
          'Earshot-Sequence': String(sequence),
          'Idempotency-Key': newKey(),
          ...(code === undefined ? {} : { 'Earshot-Code': code }),
        },
        body: JSON.stringify({ options: ['monday'] }),
      });
    const turnout = async () =>
      ((await (await fetch(`${src}/results`)).json()) as { turnout: number }).turnout;
    const guess = () => {
      const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const bytes = crypto.getRandomValues(new Uint8Array(12));
      return Array.from(bytes, (byte) => letters[byte % 32]).join('');
    };

    test('a code lets one of 50 devices vote, however closely they try', async () => {
      const [code] = await newCodes(1);
      const before = await turnout();
      const answers = await Promise.all(Array.from({ length: 50 }, () => vote(newKey(), code)));
      const refused = answers.filter(({ status }) => status !== 200);
      assert.equal(refused.length, 49);
      for (const response of refused) assert.equal(await problemOf(response), '409 code-used');
      assert.equal(await turnout(), before + 1);
    });

    test('who guesses is told to wait; a neighbour behind the same address votes at once, and again', async () => {
      const [letter] = await newCodes(1);
      const before = await turnout();
      const met = new Set<string>();
      let isOver = false;
      const attack = async () => {
        for (let tries = 0; tries < 90; tries++) {
          const response = await vote(newKey(), guess());
          met.add(await problemOf(response.clone()));
          if (response.status === 429) assert.ok(Number(response.headers.get('Retry-After')) > 0);
        }
      };
      const attacks = Promise.all(Array.from({ length: 8 }, attack)).then(() => (isOver = true));
      while (!met.has('429 rate-limited')) await turnout();
      const neighbour = newKey();
      const asTyped = letter!.toLowerCase().replaceAll('-', ' ');
      assert.equal((await vote(neighbour, asTyped)).status, 200);
      assert.equal((await vote(neighbour, undefined, 2)).status, 200);
      assert.equal(isOver, false);
      await attacks;
      // By now the address has used up what anyone there may write.
      assert.equal((await vote(neighbour, undefined, 3)).status, 200);
      const [late] = await newCodes(1);
      assert.equal((await vote(newKey(), late)).status, 200);
      assert.equal(await problemOf(await vote(newKey(), guess())), '429 rate-limited');
      assert.deepEqual([...met].sort(), ['403 code-unknown', '429 rate-limited']);
      assert.equal(await turnout(), before + 2);
    });

    test('no code stands in the log or in the tables', async () => {
      const codes = await newCodes(3);
      await vote(newKey(), codes[0]);
      for (const code of codes) {
        for (const written of [code, code.replaceAll('-', ''), code.slice(0, 9)])
          assert.equal(opened.logged.join().includes(written), false);
        assert.equal(await store.holdsCode('bins', 'nobody', code), false);
      }
    });
  });
}
