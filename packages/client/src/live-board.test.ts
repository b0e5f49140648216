import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import type { BoardClient } from './board-client.js';
import { createClientOn } from './client.js';
import type { BoardNow } from './contract/board-now.js';
import { cutOff, json, page } from '../test/back-end.js';
import { BoardBackEnd, src } from '../test/board-back-end.js';
import { Browser, set } from '../test/browser.js';
import { FakeStore, pass, stopTime } from '../test/visit.js';

const now = (ideas: number, more: Partial<BoardNow> = {}): BoardNow => ({
  contract: 1,
  version: ideas,
  ideas,
  newest: [`idea-${ideas}`],
  changed: [],
  ...more,
});

let browser: Browser;
let backEnd: BoardBackEnd;
let warnings: Mock<typeof console.warn>;

beforeEach(() => {
  stopTime();
  browser = new Browser();
  browser.install();
  warnings = mock.method(console, 'warn', () => {});
  backEnd = new BoardBackEnd();
  backEnd.answers['/now'] = () => json(now(1));
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
  set('navigator', undefined);
  set('BroadcastChannel', undefined);
});

/** One tab with the board in it, as a visitor has it open. */
class Tab {
  readonly heard: BoardNow[] = [];
  readonly store = new FakeStore('device');
  board!: BoardClient;
  stop = () => {};

  async show(isKnown = true): Promise<this> {
    const options = { fetch: backEnd.fetch, EventSource: browser.EventSource };
    this.board = await createClientOn([this.store], options).board(src);
    if (isKnown) await this.board.read();
    this.stop = this.board.watchLive((heard) => this.heard.push(heard));
    await import('./live-board.js');
    await pass();
    return this;
  }

  /** How many ideas this tab knows of. */
  get ideas(): number | undefined {
    return this.heard.at(-1)?.ideas;
  }
}

const reads = (part: string) =>
  backEnd.requests.filter(({ url }) => url === `${src}${part}`).length;

test('an idea is let through: I hear of it at once, and nothing is asked for again and again', async () => {
  browser.onStream = (stream) => stream.say('now', now(1));
  const tab = await new Tab().show();
  await pass(500);
  assert.equal(browser.open[0]?.url, `${src}/events`);
  browser.open[0].say('now', now(2));
  assert.deepEqual(
    tab.heard.map(({ ideas }) => ideas),
    [1, 2],
  );
  for (let quarters = 0; quarters < 20; quarters += 1) {
    browser.open[0].say('alive', '');
    await pass(15_000);
  }
  assert.equal(reads('/now'), 0);
});

test('seven tabs with the same board have one stream, and all of them hear', async () => {
  const tabs = await Promise.all(Array.from({ length: 7 }, () => new Tab().show()));
  await pass(500);
  browser.open[0]!.say('now', now(5));
  await pass();
  assert.equal(browser.streams.length, 1);
  assert.deepEqual(
    tabs.map(({ ideas }) => ideas),
    [5, 5, 5, 5, 5, 5, 5],
  );
});

test('where no stream comes through, the board is asked every 15 seconds, until I leave', async () => {
  set('navigator', {});
  const tab = await new Tab().show();
  await pass(61_000);
  assert.equal(reads('/now'), 5);
  assert.deepEqual(tab.heard, [now(1)], 'and what stays the same is told once');
  backEnd.answers['/now'] = () => json(now(2));
  await pass(15_000);
  assert.equal(tab.ideas, 2);
  tab.stop();
  await pass(60_000);
  assert.equal(reads('/now'), 6);
});

test('support changes without a new version of the board: I hear of it', async () => {
  const tab = await new Tab().show();
  const changed = (support: number) => [{ id: 'idea-1', support, comments: 0, version: support }];
  for (const support of [1, 1, 2])
    browser.open[0]!.say('now', now(1, { changed: changed(support) }));
  assert.deepEqual(
    tab.heard.map(({ changed: [first] }) => first?.support),
    [1, 2],
  );
});

test('what I read after I heard of something is no memory of a cache', async () => {
  const tab = await new Tab().show();
  browser.open[0]!.say('now', now(2));
  await tab.board.read();
  assert.equal(backEnd.requests.at(-1)?.cache, 'no-cache');
});

test('a stream of nonsense is said on the console and not shown, and the board is asked', async () => {
  browser.onStream = (stream) => {
    stream.say('now', '<h1>Sign in</h1>');
    stream.say('now', { contract: 1, version: 'four' });
  };
  const tab = await new Tab().show();
  await pass(5_000);
  assert.deepEqual(tab.heard, [now(1)]);
  assert.match(String(warnings.mock.calls.map((call) => call.arguments[0])), /board\.watchLive/);
});

test('a web page in place of the news is not shown; the network is gone: it is asked more and more slowly', async () => {
  set('navigator', {});
  backEnd.answers['/now'] = () => page(200);
  const tab = await new Tab().show();
  await pass(60_000);
  assert.deepEqual(tab.heard, []);
  backEnd.answers['/now'] = cutOff as () => never;
  await pass(30 * 60_000);
  assert.ok(reads('/now') < 60, `${reads('/now')} reads`);
  backEnd.answers['/now'] = () => json(now(4));
  await pass(2 * 60_000);
  assert.equal(tab.ideas, 4);
});

test('a back end that tells no changes is asked for nothing', async () => {
  backEnd.answers[''] = () => json({ contract: 1, id: 'canal', question: 'What?' });
  await new Tab().show();
  await pass(10 * 60_000);
  assert.equal(reads('/now'), 0);
  assert.equal(browser.streams.length, 0);
});

test('a board that nobody has read yet is read first', async () => {
  const tab = await new Tab().show(false);
  await pass(1_000);
  assert.equal(reads(''), 1);
  assert.equal(tab.ideas, 1);
  assert.equal(browser.streams.length, 1);
});

test('looking on leaves nothing on the device', async () => {
  const tab = await new Tab().show();
  await pass(60_000);
  assert.equal(tab.store.values.size, 0);
});
