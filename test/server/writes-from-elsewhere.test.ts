import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { type Route, routes } from '@earshot/server';
import { listen } from './http-server.js';
import { newKey, openApp, organiserToken, problemOf } from './test-app.js';

/** The moderation pages take forms, from themselves alone: they have tests of their own. */
const isOwn = (route: Route) => route.authorise !== 'public' && route.answer !== 'page';

describe('Writes from elsewhere', () => {
  const origins = ['https://www.brookford.example'];
  let server: Awaited<ReturnType<typeof listen>>;
  before(async () => {
    server = await listen((await openApp({ app: { origins } })).app);
  });
  after(() => server.close());

  const send = (route: Route, headers: Record<string, string>) =>
    fetch(server.address + route.path.replace(':id', 'bins').replace(/:\w+/g, 'x'), {
      method: route.method,
      headers: {
        'Earshot-Participant': newKey(),
        'Idempotency-Key': newKey(),
        'Earshot-Sequence': '1',
        Authorization: `Bearer ${organiserToken}`,
        ...(route.body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      // JSON, and never what is asked for.
      ...(route.body ? { body: '"words"' } : {}),
    });

  const foreign = [
    'https://evil.example',
    'https://www.brookford.example.evil.example',
    'https://www.brookford.example:444',
    'http://www.brookford.example',
    'null',
    '',
    'garbage',
  ];

  for (const route of routes.filter(isOwn)) {
    test(`${route.method} ${route.path} refuses pages whose origin is not on the list`, async () => {
      for (const Origin of foreign) {
        assert.equal(await problemOf(await send(route, { Origin })), '403 origin-refused', Origin);
      }
    });

    test(`${route.method} ${route.path} answers allowed pages, its own, and programs`, async () => {
      for (const Origin of [origins[0] ?? '', server.address]) {
        const response = await send(route, { Origin });
        assert.notEqual(response.status, 403);
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), Origin);
        assert.match(response.headers.get('Vary') ?? '', /Origin/);
        assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
        assert.equal(response.headers.get('Set-Cookie'), null);
      }
      assert.notEqual((await send(route, {})).status, 403);
    });

    test(`${route.method} ${route.path} tells a browser beforehand`, async () => {
      const ask = (Origin: string) =>
        fetch(server.address + route.path.replace(':id', 'bins'), {
          method: 'OPTIONS',
          headers: { Origin, 'Access-Control-Request-Method': route.method },
        });
      const allowed = await ask(origins[0] ?? '');
      assert.equal(allowed.status, 204);
      assert.ok(allowed.headers.get('Access-Control-Allow-Methods')?.includes(route.method));
      const headers = allowed.headers.get('Access-Control-Allow-Headers') ?? '';
      for (const name of [
        'Content-Type',
        'Earshot-Participant',
        'Idempotency-Key',
        'Earshot-Sequence',
      ]) {
        assert.ok(headers.includes(name), name);
      }
      const refused = await ask('https://evil.example');
      assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
      assert.equal(await problemOf(refused), '403 origin-refused');
    });
  }

  for (const route of routes.filter(({ body }) => body)) {
    test(`${route.method} ${route.path} takes JSON and nothing that a form can send`, async () => {
      const types = [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'text/json',
        '',
      ];
      for (const type of types) {
        const response = await send(route, { 'Content-Type': type });
        assert.equal(await problemOf(response), '415 not-json', type);
      }
      const typed = await send(route, { 'Content-Type': 'Application/JSON; charset=utf-8' });
      assert.equal(await problemOf(typed), '400 invalid');
    });
  }

  test('the own page is the one of the same scheme, host and port, behind a proxy of ours too', async () => {
    const from = async (proxyHops: number, Origin: string, forwarded?: string) => {
      const { app } = await openApp({ app: { proxyHops } });
      const response = await app.request('http://vote.example/polls/bins/mine', {
        headers: {
          Origin,
          'Earshot-Participant': newKey(),
          ...(forwarded === undefined ? {} : { 'X-Forwarded-Proto': forwarded }),
        },
      });
      return response.status;
    };
    assert.equal(await from(0, 'http://vote.example'), 200);
    assert.equal(await from(0, 'https://vote.example'), 403);
    assert.equal(await from(0, 'http://vote.example:81'), 403);
    assert.equal(await from(0, 'https://vote.example', 'https'), 403);
    assert.equal(await from(1, 'https://vote.example', 'https'), 200);
    assert.equal(await from(1, 'https://vote.example', 'http, https'), 200);
    assert.equal(await from(2, 'https://vote.example', 'https'), 200);
    assert.equal(await from(1, 'http://vote.example', 'https'), 403);
    assert.equal(await from(1, 'https://vote.example', 'garbage://x'), 403);
  });

  test('a body without a length is refused, and one that is too long is not read', async () => {
    const put = (headers: Record<string, string>, body?: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = request(
          `${server.address}/polls/bins/vote`,
          {
            method: 'PUT',
            headers: {
              'Content-Type': 'application/json',
              'Earshot-Participant': newKey(),
              ...headers,
            },
          },
          (response) => resolve(response.resume().statusCode),
        );
        sent.on('error', reject);
        // Nothing more comes: an answer shows that the server did not wait for it.
        if (body === undefined) sent.flushHeaders();
        else sent.end(body);
      });
    assert.equal(await put({ 'Transfer-Encoding': 'chunked' }, '{}'), 411);
    assert.equal(await put({ 'Content-Length': '65537' }), 413);
    assert.equal(await put({ 'Content-Length': '2' }, '{}'), 400);
  });

  test('what never crossed a network is measured', async () => {
    const { person } = await openApp();
    assert.equal(await problemOf(await person().vote('x'.repeat(65_536))), '413 too-large');
  });
});

describe('A flood from one address', () => {
  const rateLimit = { writes: 5, window: 60_000 };
  const flood = async (proxyHops: number, header: (index: number) => Record<string, string>) => {
    const opened = await openApp({ app: { rateLimit, proxyHops } });
    const server = await listen(opened.app);
    const responses = [];
    for (let index = 0; index < 7; index++) {
      responses.push(
        await fetch(`${server.address}/polls/bins/vote`, {
          method: 'DELETE',
          headers: header(index),
        }),
      );
    }
    const read = await fetch(`${server.address}/polls/bins`);
    await server.close();
    return { statuses: responses.map(({ status }) => status), last: responses.at(-1), read };
  };
  const rotating = (index: number) => ({ 'X-Forwarded-For': `198.51.100.${index}` });
  const slowed = [401, 401, 401, 401, 401, 429, 429];

  test('is slowed, and told for how long; reading goes on', async () => {
    const { statuses, last, read } = await flood(0, () => ({}));
    assert.deepEqual(statuses, slowed);
    assert.equal(await problemOf(last!), '429 rate-limited');
    const seconds = Number(last?.headers.get('Retry-After'));
    assert.ok(seconds > 0 && seconds <= 60, String(seconds));
    assert.equal(read.status, 200);
  });

  test('is slowed however it rotates X-Forwarded-For', async () => {
    assert.deepEqual((await flood(0, rotating)).statuses, slowed);
  });

  test('behind one proxy of ours only what that proxy wrote is believed', async () => {
    const behind = (index: number) => ({ 'X-Forwarded-For': `198.51.100.${index}, 203.0.113.9` });
    assert.deepEqual((await flood(1, behind)).statuses, slowed);
    assert.ok(!(await flood(1, rotating)).statuses.includes(429));
  });

  test('cannot hide in the 2^64 addresses of one IPv6 network', async () => {
    const network = (index: number) => ({ 'X-Forwarded-For': `2001:db8:0:1::${index + 1}` });
    assert.deepEqual((await flood(1, network)).statuses, slowed);
    const networks = (index: number) => ({ 'X-Forwarded-For': `2001:db8:0:${index}::1` });
    assert.ok(!(await flood(1, networks)).statuses.includes(429));
  });

  test('of reading is slowed too, far beyond what a page needs', async () => {
    const { app, src } = await openApp({ app: { rateLimit: { reads: 3 } } });
    for (const path of ['', '/results', '/results.csv']) {
      assert.equal((await app.request(src + path)).status, 200);
    }
    const refused = await app.request(src);
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(await problemOf(refused), '429 rate-limited');
  });

  test('of guessed receipts is slowed after 30; whoever has the key goes on', async () => {
    const { app, src, person } = await openApp();
    const guess = async (method: string, receipt: number) => {
      const headers = { 'Earshot-Receipt': String(receipt).padStart(12, '0') };
      return (await app.request(`${src}/mine`, { method, headers })).status;
    };
    for (let receipt = 0; receipt < 30; receipt++) {
      assert.equal(await guess(receipt % 2 ? 'GET' : 'DELETE', receipt), 200);
    }
    for (const method of ['GET', 'DELETE']) assert.equal(await guess(method, 31), 429);
    assert.equal((await person().readMine()).status, 200);
  });

  test('of made-up people is slowed, for it could fill a poll; whoever has voted can change it', async () => {
    const rateLimit = { participants: 2, participantsWindow: 600_000 };
    const { person } = await openApp({ app: { rateLimit } });
    const [ann, ben] = [person(), person()];
    const vote = { options: ['monday'] };
    // What is refused for another reason uses nothing up.
    assert.equal((await person().vote({ options: [] })).status, 400);
    assert.equal((await ann.vote(vote)).status, 200);
    assert.equal((await ben.withdraw()).status, 200);
    const refused = await person().vote(vote);
    const seconds = Number(refused.headers.get('Retry-After'));
    assert.ok(seconds > 60 && seconds <= 600, String(seconds));
    assert.equal(await problemOf(refused), '429 rate-limited');
    for (let change = 0; change < 3; change++) assert.equal((await ann.vote(vote)).status, 200);
    assert.equal((await ben.vote(vote)).status, 200);
    await ann.deleteMine();
    assert.equal((await ann.vote(vote, { 'Earshot-Sequence': '99' })).status, 200);
  });

  test('lets 250 people vote within ten minutes by default, and asks the next to wait', async () => {
    const { person } = await openApp();
    for (let people = 0; people < 250; people++) {
      assert.equal((await person().vote({ options: ['monday'] })).status, 200);
    }
    assert.equal((await person().vote({ options: ['monday'] })).status, 429);
  });

  test('does not fall on fifty people behind one address, by default', async () => {
    const opened = await openApp();
    const votes = Array.from({ length: 50 }, () => opened.person().vote({ options: ['monday'] }));
    for (const { status } of await Promise.all(votes)) assert.equal(status, 200);
  });
});
