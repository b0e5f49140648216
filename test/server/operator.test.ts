import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PollContent } from '@earshot/client/contract';
import { openPoll } from '@earshot/server';
import { openLibsqlStore } from '@earshot/server/libsql';
import * as v from 'valibot';
import { newDatabaseFile } from '../test-stores.js';
import { boardContent } from './board-content.js';
import { readEvents } from './event-reader.js';
import { pollContent } from './poll-content.js';
import { promptContent } from './prompt-content.js';
import { freePort, spawnServer, startServer } from './server-process.js';

describe('Whoever starts the server', { concurrency: 2 }, () => {
  test('is told that the port is in use, and how to choose another', async () => {
    const busy = createServer().listen(0);
    await once(busy, 'listening');
    const { port } = busy.address() as AddressInfo;
    const server = spawnServer({ EARSHOT_DB: newDatabaseFile(), PORT: String(port) });
    assert.equal(await server.ended, 1);
    busy.close();
    assert.equal(
      server.said(),
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=4001 npm start\n`,
    );
  });

  test('is told that the database is damaged, without a stack trace', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'earshot-')), 'earshot.db');
    await writeFile(file, 'This is a letter, not a database. '.repeat(200));
    const server = spawnServer({ EARSHOT_DB: file, PORT: '0' });
    assert.equal(await server.ended, 1);
    assert.match(server.said(), /^The file .* is not a database.*\n$/);
  });

  test('sees where everything is, and one broken file does not keep the others from opening', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'earshot-content-'));
    await writeFile(join(folder, 'bins.json'), JSON.stringify(pollContent()));
    await writeFile(join(folder, 'park.json'), JSON.stringify(boardContent()));
    await writeFile(join(folder, 'lane.json'), JSON.stringify(promptContent()));
    await writeFile(join(folder, 'broken.json'), '{\n  "id": "x"\n  "kind": 1\n}');
    const database = newDatabaseFile();
    const before = await openLibsqlStore(database);
    const made = v.parse(PollContent, { ...pollContent(), id: 'made-before' });
    await openPoll(before, made, '2026-12-01T00:00:00Z');
    await before.close();
    const port = await freePort();
    const server = await startServer({
      PORT: String(port),
      EARSHOT_DB: database,
      EARSHOT_CONTENT: folder,
      EARSHOT_ORGANISER_TOKEN: 'a-token-of-twenty-characters',
    });
    const address = `http://localhost:${port}`;
    assert.match(server.said(), new RegExp(`${address}/polls/bins\n`));
    assert.match(server.said(), new RegExp(`${address}/polls/made-before\n`));
    assert.match(server.said(), new RegExp(`Boards     ${address}/boards/park\n`));
    assert.match(server.said(), new RegExp(`Prompts    ${address}/prompts/lane\n`));
    assert.match(server.said(), new RegExp(`Organiser  ${address}/organise `));
    assert.match(server.said(), /Content .*: 3 opened, 1 has mistakes, named above\n/);
    assert.match(server.said(), /broken\.json:3 is not JSON: comma expected/);
    for (const path of ['/polls/bins', '/boards/park', '/prompts/lane'])
      assert.equal((await fetch(address + path)).status, 200);

    server.process.kill('SIGINT');
    assert.equal(await server.ended, 0);
    assert.doesNotMatch(server.said(), /a-token-of-twenty/);
    assert.match(
      server.said(),
      /\n\{"time":".*","method":"GET","route":"\/polls\/:id","status":200/,
    );
  });

  test('stops it while people listen: each stream ends as it should', async () => {
    const port = await freePort();
    const server = await startServer({ PORT: String(port), EARSHOT_DB: newDatabaseFile() });
    const streams = ['mill-lane', 'park', 'park'].map(async (id) =>
      readEvents(await fetch(`http://localhost:${port}/polls/${id}/events`)),
    );
    const all = await Promise.all(streams);
    for (const events of all) assert.equal((await events.next())?.event, 'results');
    server.process.kill('SIGTERM');
    for (const events of all) assert.equal(await events.next(), undefined);
    assert.equal(await server.ended, 0);
  });

  test('gets the demo: a page under a strict policy, which no path leads out of', async () => {
    const port = await freePort();
    const server = await startServer({ PORT: String(port), EARSHOT_DB: newDatabaseFile() });
    const address = `http://localhost:${port}`;
    const page = await fetch(`${address}/`);
    assert.match(await page.text(), /<earshot-poll/);
    assert.equal(
      page.headers.get('Content-Security-Policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    const tag = page.headers.get('ETag') ?? '';
    assert.equal((await fetch(`${address}/`, { headers: { 'If-None-Match': tag } })).status, 304);
    for (const path of [
      '/examples/content/park.json',
      '/examples/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/.git/config',
    ]) {
      assert.equal((await fetch(address + path)).status, 404, path);
    }
    const demo = [
      ...['polls/mill-lane', 'polls/park', 'polls/high-street'],
      'boards/walk-to-school',
      'prompts/who-is-missing',
      'examples/whos-missing.html',
    ].map((path) => fetch(`${address}/${path}`));
    for (const { status } of await Promise.all(demo)) assert.equal(status, 200);
    server.process.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });
});
