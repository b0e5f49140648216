import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idOf, openBoardApp } from './board-app.js';
import { problemOf } from './test-app.js';

const minutes = 60_000;

/** A board with some ideas, shown a minute apart. */
async function openWith(count: number, more: Parameters<typeof openBoardApp>[0] = {}) {
  const opened = await openBoardApp(more);
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    ids.push(await opened.shownIdea(`Idea ${index}`));
    opened.clock.now += minutes;
  }
  /** All titles, page by page, and the cursors between them. */
  const walk = async (query: string, between: (page: number) => unknown = () => {}) => {
    const titles: string[] = [];
    let cursor = '';
    for (let page = 0; page < 20; page++) {
      const { ideas, next } = await opened.list(`?limit=3${query}${cursor}`);
      titles.push(...ideas.map(({ title }) => title));
      if (next === null) return titles;
      cursor = `&cursor=${next}`;
      await between(page);
    }
    throw new Error('The pages have no end');
  };
  const view = (ideas: string[], headers = {}) =>
    opened.send('POST', `${opened.src}/views`, { ideas }, headers);
  return { ...opened, ids, walk, view };
}

const all = (count: number) => Array.from({ length: count }, (_, index) => `Idea ${index}`);

describe('A list of ideas', () => {
  test('has the order that was asked for, and ends', async () => {
    const { ids, person, walk, showAll } = await openWith(4);
    const [first = '', , third = ''] = ids;
    await person().support(third);
    await person().support(third);
    await person().support(first);
    for (const text of ['One', 'Two']) await person().comment(first, { text });
    await person().comment(third, { text: 'Three' });
    await showAll();
    assert.deepEqual(await walk('&sort=newest'), all(4).reverse());
    assert.deepEqual((await walk('&sort=most-supported')).slice(0, 2), ['Idea 2', 'Idea 0']);
    assert.deepEqual((await walk('&sort=most-discussed')).slice(0, 2), ['Idea 0', 'Idea 2']);
    for (const sort of ['least-read', 'most-supported', 'most-discussed'])
      assert.deepEqual((await walk(`&sort=${sort}`)).sort(), all(4));
  });

  test('begins with what was read least, shuffled for each who asks, the same on all pages of one', async () => {
    const { list, walk, view, ids, clock } = await openWith(12);
    const orders = await Promise.all(Array.from({ length: 8 }, () => walk('')));
    for (const order of orders) assert.deepEqual([...order].sort(), all(12).sort());
    assert.ok(new Set(orders.map(String)).size > 1, 'always the same order');

    await view(ids.slice(0, 9));
    clock.now += 10 * minutes;
    const { ideas } = await list('?limit=3');
    assert.deepEqual(ideas.map(({ title }) => title).sort(), ['Idea 10', 'Idea 11', 'Idea 9']);
  });

  test('neither repeats nor skips while others read, ten minutes long', async () => {
    const { walk, view, ids, clock } = await openWith(12);
    const seen = await walk('&sort=least-read', async (page) => {
      await view(ids);
      if (page === 1) clock.now += 9 * minutes;
    });
    assert.deepEqual([...seen].sort(), all(12).sort());
  });

  test('is narrowed to a topic, a status, or what was lived through', async () => {
    const { shownIdea, organise, list } = await openBoardApp();
    const swing = await shownIdea('A swing', { topic: 'play', livedExperience: 'shown' });
    await shownIdea('A bench', { topic: 'quiet', livedExperience: 'organiser' });
    await organise('PUT', `/ideas/${swing}/status`, { status: 'planned', reason: 'In spring.' });
    const titles = async (query: string) => (await list(query)).ideas.map(({ title }) => title);
    assert.deepEqual(await titles('?topic=quiet'), ['A bench']);
    assert.deepEqual(await titles('?status=planned'), ['A swing']);
    assert.deepEqual(await titles('?status=new'), ['A bench']);
    assert.deepEqual(await titles('?livedExperience=true'), ['A swing']);
    assert.deepEqual(await titles('?topic=play&status=done'), []);
    assert.equal((await list('?topic=play')).total, 1);
  });

  test('refuses what it cannot be asked, and cursors that are none of ours', async () => {
    const { send, src, list } = await openWith(2);
    const { next } = await list('?limit=1&sort=newest');
    const own = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as object;
    const forged = (change: object) =>
      Buffer.from(JSON.stringify({ ...own, ...change })).toString('base64url');
    const queries = [
      ...['sort=random', 'topic=money', 'status=lost', 'livedExperience=yes'],
      ...['limit=0', 'limit=101', 'limit=1e1', 'limit=-1', 'cursor=', 'cursor=%00', 'cursor=x'],
      `sort=least-read&cursor=${next}`,
      ...[
        { sort: 'random' },
        { seed: 0 },
        { seed: 2 ** 31 },
        { epoch: -1 },
        { epoch: 1.5 },
        { rank: ['2026', '\u0000'] },
        { rank: [{}, 'x'] },
        { rank: [1, 'x'] },
        { rank: [] },
        { admin: true },
      ].map((change) => `cursor=${forged(change)}`),
    ];
    for (const query of queries) {
      const response = await send('GET', `${src}/ideas?${query}`);
      assert.equal(await problemOf(response), '400 invalid', query);
    }
    assert.equal((await list(`?cursor=${next}`)).ideas.length, 1);
    assert.equal((await list(`?cursor=${forged({})}`)).ideas.length, 1);
  });

  test('answers any page, and is the same for everyone who goes on with the same cursor', async () => {
    const { send, src, list } = await openWith(6);
    const elsewhere = { Origin: 'https://anywhere.example' };
    const response = await send('GET', `${src}/ideas?limit=2`, undefined, elsewhere);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    const { next } = (await response.json()) as { next: string };
    assert.deepEqual(await list(`?limit=2&cursor=${next}`), await list(`?limit=2&cursor=${next}`));
  });
});

describe('Views', () => {
  const headers = { 'X-Forwarded-For': '198.51.100.1' };
  const app = { proxyHops: 1 };

  test('are counted together, without a key, from any page', async () => {
    const { view, ids, waiting, person } = await openWith(2);
    const response = await view([...ids, ...ids, 'gone'], { Origin: 'https://anywhere.example' });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(await response.json(), { contract: 1, counted: 2 });
    await person().flag(ids[0] ?? '', { reason: 'untrue' });
    assert.equal((await waiting())[0]?.idea.views, 1);
  });

  test('of one address count five times for an idea in ten minutes, and again after that', async () => {
    const { view, ids, clock } = await openWith(2, { app });
    const countOf = async (headers: object) =>
      ((await (await view(ids, headers)).json()) as { counted: number }).counted;
    for (let time = 0; time < 5; time++) assert.equal(await countOf(headers), 2);
    assert.equal(await countOf(headers), 0);
    assert.equal(await countOf({ 'X-Forwarded-For': '198.51.100.2' }), 2);
    clock.now += 10 * minutes;
    assert.equal(await countOf(headers), 2);
  });

  test('are of a hundred ideas at most, sent as JSON', async () => {
    const { send, src } = await openBoardApp();
    const view = (ideas: unknown) => send('POST', `${src}/views`, { ideas });
    assert.equal(await problemOf(await view(Array(101).fill('x'))), '400 invalid');
    assert.equal(await problemOf(await view('x')), '400 invalid');
    const form = { 'Content-Type': 'text/plain' };
    assert.equal(await problemOf(await send('POST', `${src}/views`, {}, form)), '415 not-json');
    assert.equal(
      ((await (await view(["' or 1=1", '\u0000'])).json()) as { counted: number }).counted,
      0,
    );
  });

  test('tell nobody that an idea is there before it is let in', async () => {
    const { person, view } = await openWith(0);
    const waits = await idOf(person().post({ title: 'A swing' }));
    assert.deepEqual(await (await view([waits])).json(), { contract: 1, counted: 0 });
  });
});

describe('Words that are looked for', () => {
  const words = 'Mrs Whitby fell by the pond';

  test('find ideas, ask for no key, and are kept and logged nowhere', async () => {
    const { send, src, shownIdea, logged, store } = await openBoardApp();
    await shownIdea('A fence around the pond', { topic: 'play' });
    const everything = async () =>
      JSON.stringify([
        await store.boards.listAll('park'),
        await store.boards.listDecisions('park'),
        await store.boards.read('park'),
      ]);
    const before = await everything();
    for (const [path, body] of [
      ['similar', { title: 'A fence around the pond' }],
      ['search', { words: 'fence pond' }],
    ] as const) {
      const origin = { Origin: 'https://anywhere.example' };
      const response = await send('POST', `${src}/ideas/${path}`, body, origin);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('ETag'), null);
      const { ideas } = (await response.json()) as { ideas: { title: string }[] };
      assert.deepEqual(
        ideas.map(({ title }) => title),
        ['A fence around the pond'],
      );
    }
    assert.equal((await send('POST', `${src}/ideas/similar`, { title: words })).status, 200);
    assert.equal((await send('POST', `${src}/ideas/search`, { words })).status, 200);
    assert.equal(await everything(), before);
    assert.doesNotMatch(logged.join(), /Whitby|fence/);
  });

  test('are looked for 300 times a minute from one address, for that takes a server long; reading goes on', async () => {
    const { send, src, read } = await openBoardApp();
    const search = () => send('POST', `${src}/ideas/search`, { words: 'pond' });
    const similar = () => send('POST', `${src}/ideas/similar`, { title: 'A pond' });
    for (let time = 0; time < 150; time++)
      for (const look of [search, similar]) assert.equal((await look()).status, 200);
    for (const look of [search, similar])
      assert.equal(await problemOf(await look()), '429 rate-limited');
    assert.equal(((await read()) as { id: string }).id, 'park');
  });

  test('may come from any page, after its browser has asked', async () => {
    const { app, src } = await openBoardApp();
    for (const path of ['/ideas/similar', '/ideas/search', '/views']) {
      const response = await app.request(src + path, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://anywhere.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
      assert.equal(response.status, 204, path);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.match(response.headers.get('Access-Control-Allow-Headers') ?? '', /content-type/i);
    }
  });

  test('are looked for among the ideas of a topic, a page at a time', async () => {
    const { send, src, shownIdea } = await openBoardApp();
    for (let index = 0; index < 21; index++) await shownIdea(`Pond ${index}`, { topic: 'play' });
    await shownIdea('A bench at the pond', { topic: 'quiet' });
    const search = async (query: object) =>
      (await (await send('POST', `${src}/ideas/search`, { words: 'pond', ...query })).json()) as {
        ideas: { hits: string[]; title: string }[];
        next: string | null;
        total: number;
      };
    const quiet = await search({ topic: 'quiet' });
    assert.deepEqual(
      quiet.ideas.map(({ title, hits }) => [title, hits]),
      [['A bench at the pond', ['pond']]],
    );
    const first = await search({ topic: 'play' });
    assert.deepEqual([first.ideas.length, first.total], [20, 21]);
    const second = await search({ topic: 'play', cursor: first.next });
    assert.deepEqual([second.ideas.length, second.next], [1, null]);
    const forged = await send('POST', `${src}/ideas/search`, { words: 'pond', cursor: 'x' });
    assert.equal(await problemOf(forged), '400 invalid');
  });
});
