import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree, heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

describe('with a screen reader nothing is said twice', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  it('each step is said without what became of the vote, which stays in sight', async () => {
    const page = await browser.open('Ranked, offline');
    const kept = 'Not sent yet. It is only on this device. We try again by ourselves.';
    assert.equal(await heard(page), kept);
    const region = await page.getByRole('status').elementHandle();
    await page.getByRole('button', { name: /^Add / }).first().press('Enter');
    assert.match(await heard(page), /: \d.. of \d\.$/);
    assert.ok(await page.getByText(kept, { exact: true }).isVisible());
    assert.ok(await region?.evaluate(({ isConnected }) => isConnected), 'the region stays');
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await page.getByText(kept).waitFor({ state: 'detached' });
    assert.equal(await heard(page), '');
  });

  it('what is to be mended in an answer is told with its field, or aloud where focus is there already', async () => {
    const page = await browser.open('People may add answers');
    await page.getByRole('button', { name: 'Add an answer that is missing' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    await field.waitFor();
    await page.getByRole('button', { name: 'Add this answer' }).press('Enter');
    await page.locator('input:focus').waitFor();
    const mistake = 'Write the answer that is missing';
    assert.match(
      await accessibilityTree(page),
      new RegExp(`textbox "Your answer" \\([^)]*${mistake}\\) invalid ← focus`),
    );
    assert.equal(await heard(page), '');
    await field.press('Enter');
    await page.getByRole('status').getByText(mistake).waitFor({ state: 'attached' });
  });
});
