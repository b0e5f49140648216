import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

before(async () => {
  browser = await startStoryBrowser();
});
after(() => browser.close());

/** What has focus, by its label or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return 'nothing';
    const label = (active as HTMLInputElement).labels?.[0] ?? active;
    return (active.ariaLabel ?? label.textContent ?? '').trim().replace(/\s+/g, ' ');
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to "${name}"`);
}

/** Goes to a control and presses Enter. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Waits until something has focus that says this. */
const hasFocus = (page: Page, words: string): Promise<void> =>
  page.locator(':focus', { hasText: words }).last().waitFor();

for (const dir of ['ltr', 'rtl'] as const)
  describe(`a who’s-missing prompt with keys alone, on a page written ${dir}`, () => {
    it('I name a group: focus lands on it, it is said when it is read, and an invitation is offered', async () => {
      const page = await browser.open('No groups yet', { dir });
      await press(page, 'Who else should we ask?');
      await page.getByLabel('Which group?').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('Bakers');
      await page.keyboard.press('Enter');
      await page.getByText('Waits for a person to read it', { exact: true }).waitFor();
      await hasFocus(page, 'Bakers');
      await page.getByRole('heading', { name: 'Could you ask one or two people?' }).waitFor();
      assert.equal(
        await heard(page),
        'The group is sent. It waits for a person to read it: Monday to Friday, 9 am to 5 pm.',
      );
      assert.equal(await focused(page), 'Bakers');
    });

    it('I close what I began, and am back at the inviting line', async () => {
      const page = await browser.open('Name a group', { dir });
      await press(page, 'Close');
      await hasFocus(page, 'Who else should we ask?');
    });

    it('I say that a group includes me, and take it back: focus stays in its row', async () => {
      const page = await browser.open('This includes me', { dir });
      await tabTo(page, 'Another time');
      await page.keyboard.press('Space');
      await press(page, 'Send this');
      await hasFocus(page, 'Thank you. It is sent.');
      assert.equal(await heard(page), 'Thank you. It is sent.');
      await press(page, 'Take it back');
      await page.getByRole('button', { name: 'This includes me Irish Travellers' }).waitFor();
      await hasFocus(page, 'Irish Travellers');
      assert.equal(await heard(page), 'It is taken back.');
    });

    it('I close "This includes me", and am back at its button', async () => {
      const page = await browser.open('This includes me', { dir });
      await press(page, 'Close');
      await hasFocus(page, 'This includes me');
      assert.match(
        await accessibilityTree(page),
        /"This includes me Irish Travellers" closed ← focus/,
      );
    });

    it('all groups lead on to the first that was not there before', async () => {
      const page = await browser.open('Many groups', { dir });
      assert.equal(await page.getByRole('listitem').count(), 10);
      await press(page, 'Show all 24 groups');
      await page.locator('[role=heading]:focus').waitFor();
      assert.ok(
        await page
          .getByRole('listitem')
          .nth(10)
          .evaluate((row) => row.matches(':focus-within')),
      );
    });
  });
