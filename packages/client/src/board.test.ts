import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import type { BoardClient } from './board-client.js';
import { readBoard, readIdeas } from './read.js';
import { cutOff, json, page, problem } from '../test/back-end.js';
import { BoardBackEnd, src } from '../test/board-back-end.js';
import { Device, pass, stopTime } from '../test/visit.js';

let backEnd: BoardBackEnd;
let board: BoardClient;
let warnings: Mock<typeof console.warn>;

beforeEach(async () => {
  stopTime();
  warnings = mock.method(console, 'warn', () => {});
  backEnd = new BoardBackEnd();
  board = (await new Device().visitBoard(backEnd)).board;
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const idea = (id: string, more = {}) => ({ id, title: `Idea ${id}`, at: '2026-11-22', ...more });
const ideas = (...list: object[]) => json({ contract: 1, ideas: list, next: null });
const titles = ({ ideas: list }: { ideas: { id: string }[] }) => list.map(({ id }) => id);
const said = () => warnings.mock.calls.map(({ arguments: [text] }) => String(text)).join('\n');
const urls = () => backEnd.requests.map(({ url }) => url.replace(src, ''));

test('I read a board, a page of ideas, the next one, and one idea with its comments', async () => {
  const list = '/ideas?sort=newest&topic=paths&status=planned&livedExperience=true';
  backEnd.answers[list] = () => json({ contract: 1, ideas: [idea('1')], next: 'a/b=' });
  backEnd.answers[`${list}&cursor=a%2Fb%3D`] = () => ideas(idea('2'));
  backEnd.answers['/ideas/2'] = () => json({ contract: 1, idea: idea('2'), history: [] });
  backEnd.answers['/ideas/2/comments?cursor=c'] = () =>
    json({ contract: 1, comments: [{ id: 'x', text: 'Yes', at: '2026-11-22' }], next: null });
  assert.equal((await board.read()).question, 'What should happen by the canal?');
  const filter = {
    sort: 'newest',
    topic: 'paths',
    status: 'planned',
    livedExperience: true,
  } as const;
  const first = await board.listIdeas(filter);
  assert.deepEqual(titles(first), ['1']);
  assert.deepEqual(titles(await board.listIdeas(filter, first.next ?? '')), ['2']);
  assert.equal((await board.readIdea('2')).idea.title, 'Idea 2');
  assert.deepEqual((await board.listComments('2', 'c')).comments[0]?.text, 'Yes');
});

test('an id goes into the address as one part of it, whatever it holds', async () => {
  backEnd.answers['/ideas/a%2Fb%3Fc'] = () => json({ contract: 1, idea: idea('a/b?c') });
  assert.equal((await board.readIdea('a/b?c')).idea.id, 'a/b?c');
});

test('a board whose address has a query keeps it in every part', async () => {
  const { board: asked } = await new Device().visitBoard(backEnd, undefined, `${src}?lang=cy`);
  backEnd.answers['/ideas?lang=cy&sort=newest'] = () => ideas();
  await asked.listIdeas({ sort: 'newest' });
  assert.equal(asked.address('ideas.csv'), `${src}/ideas.csv?lang=cy`);
});

test('parts that a board says lie elsewhere are read there, but my key and my words go to no other origin', async () => {
  const links = {
    'ideas.csv': 'https://files.example/ideas.csv',
    ideas: 'https://elsewhere.example/ideas',
    mine: '/my-part',
  };
  backEnd.answers[''] = () => json({ contract: 1, id: 'canal', question: 'What?', links });
  await board.read();
  assert.equal(board.address('ideas.csv'), 'https://files.example/ideas.csv');
  assert.equal(board.address('mine'), 'https://engage.example/my-part');
  assert.equal(board.address('ideas'), `${src}/ideas`);
  assert.match(said(), /links\.ideas/);
});

test('row 17: an idea that is not as the contract has it is left out, the others show, and the console says why', async () => {
  backEnd.answers['/ideas'] = () => ideas(idea('1'), { id: '2' }, idea('3', { support: 'many' }));
  const shown = await board.listIdeas({});
  assert.deepEqual(titles(shown), ['1', '3']);
  assert.equal(shown.ideas[1]?.support, 0);
  assert.match(said(), /board\.listIdeas: .*ideas\.1\.title/);
  assert.match(said(), /ideas\.2\.support, got "many"/);
});

test('row 19: ideas and comments that come twice are shown once, and the console says so', async () => {
  const twin = { id: 'x', text: 'Yes', at: '2026-11-22' };
  backEnd.answers['/ideas'] = () => ideas(idea('1'), idea('1', { title: 'Again' }), idea('2'));
  backEnd.answers['/ideas/1/comments'] = () =>
    json({ contract: 1, comments: [twin, twin], next: null });
  const shown = await board.listIdeas({});
  assert.deepEqual(
    shown.ideas.map(({ title }) => title),
    ['Idea 1', 'Idea 2'],
  );
  assert.equal((await board.listComments('1')).comments.length, 1);
  assert.match(said(), /two ideas with the id "1"/);
});

test('row 18: a status, an order and a capability to come are taken as they are', async () => {
  const status = { status: 'dreaming', at: '2026-11-22' };
  backEnd.answers['/ideas'] = () => ideas(idea('1', { status }));
  assert.equal((await board.listIdeas({})).ideas[0]?.status?.status, 'dreaming');
});

for (const [row, what, answer, name] of [
  [6, 'a web page with status 502', () => page(502), 'unreadable'],
  [13, 'a board that is gone', () => problem('not-found', 404), 'problem'],
  [15, 'a web page with status 200', () => page(200), 'unreadable'],
  [17, 'something that is no board', () => json([]), 'unreadable'],
] as const)
  test(`row ${row}: ${what} is told as what it is`, async () => {
    backEnd.answers[''] = answer;
    await assert.rejects(board.read(), { name });
    assert.match(said(), /board\.read/);
  });

test('row 13: a developer who mistyped src is told to look there', async () => {
  backEnd.answers[''] = () => problem('not-found', 404);
  await assert.rejects(board.read(), /Check src: the back end has no board of this name/);
});

test('row 42: what two parts of a page read at the same time is asked for once', async () => {
  backEnd.answers['/ideas'] = () => ideas(idea('1'));
  await Promise.all([board.listIdeas({}), board.listIdeas({})]);
  assert.deepEqual(urls(), ['/ideas']);
});

test('without a key nothing is asked about me; after my first act it is, with the key in a header', async () => {
  assert.equal(await board.readMine(), null);
  assert.deepEqual(urls(), []);
  backEnd.answers['/mine'] = () => json({ contract: 1, supports: ['idea-1'] });
  await board.do({ verb: 'support', of: 'idea-1', supports: true });
  await pass();
  assert.deepEqual((await board.readMine())?.supports, ['idea-1']);
  const request = backEnd.requests.at(-1)!;
  assert.match(String(request.headers.get('earshot-participant')), /^[0-9a-f]{32}$/);
  assert.equal(request.redirect, 'error');
});

test('what I look for travels in a body, unseen in any address, kept by no cache, led nowhere else', async () => {
  backEnd.answers['/ideas/search'] = () => ideas(idea('1', { hits: ['bench'] }));
  backEnd.answers['/ideas/similar'] = () => json({ contract: 1, ideas: [idea('2'), idea('2')] });
  const found = await board.search({ words: 'bench & <b>', topic: 'paths' });
  assert.deepEqual(found.ideas[0]?.hits, ['bench']);
  const close = await board.findSimilar({ title: 'A bench', text: '' });
  assert.deepEqual(
    close.map(({ id }) => id),
    ['2'],
  );
  assert.deepEqual(
    backEnd.bodies.map((body) => JSON.parse(body) as unknown),
    [
      { words: 'bench & <b>', topic: 'paths' },
      { title: 'A bench', text: '' },
    ],
  );
  for (const request of backEnd.requests) {
    assert.doesNotMatch(request.url, /bench/);
    assert.equal(request.method, 'POST');
    assert.equal(request.cache, 'no-store');
    assert.equal(request.redirect, 'error');
    assert.equal(request.headers.get('earshot-participant'), null, 'nobody learns whose they are');
  }
});

test('what I look for is asked once, and what went wrong is said without my words', async () => {
  backEnd.always = cutOff;
  await assert.rejects(board.search({ words: 'bench' }), { name: 'network' });
  await assert.rejects(board.findSimilar({ title: 'A bench', text: '' }), { name: 'network' });
  await pass(60_000);
  assert.equal(backEnd.requests.length, 2);
  assert.doesNotMatch(said(), /bench/);
});

test('row 40: I type on: what was looked for before is given up', async () => {
  backEnd.always = (_, { signal }) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  const typed = new AbortController();
  const search = board.search({ words: 'ben' }, { signal: typed.signal });
  await pass();
  typed.abort(new Error('typed on'));
  await assert.rejects(search, /typed on/);
  assert.equal(backEnd.requests[0]?.signal.aborted, true);
  await assert.rejects(board.search({ words: 'ben' }, { signal: typed.signal }), /typed on/);
  assert.equal(backEnd.requests.length, 1);
});

test('the first read needs no client: the board, and beside it the first ideas', async () => {
  mock.method(globalThis, 'fetch', backEnd.fetch);
  backEnd.answers['/ideas?sort=newest'] = () => ideas(idea('1'), {}, idea('1'));
  const [read, first] = await Promise.all([readBoard(src), readIdeas(src, { sort: 'newest' })]);
  assert.equal(read.id, 'canal');
  assert.deepEqual(titles(first), ['1']);
  backEnd.answers['/elsewhere?topic=paths'] = () => ideas();
  await readIdeas(src, { topic: 'paths' }, { ideas: `${src}/elsewhere` });
  backEnd.answers[''] = () => problem('not-found', 404);
  await assert.rejects(readBoard(src), /no board of this name/);
});
