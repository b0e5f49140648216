import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Opening, startPromptBrowser } from './prompt-browser.js';
import type { changeTable, heightsOfTable, Seen, seeTable } from './prompt-page.js';

/** A folder that screenshots go to, for whoever wants to look at them. */
const shots = process.env.EARSHOT_SHOTS;

const counts = [0, 1, 7, 24, 60];
const wide = { width: 1100, height: 800 };
const views: Record<string, Omit<Opening, 'groups'>> = {
  light: { screen: { viewport: wide, colorScheme: 'light' } },
  dark: { screen: { viewport: wide, colorScheme: 'dark' } },
  'forced colours': { screen: { viewport: wide, forcedColors: 'active' } },
  'a phone': { screen: { viewport: { width: 320, height: 640 } } },
  'a sidebar': { screen: { viewport: { width: 256, height: 640 } } },
  'Welsh, on a tablet': { screen: { viewport: { width: 700, height: 800 } }, names: 'cy' },
  Arabic: { screen: { viewport: wide, colorScheme: 'dark' }, names: 'ar', dir: 'rtl' },
  'Arabic, on a phone': {
    screen: { viewport: { width: 320, height: 640 } },
    names: 'ar',
    dir: 'rtl',
  },
};

let browser: Awaited<ReturnType<typeof startPromptBrowser>>;

before(async () => {
  browser = await startPromptBrowser();
});
after(() => browser.close());

type InPage = Record<'seeTable', typeof seeTable> &
  Record<'changeTable', typeof changeTable> &
  Record<'heightsOfTable', typeof heightsOfTable>;

/** Opens a page and waits until the table is drawn. */
async function open(opening: Opening): Promise<Page> {
  const page = await browser.open(opening);
  await page.waitForFunction(() => (window as unknown as InPage).seeTable());
  return page;
}

const look = (page: Page) => page.evaluate(() => (window as unknown as InPage).seeTable()!);

/** Rounded as the screen does. */
const isWithin = (box: Seen, place: Seen) =>
  box.left > place.left - 1 &&
  box.right < place.right + 1 &&
  box.top > place.top - 1 &&
  box.bottom < place.bottom + 1;
const cover = (one: Seen, other: Seen) =>
  one.left < other.right - 0.5 &&
  one.right > other.left + 0.5 &&
  one.top < other.bottom - 0.5 &&
  one.bottom > other.top + 0.5;

/** Everything is there, nothing reaches out of its place, and no words are small or covered. */
async function assertClear(page: Page, groups: number): Promise<void> {
  const { drawing, table, key, chairs, words, sizes } = await look(page);
  assert.equal(chairs.length, groups + 1);
  for (const box of [...chairs, ...words]) assert.ok(isWithin(box, drawing), box.says);
  for (const box of [drawing, ...key]) assert.ok(isWithin(box, table), box.says);
  words.forEach((word, index) => {
    for (const other of words.slice(index + 1))
      assert.ok(!cover(word, other), `“${word.says}” covers “${other.says}”`);
  });
  for (const size of sizes) assert.ok(size >= 0.849, `${size} em`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
}

describe('the round table', () => {
  for (const [name, view] of Object.entries(views))
    for (const groups of counts)
      it(`shows ${groups} groups, ${name}: nothing is cut off, too small or covered`, async () => {
        const page = await open({ ...view, groups });
        if (shots)
          await page.locator('main').screenshot({ path: join(shots, `${name}-${groups}.png`) });
        await assertClear(page, groups);
        await page.close();
      });

  it('is clear with text of twice the size, and on paper', async () => {
    const page = await open({ ...views['a phone']!, groups: 7 });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.waitForFunction(() => {
      const { drawing, words } = (window as unknown as InPage).seeTable()!;
      return drawing.right - drawing.left > 400 && words[0]!.bottom - words[0]!.top > 20;
    });
    await assertClear(page, 7);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (shots) await page.locator('main').screenshot({ path: join(shots, 'print-7.png') });
    await assertClear(page, 7);
    await page.close();
  });

  it('takes the same room before it is drawn and whatever is drawn', async () => {
    const page = await open({ ...views.light!, groups: 7 });
    const heights = await page.evaluate(() => (window as unknown as InPage).heightsOfTable());
    assert.equal(new Set(heights).size, 1, heights.join());
    await page.close();
  });

  it('has numbers on a phone, and the list has the same', async () => {
    const page = await open({ ...views['a phone']!, groups: 7 });
    const numbers = (await look(page)).words.map(({ says }) => says);
    assert.deepEqual(numbers, ['1', '2', '3', '4', '5', '6', '7']);
    const rows = page.getByRole('listitem');
    for (const number of numbers)
      assert.match(
        (await rows.nth(Number(number) - 1).innerText()).trim(),
        new RegExp(`^${number}\\b`),
      );
    await page.close();
  });

  it('is nothing to those who listen or use keys: the list says it all', async () => {
    const page = await open({ ...views.light!, groups: 7 });
    const table = page.locator('earshot-round-table');
    assert.equal(await table.getAttribute('aria-hidden'), 'true');
    assert.equal(await table.locator('[tabindex], button, a').count(), 0);
    assert.equal(await table.getByRole('img').count(), 0);
    await page.close();
  });
});

describe('when something changes at the table', () => {
  const change = (page: Page) => page.evaluate(() => (window as unknown as InPage).changeTable());

  it('one chair moves at a time, and all are there in the end', async () => {
    const page = await open({ ...views.light!, groups: 7 });
    assert.deepEqual(await change(page), { moved: 1, unseen: 0 });
    assert.equal((await look(page)).chairs.length, 9);
    await page.close();
  });

  it('nothing moves for those who want less motion', async () => {
    const screen = { viewport: wide, reducedMotion: 'reduce' } as const;
    const page = await open({ screen, groups: 7 });
    assert.deepEqual(await change(page), { moved: 0, unseen: 0 });
    await page.close();
  });
});
