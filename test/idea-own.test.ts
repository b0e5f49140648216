import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

before(async () => {
  browser = await startStoryBrowser();
});
after(() => browser.close());

/** Presses a button with the keyboard. */
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');

/** Waits until the board's live region says this. */
const hears = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });

/** Waits until something has focus that says this. */
const hasFocus = (page: Page, words: string): Promise<void> =>
  page
    .locator(':focus')
    .getByText(words)
    .or(page.locator(':focus', { hasText: words }))
    .first()
    .waitFor();

describe('my own ideas, with keys alone', () => {
  it('one is taken back only after I have said so twice, and focus does not get lost', async () => {
    const page = await browser.open('Shared, it waits');
    await press(page, 'Take it back');
    await hasFocus(page, 'Take your idea back?');
    await press(page, 'No, keep it');
    await hasFocus(page, 'Take it back');
    await page.keyboard.press('Enter');
    await press(page, 'Yes, take it back');
    await page.getByText('A crossing by the bakery').waitFor({ state: 'detached' });
    await hears(page, 'It is taken back, and the words are deleted.');
    await hasFocus(page, 'What would make Mill Lane safer to walk to school?');
  });

  it('the words of one are changed in its own fields, and it waits again in its place', async () => {
    const page = await browser.open('Shared, it waits');
    await press(page, 'Change the words');
    const title = page.getByLabel('Your idea in a few words');
    await title.and(page.locator(':focus')).waitFor();
    await title.fill('A crossing by the school');
    await press(page, 'Send the change');
    await page.getByRole('heading', { name: 'A crossing by the school' }).waitFor();
    await hears(page, 'Your change is sent. A person reads it before it appears.');
    await hasFocus(page, 'A crossing by the school');
  });

  it('a change that is left leaves everything as it was', async () => {
    const page = await browser.open('Change my idea');
    await page.getByLabel('Your idea in a few words').fill('Something else');
    await press(page, 'Leave it as it is');
    await hasFocus(page, 'A crossing by the bakery');
  });

  it('that I have lived through it is taken back at once', async () => {
    const page = await browser.open('An idea of an earlier visit is mine');
    await press(page, 'Take that back');
    await hears(page, 'Nobody sees any more that you have lived through this.');
    await hasFocus(page, 'A crossing by the bakery');
  });

  it('I answer whether it may be put together with another, and stay where I was', async () => {
    const page = await browser.open('May my idea be put together with another?');
    await press(page, 'Keep mine apart');
    await hears(page, 'Thank you. Your idea stays apart.');
    await hasFocus(page, 'A crossing by the bakery');
  });

  it('everything is deleted when I ask for it, and focus goes to the question', async () => {
    const page = await browser.open('Shared, it waits');
    await press(page, 'Delete everything you hold of me');
    await press(page, 'Yes, delete everything');
    await page.getByText('Your ideas', { exact: true }).waitFor({ state: 'detached' });
    await hears(page, 'Everything you sent is deleted, and this device keeps nothing of it.');
    await hasFocus(page, 'What would make Mill Lane safer to walk to school?');
  });
});

describe('an idea that is not through yet', () => {
  it('stays in sight with its words, and can be deleted', async () => {
    const page = await browser.open('Shared offline, kept in this tab');
    assert.match(await heard(page), /^Not sent yet\. It is only in this tab\./);
    await hasFocus(page, 'A crossing by the bakery');
    await press(page, 'Delete');
    await page.getByText('A crossing by the bakery').waitFor({ state: 'detached' });
  });

  it('can be copied, word for word', async () => {
    const page = await browser.open('Shared, closed meanwhile');
    await press(page, 'Copy what I wrote');
    assert.equal(
      await page.getByRole('textbox', { name: 'Copy what I wrote' }).inputValue(),
      'A crossing by the bakery\n\nCars come round the bend and can’t see the children. We wait ten minutes some mornings.',
    );
  });
});
