import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import { createClient, createClientOn } from './client.js';
import { participantHeader } from './contract/headers.js';
import { startRead } from './early.js';
import { EarshotError } from './errors.js';
import { BackEnd, cutOff, json, morning, page, problem, src } from '../test/back-end.js';
import { FakeStore, pass, stopTime } from '../test/visit.js';

const bins = { contract: 1, id: 'bins', question: 'Bins?', options: [{ id: 'a', label: 'A' }] };
const jsonType = { 'content-type': 'application/json' };
let warnings: Mock<typeof console.warn>;

beforeEach(() => {
  stopTime();
  warnings = mock.method(console, 'warn', () => {});
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const answering = (...answers: (() => Response | Promise<Response>)[]) =>
  mock.fn<typeof fetch>(async () => (answers.length > 1 ? answers.shift()! : answers[0]!)());
const reading = (request: typeof fetch, address = src) =>
  createClient({ fetch: request }).poll(address).read();
const failure =
  (name: string, more: Partial<EarshotError> = {}) =>
  (error: EarshotError) => {
    assert.ok(error instanceof EarshotError);
    assert.equal(error.name, name);
    for (const [key, value] of Object.entries(more)) assert.deepEqual(error[key as 'name'], value);
    return true;
  };

test('my key is not carried to where a back end may redirect', async () => {
  const store = new FakeStore('page');
  const backEnd = new BackEnd();
  const asked: RequestInit[] = [];
  const request: typeof fetch = (input, init) => {
    asked.push(init ?? {});
    return backEnd.fetch(input, init);
  };
  const poll = createClientOn([store], { fetch: request }).poll(src);
  await poll.castVote(morning);
  await pass();
  await poll.readVote();
  const withKey = asked.filter(({ headers }) => headers && participantHeader in headers);
  assert.deepEqual(
    withKey.map(({ redirect }) => redirect),
    ['manual', 'error'],
  );
});

test('reading a poll sends no header of its own, so that no preflight is needed', async () => {
  const request = answering(() => json(bins));
  await reading(request);
  const sent = new Request(...request.mock.calls[0]!.arguments);
  assert.equal(sent.url, src);
  assert.deepEqual([...sent.headers], []);
});

test('row 4: a body that drips and never ends is a time-out', async () => {
  const drip = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"contract":')),
  });
  const read = reading(answering(() => new Response(drip, { headers: jsonType })));
  const refused = assert.rejects(read, failure('timeout'));
  await pass(15_000);
  await refused;
});

test('row 3: a fetch that ignores its signal times out all the same', async () => {
  const refused = assert.rejects(
    reading(() => new Promise(() => {})),
    failure('timeout'),
  );
  await pass(15_000);
  await refused;
});

test('row 6: a web page instead of JSON is unreadable, and its words go nowhere', async () => {
  await assert.rejects(reading(answering(() => page(502))), (error: EarshotError) => {
    assert.doesNotMatch(error.message, /Bad gateway/);
    return failure('unreadable', { status: 502 })(error);
  });
});

test('JSON that does not say so is unreadable: a browser would take it for a page', async () => {
  const read = reading(answering(() => json(bins, { headers: { 'content-type': 'text/html' } })));
  await assert.rejects(read, failure('unreadable'));
});

test('row 7: the wait that a back end asks for is told', async () => {
  const read = reading(answering(() => problem('unavailable', 503, { 'retry-after': '20' })));
  await assert.rejects(read, failure('problem', { type: 'unavailable', retryAfter: 20_000 }));
});

test('row 11: the fields that a back end refuses are told by path', async () => {
  const errors = [{ path: 'options', expected: 'one option', got: 'two' }];
  const body = { type: 'urn:earshot:problem:invalid', errors };
  const read = reading(answering(() => json(body, { status: 400 })));
  await assert.rejects(read, failure('problem', { type: 'invalid', status: 400, fields: errors }));
});

test('row 16: half a document is unreadable', async () => {
  const half = () => new Response('{"contract":1', { headers: jsonType });
  await assert.rejects(reading(answering(half)), failure('unreadable'));
});

test('row 22: where no answer comes, the console names the likely cause and what to set, once', async () => {
  const blocked = 'https://blocked.example/polls/bins';
  const request = answering(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(reading(request, blocked), failure('network'));
  await assert.rejects(reading(request, blocked), failure('network'));
  const said = warnings.mock.calls.map(({ arguments: [text] }) => String(text));
  assert.equal(said.length, 1);
  assert.match(
    said[0]!,
    /\[earshot\].*blocked\.example.*Access-Control-Allow-Origin.*connect-src/s,
  );
});

test('row 40: I leave the page while a poll is read: the read is aborted', async () => {
  const leave = new AbortController();
  let signal: AbortSignal | null | undefined;
  const client = createClient({
    fetch: (_, init) => {
      signal = init?.signal;
      return new Promise(() => {});
    },
  });
  const read = client.poll(src).read({ signal: leave.signal });
  leave.abort();
  await assert.rejects(read, { name: 'AbortError' });
  assert.equal(signal?.aborted, true);
});

test('row 42: the same poll twice on a page is one request, and one leaving does not stop the other', async () => {
  let answer = (_: Response) => {};
  const request = mock.fn<typeof fetch>(() => new Promise((resolve) => (answer = resolve)));
  const client = createClient({ fetch: request });
  const leave = new AbortController();
  const first = client.poll(src).read({ signal: leave.signal });
  const second = client.poll(`${src}#again`).read();
  leave.abort();
  await assert.rejects(first, { name: 'AbortError' });
  answer(json(bins));
  assert.equal((await second).id, 'bins');
  assert.equal(request.mock.callCount(), 1);
});

test('after my vote I read what is true now, not what a cache remembers', async () => {
  const backEnd = new BackEnd();
  const poll = createClient({ fetch: backEnd.fetch }).poll(src);
  await poll.read();
  await poll.castVote(morning);
  await pass();
  await poll.read();
  const reads = backEnd.requests.filter(({ method }) => method === 'GET');
  assert.deepEqual(
    reads.map(({ cache }) => cache),
    ['default', 'no-cache'],
  );
});

test('a read that began before the client was there is taken over, once', async () => {
  const early = mock.method(
    globalThis,
    'fetch',
    answering(() => json(bins)),
  );
  const request = answering(() => json({ ...bins, id: 'later' }));
  startRead(`${src}#from-the-script-tag`);
  startRead(src);
  const client = createClient({ fetch: request });
  assert.equal((await client.poll(src).read()).id, 'bins');
  assert.equal((await client.poll(src).read()).id, 'later');
  assert.equal(early.mock.callCount(), 1);
  assert.equal(request.mock.callCount(), 1);
});

test('a read that began early and failed is a failed read, and nothing else', async () => {
  mock.method(globalThis, 'fetch', cutOff as unknown as typeof fetch);
  startRead(src);
  await pass();
  await assert.rejects(reading(answering(() => json(bins))), failure('network'));
});

test('an address that is none is named to the page’s author', () => {
  startRead('http://');
  for (const bad of ['http://', 'javascript:alert(1)', 'data:application/json,{}']) {
    assert.throws(() => createClient().poll(bad), failure('misuse'));
  }
});

test('a poll says where its parts lie; my key goes to its own back end only', async () => {
  const links = {
    results: '/counts',
    vote: 'https://elsewhere.example/vote',
    'results.csv': 'http://',
  };
  const client = createClient({ fetch: answering(() => json({ ...bins, links })) });
  const poll = client.poll(`${src}?council=cardiff`);
  assert.equal(poll.address('results'), `${src}/results?council=cardiff`);
  await poll.read();
  assert.equal(poll.address('results'), 'https://engage.example/counts');
  assert.equal(poll.address('vote'), `${src}/vote?council=cardiff`);
  assert.equal(poll.address('results.csv'), `${src}/results.csv?council=cardiff`);
});
