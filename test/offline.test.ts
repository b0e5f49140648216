import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { createBackEnd } from './pages/back-end.js';
import { createPages } from './pages/pages.js';
import { listen } from './server/http-server.js';

describe('on a train that goes into a tunnel', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  const servers: { close(): Promise<void> }[] = [];

  before(async () => {
    const origins: string[] = [];
    const backEnd = await listen(await createBackEnd(origins));
    const pages = await listen(createPages(backEnd.address));
    servers.push(backEnd, pages);
    origins.push(pages.address);
    const query = new URLSearchParams({
      head: '<script type="module" src="now/earshot.js"></script>',
      body: `<earshot-poll src="${backEnd.address}/polls/mill-lane">Ring us</earshot-poll>`,
    });
    address = `${pages.address}/pages/page?${query}`;
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    for (const server of servers) await server.close();
  });

  const vote = () => page.getByRole('button', { name: 'Vote' }).click();

  it('the moment the poll is ready: what is wrong is said, a vote is kept, and goes by itself, once', async () => {
    await page.goto(address);
    await page.locator('earshot-poll:state(ready)').waitFor();
    await context.setOffline(true);
    await vote();
    await page.getByText('There is a problem').waitFor();
    await page.getByLabel('Keep it open').check();
    await vote();
    await page.getByText('Not sent yet. It is only on this device.').waitFor();

    await context.setOffline(false);
    await page.getByText('Sent.').waitFor();
    await page.reload();
    await page.getByText('Your answer').waitFor();
    await page.getByText('1 answer.').waitFor();
  });

  it('before that: the button says so, and works at the other end', async () => {
    const later = /\/poll-(voting|results|about|acts)[^/]*\.js/;
    await page.route(later, (route) => route.abort());
    await page.goto(address);
    await page.getByLabel('Keep it open').check();
    await vote();
    await page.getByText('Keep this page open, and press the button again.').waitFor();

    await page.unroute(later);
    await vote();
    await page.getByText('Sent.').waitFor();
    await page.getByText('Your answer').waitFor();
  });
});
