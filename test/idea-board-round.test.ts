import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { createPages } from './pages/pages.js';
import { listen } from './server/http-server.js';
import { freePort, type ServerProcess, startServer } from './server/server-process.js';
import { organiserToken } from './server/test-app.js';

const title = 'A crossing by the bakery';
const board = '/boards/walk-to-school';

describe('One board in three browsers', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-round-'));
  let browser: Browser;
  let server: ServerProcess;
  let pages: Awaited<ReturnType<typeof listen>>;
  let backEnd: string;

  before(async () => {
    const port = await freePort();
    backEnd = `http://127.0.0.1:${port}`;
    pages = await listen(createPages(backEnd));
    server = await startServer({
      PORT: String(port),
      HOST: '127.0.0.1',
      EARSHOT_DB: join(folder, 'earshot.db'),
      EARSHOT_ORGANISER_TOKEN: organiserToken,
      EARSHOT_ORIGINS: pages.address,
    });
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    server.process.kill();
    await server.ended;
    await pages.close();
    rmSync(folder, { recursive: true });
  });

  /** A browser of its own, so nothing is shared but the board. */
  async function visit(address: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    return page;
  }

  function visitBoard(): Promise<Page> {
    const query = new URLSearchParams({
      head: '<script type="module" src="now/earshot.js"></script>',
      body: `<earshot-idea-board src="${backEnd}${board}">Ring us</earshot-idea-board>`,
    });
    return visit(`${pages.address}/pages/page?${query.toString()}`);
  }

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const ideaOn = (page: Page) => page.getByRole('heading', { name: title });

  it('an idea waits, is let through on the moderation page, comes to the other without a reload; both support it at once', async () => {
    const [author, reader] = await Promise.all([visitBoard(), visitBoard()]);
    await button(reader, 'Be the first to say').waitFor();
    await button(author, 'Be the first to say').click();
    await author.getByLabel('Your idea in a few words').fill(title);
    await button(author, 'Share this idea').click();
    await author.getByText('It waits for a person to read it').first().waitFor();

    const listed = async () =>
      (await (await fetch(`${backEnd}${board}/ideas`)).json()) as { ideas: { support: number }[] };
    assert.deepEqual((await listed()).ideas, [], 'it waits');

    const moderator = await visit(`${backEnd}/organise`);
    await moderator.getByLabel('Organiser’s token').fill(organiserToken);
    await button(moderator, 'Sign in').click();
    await moderator.getByRole('link', { name: 'What would make Mill Lane safer' }).click();
    await moderator.getByRole('article').getByText(title).first().waitFor();
    assert.equal(await reader.getByText(title).count(), 0, 'nobody else reads it yet');
    await button(moderator, `Show – ${title}`).click();
    await moderator.getByText('It is shown now.').waitFor();

    for (const page of [reader, author]) {
      await button(page, '1 new idea – show it').click();
      await ideaOn(page).waitFor();
    }
    await Promise.all([reader, author].map((page) => button(page, /^Support/).click()));
    for (const page of [reader, author])
      await button(page, /^Supported\b.*\b2\b|\b2\b.*Supported/).waitFor();
    assert.deepEqual(
      (await listed()).ideas.map(({ support }) => support),
      [2],
    );
  });
});
