import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

/** How many votes the back end has counted. */
const turnout = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { src } = document.querySelector('earshot-poll') as HTMLElement & { src: string };
    const results = (await (await fetch(`${src}/results`)).json()) as { turnout: number };
    return results.turnout;
  });

/** Whether the browser is asked to ask before it leaves the page. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

before(async () => {
  browser = await startStoryBrowser();
});
after(() => browser.close());

describe('the code of a letter', () => {
  it('comes with the address, is shown and not sent, and moves neither focus nor page', async () => {
    const page = await browser.open('A code from the letter’s QR code', { width: 240 });
    assert.equal(await page.getByLabel('Your code').inputValue(), '4F7K-Q2MD-9XRA');
    assert.doesNotMatch(page.url(), /#|4F7K/);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(await turnout(page), 0);
  });

  it('is to be mended in the field where the summary leads', async () => {
    const page = await browser.open('A code, unknown');
    const words = 'We do not know this code. Compare it with your letter.';
    assert.equal(await page.getByText(words, { exact: true }).count(), 2);
    assert.equal(await page.getByRole('alert').locator(':scope:focus').count(), 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Your code' });
    assert.equal(await field.locator(':scope:focus').count(), 1);
    assert.equal(await field.inputValue(), '4f7k q2md 9xra', 'what was typed stays');
    assert.equal(await turnout(page), 0);
  });
});

describe('an answer that is missing', () => {
  it('is added with Enter, which casts no vote, and focus stays', async () => {
    const page = await browser.open('Add an answer');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    assert.equal(await field.locator(':scope:focus').count(), 1);
    await page.keyboard.type('A fence');
    await page.keyboard.press('Enter');
    await page.getByText('Thank you.').first().waitFor();
    assert.match(await heard(page), /^Thank you\. A person reads it first/);
    assert.equal(await field.inputValue(), '');
    assert.equal(await field.locator(':scope:focus').count(), 1);
    assert.equal(await turnout(page), 0);
    assert.equal(await asksBeforeLeaving(page), false);
  });

  it('is not lost when it cannot be sent: it stays, and the browser asks before it leaves', async () => {
    const page = await browser.open('Add an answer, offline');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    assert.equal(await field.inputValue(), 'A fence, so that dogs stay out');
    assert.match(await heard(page), /^Not sent\. What you wrote is still here\./);
    assert.equal(await asksBeforeLeaving(page), true);
  });

  it('is not lost when I vote before I have added it: I am led to it, and nothing is cast', async () => {
    const page = await browser.open('Add an answer, and vote without adding it');
    const words =
      'You have not added the answer you wrote. Press “Add this answer” under it, or empty the box.';
    assert.equal(await page.getByText(words, { exact: true }).count(), 2);
    await page.getByRole('link', { name: words }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    assert.equal(await field.locator(':scope:focus').count(), 1);
    assert.equal(await field.inputValue(), 'A pond with frogs');
    assert.equal(await turnout(page), 0);
    await field.fill('');
    assert.equal(await page.getByText(words, { exact: true }).count(), 1, 'it is mended');
  });

  it('may be there in other words: that is said once, and choosing it leads to it', async () => {
    const page = await browser.open('Add an answer, and something close is there');
    assert.match(await heard(page), /^Others have said something close: Climbing trees\./);
    await page.getByRole('button', { name: 'Choose “Climbing trees”' }).press('Enter');
    const box = page.getByRole('checkbox', { name: 'Climbing trees' });
    await box.locator(':scope:focus').waitFor();
    assert.ok(await box.isChecked());
    assert.equal(
      await page.getByRole('textbox', { name: 'Your answer' }).inputValue(),
      'trees to climb',
      'what was written stays',
    );
  });
});
