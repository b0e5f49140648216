import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

before(async () => {
  browser = await startStoryBrowser();
});
after(() => browser.close());

const items = (page: Page) =>
  page.getByRole('list', { name: 'Your order', exact: true }).getByRole('listitem');

/** The options in order, from the first choice on. */
const order = (page: Page) =>
  items(page).evaluateAll((all) => all.map((item) => item.querySelector('bdi')?.textContent));

for (const dir of ['ltr', 'rtl'] as const) {
  it(`with a mouse I can drag an option by its edge as well, on a page written ${dir}`, async () => {
    const page = await browser.open('Ranked, three in order', { dir });
    assert.deepEqual(await order(page), ['A long slide', 'Swings', 'Climbing trees']);
    const [first, , last] = await Promise.all(
      [0, 1, 2].map((at) => items(page).nth(at).boundingBox()),
    );
    const x = dir === 'ltr' ? last!.x + 12 : last!.x + last!.width - 12;
    await page.mouse.move(x, last!.y + last!.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, first!.y + 2, { steps: 10 });
    await page.mouse.up();
    assert.deepEqual(await order(page), ['Climbing trees', 'A long slide', 'Swings']);
    assert.equal(await heard(page), 'Climbing trees: 1st of 3.');
    await page.mouse.move(x, last!.y + last!.height, { steps: 10 });
    assert.deepEqual((await order(page))[0], 'Climbing trees', 'it stays where it was let go');
  });
}
