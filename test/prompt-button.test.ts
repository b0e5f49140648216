import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startPromptBrowser } from './prompt-browser.js';

let browser: Awaited<ReturnType<typeof startPromptBrowser>>;

before(async () => {
  browser = await startPromptBrowser();
});
after(() => browser.close());

const desk = { viewport: { width: 1000, height: 640 } };
const phone = { viewport: { width: 320, height: 640 } };
const opener = 'Who else should we ask?';
const question = 'Who else should we ask about Mill Lane?';

const open = async (screen: typeof desk): Promise<Page> => {
  const page = await browser.open({ groups: 7, attributes: { display: 'button' }, screen });
  await page.keyboard.press('Tab');
  await isFocused(page, opener);
  await page.keyboard.press('Enter');
  await isFocused(page, question);
  return page;
};

/** Waits until focus is on what says this. */
async function isFocused(page: Page, words: string): Promise<void> {
  await page.waitForFunction((expected) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.textContent ?? '').trim().replace(/\s+/g, ' ') === expected;
  }, words);
}

const dialog = (page: Page) => page.getByRole('dialog', { name: question });
const button = (page: Page) => page.getByRole('button', { name: opener, exact: true }).first();

describe('the prompt behind a button', () => {
  it('is closed until somebody opens it', async () => {
    const page = await browser.open({
      groups: 0,
      attributes: { display: 'button' },
      screen: desk,
    });
    assert.equal(await dialog(page).count(), 0);
    assert.equal(await button(page).getAttribute('aria-expanded'), 'false');
    await page.close();
  });

  for (const [where, screen] of Object.entries({ 'beside its button': desk, 'as a sheet': phone }))
    it(`opens ${where} with focus on the question, and gives focus back on Escape`, async () => {
      const page = await open(screen);
      await dialog(page).waitFor();
      assert.equal(await button(page).getAttribute('aria-expanded'), 'true');
      await page.keyboard.press('Escape');
      await isFocused(page, opener);
      assert.equal(await dialog(page).count(), 0);
      assert.equal(await button(page).getAttribute('aria-expanded'), 'false');
      await page.close();
    });

  for (const [where, screen] of Object.entries({ 'beside its button': desk, 'as a sheet': phone }))
    it(`closes ${where} by its own button, with the keyboard alone`, async () => {
      const page = await open(screen);
      await page.keyboard.press('Shift+Tab');
      await isFocused(page, 'Close');
      await page.keyboard.press('Space');
      await isFocused(page, opener);
      assert.equal(await dialog(page).count(), 0);
      await page.close();
    });

  it('says nothing again when it closes and when it opens', async () => {
    const page = await open(desk);
    await page
      .getByRole('button', { name: /^I see that too/ })
      .first()
      .press('Enter');
    const said = page.getByRole('status').filter({ hasText: /[a-z]/ });
    await said.filter({ hasText: 'Not sent yet' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await isFocused(page, opener);
    assert.deepEqual(await said.allTextContents(), []);
    await page.keyboard.press('Enter');
    await isFocused(page, question);
    assert.deepEqual(await said.allTextContents(), []);
    await page.close();
  });

  it('cuts nothing off the ring around the question', async () => {
    const page = await open(phone);
    const room = await page.locator('#question').evaluate((focused) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(focused);
      const above =
        focused.getBoundingClientRect().top -
        focused.closest('.scroll')!.getBoundingClientRect().top;
      return above - parseFloat(outlineWidth) - parseFloat(outlineOffset);
    });
    assert.ok(room >= 0, `${room}px`);
    await page.close();
  });

  it('leaves the whole of a sheet to what is written where the screen is as low as at 400 %', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } });
    await dialog(page).getByRole('button', { name: opener, exact: true }).press('Enter');
    const field = dialog(page).getByLabel('Which group?').and(page.locator(':focus'));
    await field.waitFor();
    const sheet = (await dialog(page).boundingBox())!;
    const written = (await field.boundingBox())!;
    const close = (await dialog(page)
      .getByRole('button', { name: 'Close' })
      .first()
      .boundingBox())!;
    assert.ok(written.y >= sheet.y && written.y + written.height <= sheet.y + sheet.height);
    assert.ok(close.y + close.height <= sheet.y, 'the button to close it takes room');
    await page.keyboard.press('Escape');
    await isFocused(page, opener);
    await page.close();
  });

  it('lets Tab go on to the page beside it, and does not stay over what is read there', async () => {
    const page = await open(desk);
    for (let stops = 0; (await dialog(page).count()) > 0; stops += 1) {
      assert.ok(stops < 60, 'Tab does not leave the panel');
      await page.keyboard.press('Tab');
    }
    await isFocused(page, 'More about Mill Lane');
    await page.close();
  });

  it('keeps the rest of the page out of reach while it is a sheet', async () => {
    const page = await open(phone);
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      assert.notEqual(await page.evaluate(() => document.activeElement?.localName), 'a');
    }
    assert.equal(await dialog(page).count(), 1);
    await page.close();
  });

  it('opens and closes by its button with a pointer, too', async () => {
    const page = await browser.open({
      groups: 7,
      attributes: { display: 'button' },
      screen: desk,
    });
    await button(page).click();
    await dialog(page).waitFor();
    await isFocused(page, question);
    await button(page).click();
    await dialog(page).waitFor({ state: 'detached' });
    await isFocused(page, opener);
    await page.close();
  });
});
