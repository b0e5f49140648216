import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp, createMemoryStore } from '@earshot/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { sayPayloads } from './payload-board.js';
import { fitting, payloads, placeOf } from './payloads.js';
import { listen } from './server/http-server.js';
import { organiserToken } from './server/test-app.js';
import { turned } from './turned.js';

/** What would be in a page if any of it were taken for markup; the pages are without script. */
const markup = 'script, img, iframe, b, svg, [onclick], [onload], [onmouseover], [onerror]';

let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;
let page: Page;
/** What went wrong in the pages, and what the policy has kept from running. */
const wrong: string[] = [];

before(async () => {
  const store = createMemoryStore();
  const rateLimit = { writes: Infinity, participants: Infinity };
  const app = createApp({ store, organiserToken, rateLimit });
  await sayPayloads((path, init) => app.request(path, init), organiserToken);
  server = await listen(app);
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on('console', (message) => void wrong.push(message.text()));
  page.on('pageerror', ({ message }) => void wrong.push(message));
  await page.goto(`${server.address}/organise`);
  await page.getByLabel('Organiser’s token').fill(organiserToken);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** A browser reads every end of a line as the same one. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n');

/** Everything that people wrote on a page, in elements of their own. */
const written = () =>
  page.evaluate(() => [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent));

/** Words of ours that were turned, and how much wider the page is than the screen. */
const disturbed = async () => ({
  turned: await page.locator('body').evaluate(turned),
  over: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
});
const nothing = { turned: [], over: 0 };

describe('whatever anyone writes on a board, on the moderation pages', () => {
  for (const board of new Set(Object.keys(payloads).map((payload) => placeOf(payload).board))) {
    const path = `/organise/moderate/boards/${board}`;
    const said = Object.entries(payloads).filter(([payload]) => placeOf(payload).board === board);

    it(`shows as it was typed in the queue of ${board}, and nothing runs`, async () => {
      await page.goto(server.address + path);
      const shown = new Set(await written());
      for (const [payload, text] of said)
        for (const maximum of [400, 500, 100])
          assert.ok(shown.has(asRead(fitting(text, maximum))), `${payload}, ${maximum}`);
      assert.equal(await page.locator(markup).count(), 0);
      assert.deepEqual(await disturbed(), nothing);
      assert.deepEqual(wrong, []);
    });

    it(`shows as it was typed with each idea of ${board}, and nothing runs`, async () => {
      await page.goto(server.address + path);
      const links = await page
        .locator('article h3 a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      assert.equal(links.length, said.length);
      const shown = new Set<string>();
      for (const link of links) {
        await page.goto(link);
        for (const text of await written()) shown.add(text);
        assert.equal(await page.locator(markup).count(), 0);
        assert.deepEqual(await disturbed(), nothing, link);
      }
      for (const [payload, text] of said)
        for (const maximum of [2000, 4000])
          assert.ok(shown.has(asRead(fitting(text, maximum))), `${payload}, ${maximum}`);
      assert.deepEqual(wrong, []);
    });
  }
});
