import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Store } from '@earshot/server';
import { listen } from './server/http-server.js';
import { freePort, startServer } from './server/server-process.js';
import { newKey, openApp, problemOf } from './server/test-app.js';
import { newDatabaseFile, testStores } from './test-stores.js';

const act = (key: string, sequence: number) => ({
  'Content-Type': 'application/json',
  'Earshot-Participant': key,
  'Earshot-Sequence': String(sequence),
  'Idempotency-Key': newKey(),
});

const put = (src: string, key: string, sequence: number, option: string) =>
  fetch(`${src}/vote`, {
    method: 'PUT',
    headers: act(key, sequence),
    body: JSON.stringify({ options: [option] }),
  });

const turnout = async (src: string) =>
  ((await (await fetch(`${src}/results`)).json()) as { turnout: number }).turnout;

/** Sends a vote up to its last byte, and returns what sends that. */
function hold(src: string, headers: Record<string, string>, option: string) {
  const body = JSON.stringify({ options: [option] });
  const held = request(`${src}/vote`, {
    method: 'PUT',
    headers: { ...headers, 'Content-Length': String(body.length) },
  });
  const answer = new Promise<Response>((resolve, reject) => {
    held.on('error', reject).on('response', (message) => {
      let text = '';
      message.setEncoding('utf8').on('data', (part: string) => (text += part));
      message.on('end', () => resolve(new Response(text, { status: message.statusCode ?? 0 })));
    });
  });
  held.write(body.slice(0, -1));
  return () => {
    held.end(body.slice(-1));
    return answer;
  };
}

for (const [name, open] of Object.entries(testStores)) {
  describe(`Votes over HTTP, from one address, kept in ${name}`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof listen>>;
    let src: string;
    before(async () => {
      store = await open();
      const { app } = await openApp({ store });
      server = await listen(app);
      src = `${server.address}/polls/bins`;
    });
    after(async () => {
      await server.close();
      await store.close();
    });

    test('200 votes of one person at once leave one, 200 people leave 200', async () => {
      const ann = newKey();
      const sequences = Array.from({ length: 200 }, (_, index) => index + 1);
      const votes = sequences.map((sequence) =>
        put(src, ann, sequence, sequence % 2 ? 'monday' : 'friday'),
      );
      for (const response of await Promise.all(votes)) {
        if (response.status !== 200) assert.equal(await problemOf(response), '409 superseded');
      }
      assert.equal(await turnout(src), 1);
      const mine = await fetch(`${src}/vote`, { headers: { 'Earshot-Participant': ann } });
      const { sequence, ballot } = (await mine.json()) as { sequence: number; ballot: unknown };
      assert.deepEqual([sequence, ballot], [200, { options: ['friday'] }]);

      const people = await Promise.all(sequences.map(() => put(src, newKey(), 1, 'monday')));
      for (const { status } of people) assert.equal(status, 200);
      assert.equal(await turnout(src), 201);
    });

    test('one vote sent 20 times at once under one key is one vote with one answer', async () => {
      const before = await turnout(src);
      const headers = act(newKey(), 1);
      const init = { method: 'PUT', headers, body: JSON.stringify({ options: ['monday'] }) };
      const sent = Array.from({ length: 20 }, () => fetch(`${src}/vote`, init));
      const answers = await Promise.all(
        (await Promise.all(sent)).map((response) => response.text()),
      );
      assert.equal(new Set(answers).size, 1);
      assert.match(answers[0] ?? '', /"receipt"/);
      assert.equal(await turnout(src), before + 1);
    });

    test('a late retry of an older act changes nothing', async () => {
      const before = await turnout(src);
      const ann = newKey();
      const release = hold(src, act(ann, 1), 'monday');
      assert.equal((await put(src, ann, 2, 'friday')).status, 200);
      const withdraw = { method: 'DELETE', headers: act(ann, 3) };
      assert.equal((await fetch(`${src}/vote`, withdraw)).status, 200);
      assert.equal(await problemOf(await release()), '409 superseded');
      assert.equal(await turnout(src), before);
    });
  });
}

test('A server that is killed in the middle has lost no vote that it confirmed', async () => {
  const port = await freePort();
  const env = { PORT: String(port), EARSHOT_DB: newDatabaseFile() };
  const src = `http://localhost:${port}/polls/mill-lane`;
  const first = await startServer(env);

  const confirmed: string[] = [];
  const voting = Array.from({ length: 50 }, async () => {
    for (;;) {
      const key = newKey();
      const response = await put(src, key, 1, 'morning').catch(() => null);
      if (!response?.ok) return;
      await response.arrayBuffer().catch(() => null);
      confirmed.push(key);
      if (confirmed.length === 150) first.process.kill('SIGKILL');
    }
  });
  await Promise.all(voting);
  await first.ended;
  assert.ok(confirmed.length >= 150);

  const second = await startServer(env);
  for (const key of confirmed) {
    const mine = await fetch(`${src}/vote`, { headers: { 'Earshot-Participant': key } });
    assert.equal(mine.status, 200);
  }
  assert.ok((await turnout(src)) >= confirmed.length);
  second.process.kill('SIGTERM');
  assert.equal(await second.ended, 0);
});

test('A server that is asked to stop finishes the vote that is on its way', async () => {
  const port = await freePort();
  const env = { PORT: String(port), EARSHOT_DB: newDatabaseFile() };
  const src = `http://localhost:${port}/polls/mill-lane`;
  const server = await startServer(env);
  const release = hold(src, act(newKey(), 1), 'morning');
  await turnout(src);
  const asked = performance.now();
  server.process.kill('SIGTERM');
  await assert.rejects(async () => {
    for (;;) await fetch(src);
  });
  assert.equal((await release()).status, 200);
  assert.equal(await server.ended, 0);
  assert.ok(performance.now() - asked < 9_000);
});
