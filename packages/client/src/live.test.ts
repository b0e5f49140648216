import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import { cutOff, json, page, problem, src } from '../test/back-end.js';
import { Browser, set } from '../test/browser.js';
import { FakeStore, pass, stopTime } from '../test/visit.js';
import { createClientOn } from './client.js';
import type { LiveChange, PollClient } from './poll-client.js';

const poll = {
  contract: 1,
  id: 'bins',
  version: 3,
  question: 'When should bins be emptied?',
  options: [{ id: 'morning', label: 'In the morning' }],
  results: 'always',
  capabilities: ['vote', 'results', 'events'],
};
const results = (turnout: number, more = {}) => ({
  contract: 1,
  id: 'bins',
  version: 3,
  turnout,
  counts: [{ option: 'morning', count: turnout }],
  ...more,
});

let browser: Browser;
let warnings: Mock<typeof console.warn>;
let requests: { url: string; cache: string; signal: AbortSignal | null | undefined }[];
let answer: (url: string) => Response | Promise<Response>;

beforeEach(() => {
  stopTime();
  browser = new Browser();
  browser.install();
  warnings = mock.method(console, 'warn', () => {});
  requests = [];
  answer = (url) => json(url === src ? poll : results(1));
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
  set('navigator', undefined);
  set('BroadcastChannel', undefined);
});

/** One tab with the poll in it, as a visitor has it open. */
class Tab {
  readonly store = new FakeStore('device');
  readonly poll: PollClient;
  readonly heard: LiveChange[] = [];
  readonly #isKnown: boolean;
  #stop = () => {};

  constructor({ streams = true, address = src, known = true } = {}) {
    const request = async (url: string, init?: RequestInit) => {
      requests.push({ url, cache: init?.cache ?? 'default', signal: init?.signal });
      return answer(url);
    };
    const options = {
      fetch: request as typeof fetch,
      ...(streams && { EventSource: browser.EventSource }),
    };
    this.poll = createClientOn([this.store], options).poll(address);
    this.#isKnown = known;
  }

  async show(): Promise<this> {
    if (this.#isKnown) await this.poll.read();
    this.#stop = this.poll.watchLive((change) => this.heard.push(change));
    await loaded();
    return this;
  }

  hide(): void {
    this.#stop();
  }

  /** How many votes this tab shows. */
  get turnout(): number | undefined {
    return this.heard
      .flatMap((change) => ('results' in change ? [change.results.turnout] : []))
      .at(-1);
  }

  get versions(): number[] {
    return this.heard.flatMap((change) => ('version' in change ? [change.version] : []));
  }
}

/** What follows a poll is loaded when it is first asked for. */
async function loaded(): Promise<void> {
  await import('./live.js');
  await pass();
}

const reads = (part: string) => requests.filter(({ url }) => url === `${src}${part}`).length;
const said = () => warnings.mock.calls.map(({ arguments: [text] }) => String(text)).join('\n');
const saying = (turnout: number) =>
  (browser.onStream = (stream) => stream.say('results', results(turnout)));
async function alive(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 15_000) {
    for (const stream of browser.open) stream.say('alive', '');
    await pass(Math.min(left, 15_000));
  }
}

test('something else on this origin writes into the channel: nothing of it shows, and nothing breaks', async () => {
  const [first, second] = [await new Tab().show(), await new Tab().show()];
  const stranger = new BroadcastChannel('earshot live');
  const data = JSON.stringify({ ...results(99), turnout: '<b>99' });
  const written = [null, 'results', [], { src }, { src, type: 'results', data: results(99) }];
  for (const message of [...written, { src, type: 'results', data }]) stranger.postMessage(message);
  await pass();
  browser.open[0]!.say('results', results(2));
  await pass();
  assert.deepEqual([first.turnout, second.turnout], [2, 2]);
  for (const { heard } of [first, second]) assert.doesNotMatch(JSON.stringify(heard), /99/);
});

test('somebody votes: I see it at once, and nothing is asked for again and again', async () => {
  saying(1);
  const tab = await new Tab().show();
  await pass(500);
  assert.equal(browser.open[0]?.url, `${src}/events`);
  browser.open[0].say('results', results(2));
  assert.equal(tab.turnout, 2);
  await alive(5 * 60_000);
  assert.equal(reads('/results'), 0);
  assert.equal(browser.streams.length, 1);
});

test('seven tabs with the same poll have one stream, and all of them see each vote', async () => {
  const tabs = await Promise.all(Array.from({ length: 7 }, () => new Tab().show()));
  saying(1);
  await pass(500);
  browser.open[0]!.say('results', results(2));
  await alive(5 * 60_000);
  assert.equal(browser.streams.length, 1);
  assert.deepEqual(
    tabs.map(({ turnout }) => turnout),
    [2, 2, 2, 2, 2, 2, 2],
  );
  assert.equal(reads('/results'), 0);
  for (const tab of tabs) tab.hide();
});

test('the tab with the stream is closed: the next one goes on', async () => {
  const first = await new Tab().show();
  const second = await new Tab().show();
  first.hide();
  assert.equal(browser.open.length, 0);
  await pass();
  assert.equal(browser.open.length, 1);
  browser.open[0]!.say('results', results(5));
  await pass();
  assert.equal(second.turnout, 5);
  assert.equal(first.turnout, undefined);
});

test('hidden tabs hold no stream and ask for nothing; shown again they have one', async () => {
  const tabs = [await new Tab().show(), await new Tab().show()];
  for (const tab of tabs) tab.hide();
  const before = requests.length;
  await pass(10 * 60_000);
  assert.equal(browser.open.length, 0);
  assert.equal(requests.length, before);
  await Promise.all(tabs.map((tab) => tab.show()));
  assert.equal(browser.open.length, 1);
});

test('a tab that comes later sees what the others see, without asking the back end', async () => {
  saying(4);
  await new Tab().show();
  await alive(30_000);
  const later = await new Tab().show();
  assert.equal(later.turnout, 4);
  await alive(60_000);
  assert.equal(reads('/results'), 0);
});

test('a tab that comes after the stream has failed is not told what was', async () => {
  saying(4);
  await new Tab().show();
  await pass(500);
  browser.onStream = (stream) => stream.fail();
  browser.open[0]!.fail();
  await pass();
  const later = await new Tab().show();
  await pass();
  assert.equal(later.turnout, undefined);
});

test('a stream of another poll is no news of mine: I ask for it', async () => {
  saying(4);
  await new Tab().show();
  answer = (url) => json(url.endsWith('other') ? poll : results(9));
  const other = await new Tab({ address: 'https://engage.example/polls/other' }).show();
  await alive(2_000);
  assert.equal(browser.streams.length, 1);
  assert.equal(other.turnout, 9);
});

test('the stream of another back end is another stream', async () => {
  answer = () => json(poll);
  await new Tab().show();
  await new Tab({ address: 'https://elsewhere.example/polls/bins' }).show();
  assert.equal(browser.open.length, 2);
});

test('the stream fails, again and again: results are asked for, and the stream is tried less and less', async () => {
  browser.onStream = (stream) => stream.fail();
  const tab = await new Tab().show();
  await pass(2_000);
  assert.equal(browser.open.length, 0, 'the browser does not come again by itself');
  assert.equal(tab.turnout, 1);
  await pass(10 * 60_000);
  assert.ok(browser.streams.length > 3, `${browser.streams.length} streams`);
  assert.ok(browser.streams.length < 25, `${browser.streams.length} streams`);
  assert.ok(reads('/results') >= 38 && reads('/results') <= 41, `${reads('/results')} reads`);
  browser.onStream = (stream) => stream.say('results', results(7));
  await pass(90_000);
  assert.equal(tab.turnout, 7);
});

test('the stream is cut: I soon see what I have missed, and the next stream', async () => {
  saying(1);
  const tab = await new Tab().show();
  await pass(500);
  answer = () => json(results(2));
  browser.onStream = (stream) => stream.say('results', results(3));
  browser.open[0]!.fail();
  await pass(9_000);
  assert.equal(reads('/results'), 1);
  assert.equal(browser.streams.length, 2);
  assert.equal(tab.turnout, 3);
});

test('a stream that says nothing for 40 seconds is dead: I ask, and another one is begun', async () => {
  const tab = await new Tab().show();
  await pass(2_000);
  assert.equal(tab.turnout, 1);
  const [silent] = browser.open;
  await pass(40_000);
  assert.equal(silent?.isOpen, false);
  await pass(30_000);
  assert.equal(browser.open.length, 1);
  assert.ok(reads('/results') >= 4);
});

for (const [what, without] of [
  ['locks', () => set('navigator', {})],
  ['channels between tabs', () => set('BroadcastChannel', undefined)],
] as const) {
  test(`a browser without ${what}: each tab asks every 15 seconds, and none has a stream`, async () => {
    without();
    const tabs = [await new Tab().show(), await new Tab().show()];
    await pass(60_000);
    assert.equal(browser.streams.length, 0);
    assert.deepEqual(
      tabs.map(({ turnout }) => turnout),
      [1, 1],
    );
    assert.equal(reads('/results'), 8);
  });
}

test('a frame that refuses locks asks every 15 seconds', async () => {
  set('navigator', { locks: { request: async () => Promise.reject(new Error('Denied')) } });
  const tab = await new Tab().show();
  await pass(60_000);
  assert.equal(tab.turnout, 1);
  assert.equal(browser.streams.length, 0);
  assert.equal(reads('/results'), 4);
});

test('a page without EventSource asks, and hears what another tab’s stream says', async () => {
  const tab = await new Tab({ streams: false }).show();
  await pass(1_000);
  assert.equal(tab.turnout, 1);
  saying(8);
  await new Tab().show();
  await pass(500);
  assert.equal(tab.turnout, 8);
});

test('results that nobody may see yet: I hear only that the poll has changed, once', async () => {
  answer = () => json({ ...poll, results: 'closing' });
  const tab = await new Tab().show();
  for (const version of [3, 4, 4, 2]) browser.open[0]!.say('version', { version });
  await alive(60_000);
  assert.deepEqual(tab.heard, [{ version: 4 }]);
  assert.equal(reads('/results'), 0);
});

test('the poll closes: I hear that it has changed, though its version is the same', async () => {
  const tab = await new Tab().show();
  browser.open[0]!.say('results', { ...results(2), state: 'open' });
  assert.deepEqual(tab.versions, []);
  for (const turnout of [2, 2]) {
    browser.open[0]!.say('results', { ...results(turnout, { final: true }), state: 'closed' });
  }
  assert.deepEqual(tab.versions, [3]);
});

test('without a stream, a poll whose results nobody may see is itself asked for', async () => {
  answer = () => json({ ...poll, results: 'closing' });
  set('navigator', {});
  const tab = await new Tab().show();
  await pass(60_000);
  assert.deepEqual(tab.heard, []);
  answer = () => json({ ...poll, results: 'closing', state: 'closed' });
  await pass(15_000);
  assert.deepEqual(tab.versions, [3], 'it has closed, and its version is the same');
  answer = (url) => json(url === src ? { ...poll, state: 'closed' } : results(6, { final: true }));
  await pass(15_000);
  assert.equal(tab.turnout, 6);
  assert.equal(reads('/results'), 1);
});

test('a back end that tells no changes is asked for results that all may see, and else for nothing', async () => {
  const quiet = { ...poll, capabilities: ['vote', 'results'] };
  answer = (url) => json(url === src ? quiet : results(1));
  const open = await new Tab().show();
  await pass(60_000);
  assert.equal(open.turnout, 1);
  open.hide();
  answer = () => json({ ...quiet, results: 'closing' });
  const closed = await new Tab().show();
  const before = requests.length;
  await pass(10 * 60_000);
  assert.equal(requests.length, before);
  assert.deepEqual(closed.heard, []);
  assert.equal(browser.streams.length, 0);
});

test('results that rest since: I hear that the poll has changed', async () => {
  set('navigator', {});
  const tab = await new Tab().show();
  await pass(2_000);
  answer = (url) =>
    url === src ? json({ ...poll, state: 'paused', version: 4 }) : problem('results-withheld', 403);
  await pass(15_000);
  assert.deepEqual(tab.versions, [4]);
  await pass(60_000);
  assert.equal(reads('/results'), 2);
});

test('results of a newer poll: I hear both, and what is read then is no memory of a cache', async () => {
  const tab = await new Tab().show();
  browser.open[0]!.say('results', results(2, { version: 4 }));
  assert.deepEqual([tab.turnout, tab.versions], [2, [4]]);
  await tab.poll.read();
  assert.equal(requests.at(-1)?.cache, 'no-cache');
});

test('a poll that nobody has read yet is read first', async () => {
  const tab = await new Tab({ known: false }).show();
  assert.equal(browser.streams.length, 0);
  await pass(1_000);
  assert.equal(reads(''), 1);
  assert.equal(browser.streams.length, 1);
  browser.open[0]!.say('results', results(2));
  assert.equal(tab.turnout, 2);
});

test('the same counts are told once', async () => {
  const tab = await new Tab().show();
  for (const turnout of [2, 2, 3]) browser.open[0]!.say('results', results(turnout));
  assert.equal(tab.heard.length, 2);
});

test('counts that were asked for before a vote and come after it change nothing', async () => {
  let arrive = (_: Response) => {};
  const tab = await new Tab().show();
  answer = () => new Promise((resolve) => (arrive = resolve));
  await pass(1_000);
  browser.open[0]!.say('results', results(9));
  arrive(json(results(8)));
  await pass();
  assert.equal(tab.turnout, 9);
});

test('a stream of nonsense is said on the console, is not shown, and results are asked for', async () => {
  browser.onStream = (stream) => {
    stream.say('results', '<h1>Sign in</h1>');
    stream.say('results', { contract: 1 });
    stream.say('version', { version: 'four' });
  };
  const tab = await new Tab().show();
  await pass(5_000);
  assert.deepEqual(tab.heard.length, 1);
  assert.equal(tab.turnout, 1);
  assert.match(said(), /poll\.watchLive/);
});

test('the network is gone: it is asked for more and more slowly, and goes on when it is back', async () => {
  answer = () => json(poll);
  set('navigator', {});
  const tab = await new Tab().show();
  answer = cutOff as () => Promise<Response>;
  await pass(30 * 60_000);
  assert.ok(reads('/results') < 60, `${reads('/results')} reads`);
  answer = () => json(results(4));
  await pass(60_000);
  assert.equal(tab.turnout, 4);
});

test('a server that is busy is left alone for as long as it asks', async () => {
  set('navigator', {});
  await new Tab().show();
  answer = () => problem('rate-limited', 429, { 'retry-after': '120' });
  await pass(120_000);
  assert.equal(reads('/results'), 1);
});

test('a web page in place of results is not shown', async () => {
  set('navigator', {});
  const tab = await new Tab().show();
  answer = () => page(200);
  await pass(60_000);
  assert.deepEqual(tab.heard, []);
});

test('I leave while something is asked for: it is given up, and nothing more is heard', async () => {
  set('navigator', {});
  const tab = await new Tab().show();
  answer = () => new Promise(() => {});
  await pass(1_000);
  tab.hide();
  await pass(60_000);
  assert.equal(requests.at(-1)?.signal?.aborted, true);
  assert.equal(reads('/results'), 1);
  assert.deepEqual(tab.heard, []);
});

test('I leave before it begins: nothing begins', async () => {
  const tab = new Tab();
  await tab.poll.read();
  tab.poll.watchLive(() => {})();
  await loaded();
  await pass(60_000);
  assert.equal(browser.streams.length, 0);
  assert.equal(requests.length, 1);
});

test('I leave just as it is this tab’s turn: no stream begins', async () => {
  let grant = () => {};
  const request = async (_: string, __: LockOptions, hold: () => unknown) => {
    await new Promise<void>((resolve) => (grant = resolve));
    return hold();
  };
  set('navigator', { locks: { request } });
  const tab = await new Tab().show();
  tab.hide();
  grant();
  await pass();
  assert.equal(browser.streams.length, 0);
});

test('a page that breaks on what it hears goes on hearing', async () => {
  const tab = new Tab();
  await tab.poll.read();
  const broken = mock.method(console, 'error', () => {});
  let heard = 0;
  tab.poll.watchLive(() => {
    heard += 1;
    throw new Error('Broken');
  });
  await loaded();
  for (const turnout of [2, 3]) browser.open[0]!.say('results', results(turnout));
  assert.equal(heard, 2);
  assert.equal(broken.mock.callCount(), 2);
});

test('looking on leaves nothing on the device', async () => {
  saying(1);
  const tab = await new Tab().show();
  await pass(60_000);
  assert.equal(tab.store.values.size, 0);
});
