import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { createApp, createMemoryStore, openPoll } from '@earshot/server';
import { Hono } from 'hono';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { createPages } from './pages/pages.js';
import { listen } from './server/http-server.js';
import { pollContent } from './server/poll-content.js';
import { participant, whileOpen } from './server/test-app.js';

const src = '/polls/bins';

describe('tabs with live results', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let backEnd: string;
  let address: string;
  /** The streams that are open, as the server sees them. */
  const streams = new Set<HttpBindings['outgoing']>();
  /** What answers in place of a stream. */
  let instead: (() => Response) | undefined;
  const servers: { close(): Promise<void> }[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  });
  beforeEach(async () => {
    const store = createMemoryStore();
    const origins: string[] = [];
    const app = createApp({ store, origins, now: () => whileOpen });
    const content = { ...pollContent(), results: 'always' as const };
    await openPoll(store, content, new Date(whileOpen).toISOString());
    const counted = new Hono<{ Bindings: HttpBindings }>()
      .use(`${src}/events`, async ({ env: { outgoing } }, next) => {
        streams.add(outgoing);
        outgoing.on('close', () => streams.delete(outgoing));
        return instead ? instead() : next();
      })
      .all('*', ({ req, env }) => app.fetch(req.raw, env));
    const server = await listen(counted);
    const pages = await listen(createPages(server.address));
    servers.push(server, pages);
    origins.push(pages.address);
    const query = new URLSearchParams({
      head: '<script type="module" src="now/earshot.js"></script>',
      body: `<earshot-poll src="${server.address}${src}">Ring us</earshot-poll>`,
    });
    backEnd = server.address;
    address = `${pages.address}/pages/page?${query}`;
    instead = undefined;
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
    streams.clear();
  });
  after(() => browser.close());

  async function openTabs(count: number): Promise<Page[]> {
    const tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()));
    for (const tab of tabs) await tab.goto(address);
    return tabs;
  }
  /** To this Chromium, which has no window, every tab is in front: what a tab says of itself is set instead. */
  const become = (tabs: Page[], visibility: DocumentVisibilityState) =>
    Promise.all(
      tabs.map((tab) =>
        tab.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value });
          document.dispatchEvent(new Event('visibilitychange'));
        }, visibility),
      ),
    );
  const say = (tabs: Page[], words: string) =>
    Promise.all(tabs.map((tab) => tab.getByText(words).first().waitFor()));

  async function neighbourVotes(): Promise<void> {
    const request = (path: string, init: RequestInit) => fetch(backEnd + path, init);
    const { status } = await participant({ request }, src).vote({ options: ['friday'] });
    assert.equal(status, 200);
  }
  async function streamsAre(count: number): Promise<void> {
    for (const end = Date.now() + 8_000; streams.size !== count && Date.now() < end;)
      await wait(20);
    // Nor does another one begin.
    await wait(500);
    assert.equal(streams.size, count);
  }

  it('seven tabs have one stream; a vote in one of them goes through, and all of them show it', async () => {
    const tabs = await openTabs(7);
    await say(tabs, 'Nobody has answered yet');
    await streamsAre(1);
    const [, , third] = tabs as [Page, Page, Page];
    await third.getByLabel('On Monday').check();
    await third.getByRole('button', { name: 'Vote' }).click();
    await third.getByText('Sent.').waitFor();
    await say(tabs, '1 answer.');
    await neighbourVotes();
    await say(tabs, '2 answers.');
    assert.equal(streams.size, 1);
  });

  it('the tab with the stream goes to the back, or is closed: another goes on', async () => {
    const [first] = (await openTabs(1)) as [Page];
    await streamsAre(1);
    const [ofFirst] = streams;
    const [second] = (await openTabs(1)) as [Page];
    await become([first], 'hidden');
    await streamsAre(1);
    assert.ok(!streams.has(ofFirst!));
    const [ofSecond] = streams;
    const [third] = (await openTabs(1)) as [Page];
    await neighbourVotes();
    await say([second, third], '1 answer.');
    await second.close();
    await streamsAre(1);
    assert.ok(!streams.has(ofSecond!));
    await neighbourVotes();
    await say([third], '2 answers.');
  });

  it('hidden tabs hold no stream; shown again, they have one and show what they have missed', async () => {
    const tabs = await openTabs(7);
    await streamsAre(1);
    await become(tabs, 'hidden');
    await streamsAre(0);
    await neighbourVotes();
    await become(tabs, 'visible');
    await say(tabs, '1 answer.');
    await streamsAre(1);
  });

  it('the server cuts the stream off: what was missed shows soon, and another stream begins', async () => {
    const [tab] = (await openTabs(1)) as [Page];
    await streamsAre(1);
    const [cut] = streams;
    cut!.destroy();
    await neighbourVotes();
    await tab.getByText('1 answer.').first().waitFor();
    await streamsAre(1);
    assert.ok(!streams.has(cut!));
  });

  for (const [what, answer] of [
    [
      'a page to sign in',
      () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a server that is full', () => new Response(null, { status: 503 })],
  ] as const) {
    it(`${what} in place of the stream: votes still show, a little later`, async () => {
      instead = answer;
      await context.clock.install();
      const [tab] = (await openTabs(1)) as [Page];
      await tab.getByText('Nobody has answered yet').first().waitFor();
      await tab.clock.runFor(2_000);
      await neighbourVotes();
      await tab.clock.fastForward(16_000);
      await tab.getByText('1 answer.').first().waitFor();
      await streamsAre(0);
    });
  }
});
