import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Ballots, Results } from '@earshot/client/contract';
import { headToHeadWinners, isCycle, tally } from '@earshot/client/tally';
import type { Store } from '@earshot/server';
import { burlington, burlingtonPiles, officialTable, tableOf } from './burlington.js';
import { listen } from './server/http-server.js';
import { newKey, openApp } from './server/test-app.js';
import { testStores } from './test-stores.js';

const { kind, counting, options } = burlington as Required<typeof burlington>;
const poll = { kind, counting, options };

describe('The 8,980 real ballots of Burlington, counted again', () => {
  const piles = burlingtonPiles();

  test('give the official rounds to the vote when the hopeless are dropped together', () => {
    const counted = tally(poll, piles);
    assert.equal(counted.turnout, 8980);
    assert.deepEqual(tableOf(counted), officialTable);
    assert.deepEqual(counted.winners, ['kiss']);
  });

  test('one by one give five rounds, the last two and the winner being the same', () => {
    const oneByOne = { ...poll, counting: { ...counting, elimination: 'one-by-one' as const } };
    const counted = tally(oneByOne, piles);
    assert.equal(counted.rounds.length, 5);
    assert.deepEqual(tableOf(counted).slice(-2), officialTable.slice(-2));
    assert.deepEqual(counted.winners, ['kiss']);
  });

  test('head to head name Montroll, who beats every other one', () => {
    const headToHead = { ...poll, counting: { ...counting, rule: 'head-to-head' as const } };
    const counted = tally(headToHead, piles);
    assert.deepEqual(counted.winners, ['montroll']);
    assert.equal(isCycle(counted), false);
    const against = (option: string, over: string) =>
      counted.pairs.find((pair) => pair.option === option && pair.over === over)?.count;
    assert.deepEqual([against('montroll', 'kiss'), against('kiss', 'montroll')], [4067, 3477]);
  });
});

for (const [name, open] of Object.entries(testStores)) {
  describe(`The 8,980 real ballots of Burlington, cast over HTTP and kept in ${name}`, () => {
    let store: Store;
    let app: Awaited<ReturnType<typeof openApp>>;
    let server: Awaited<ReturnType<typeof listen>>;
    let src: string;
    const folder = mkdtempSync(join(tmpdir(), 'earshot-burlington-'));
    const read = async <T>(address: string) => (await (await fetch(address)).json()) as T;

    before(async () => {
      store = await open();
      // All of Burlington votes from one address here.
      const rateLimit = { writes: 1e6, reads: 1e6, participants: 1e6 };
      app = await openApp({ store, content: burlington, app: { rateLimit } });
      server = await listen(app.app);
      src = server.address + app.src;
    });
    after(async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    });

    test('40 clients at once cast them, and the results are the official ones', async () => {
      const ballots = burlingtonPiles().flatMap(({ ballot, count }) =>
        Array.from({ length: count }, () => ballot),
      );
      const left = ballots.values();
      const client = async () => {
        for (const ballot of left) assert.equal((await cast(src, ballot)).status, 200);
      };
      await Promise.all(Array.from({ length: 40 }, client));

      const results = await read<Results>(`${src}/results`);
      assert.equal(results.turnout, 8980);
      assert.deepEqual(tableOf(results), officialTable);
      assert.deepEqual(results.winners, ['kiss']);
      assert.deepEqual(headToHeadWinners(results, 'decider'), ['montroll']);
    });

    test('once it has closed, anyone downloads them and counts the published result', async () => {
      assert.equal((await fetch(`${src}/ballots.json`)).status, 403);
      assert.equal((await app.organise('POST', '/burlington/close')).status, 200);
      const published = await read<Results>(`${src}/results`);
      assert.equal(published.final, true);

      const download = async (path: string, file: string) => {
        const response = await fetch(src + path);
        assert.equal(response.status, 200);
        writeFileSync(join(folder, file), await response.text());
        return join(folder, file);
      };
      const json = await download('/ballots.json', 'ballots.json');
      const csv = await download('/ballots.csv', 'ballots.csv');
      const rule = await download('', 'poll.json');
      for (const files of [[json], [csv, '--poll', rule]]) {
        const counted = JSON.parse(await count(...files, '--json')) as Results;
        assert.deepEqual({ ...published, ...counted }, published);
        assert.deepEqual(tableOf(counted), officialTable);
      }
      const said = await count(json);
      assert.match(said, /Winner: Kiss\nHead to head it would be: Montroll\n$/);
    });

    test('by another rule they give five rounds', async () => {
      const { ballots } = await read<Ballots>(`${src}/ballots.json`);
      const oneByOne = { ...poll, counting: { ...counting, elimination: 'one-by-one' as const } };
      const counted = tally(
        oneByOne,
        ballots.map((ballot) => ({ ballot, count: 1 })),
      );
      assert.equal(counted.rounds.length, 5);
      assert.deepEqual(tableOf(counted).slice(-2), officialTable.slice(-2));
    });
  });
}

/** One vote of a person of their own. */
function cast(src: string, ballot: unknown): Promise<Response> {
  return fetch(`${src}/vote`, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      'Earshot-Participant': newKey(),
      'Earshot-Sequence': '1',
      'Idempotency-Key': newKey(),
    },
    body: JSON.stringify(ballot),
  });
}

/** Runs the command as it is documented. */
async function count(...args: string[]): Promise<string> {
  const command = ['run', '--silent', 'count', '--', ...args];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const child = spawn('npm', command, { cwd: root, shell: process.platform === 'win32' });
  const [output, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.doesNotMatch(error, /expected/);
  return output;
}
