import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { focused, goOn, lookAt, measureTargets, screens, tabTo } from './organise-browser.js';
import { listen } from './server/http-server.js';
import { openModeratedBoard, queuePath } from './server/organise-board.js';
import { organiserToken } from './server/test-app.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
});
after(() => browser.close());

/** A board with something of each kind, and a moderator in front of it. */
async function open(options: BrowserContextOptions = {}) {
  const opened = await openModeratedBoard();
  const { person, forms, waiting } = opened;
  await forms.signIn();
  const ann = person();
  const zebra = await ann.post({ title: 'Zebra crossing at the bend', text: 'Cars come fast.' });
  const [{ idea } = assert.fail('nothing waits')] = await waiting();
  await forms.post(queuePath, {
    act: 'decide',
    decision: 'show',
    idea: zebra,
    edition: idea.edition,
  });
  await person().flag(zebra, { reason: 'unkind', text: 'It blames the drivers' });
  await person().comment(zebra, { text: 'مع الشكر', lang: 'ar' });
  await person().post({ title: 'Llanfairpwllgwyngyll'.repeat(20), text: 'Gair hir', lang: 'cy' });
  const ideaPath = `${queuePath}/ideas/${zebra}`;
  await forms.post(ideaPath, { act: 'answer', 'text.en': 'We look', 'text.cy': 'Edrychwn' });
  await forms.post(ideaPath, {
    ...{ act: 'status', status: 'looking', 'reason.en': 'In May', 'reason.cy': 'Ym mis Mai' },
    nextWordBy: '2027-03-14',
  });
  const server = await listen(opened.app);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return {
    ...{ ...opened, zebra, ideaPath, page },
    go: (path: string) => page.goto(server.address + path),
    async signIn() {
      await page.goto(`${server.address}/organise`);
      await tabTo(page, 'Organiser’s token');
      await page.keyboard.type(organiserToken);
      await goOn(page);
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

describe('With the keyboard alone, a moderator', () => {
  it('signs in, is told what is wrong where it is, and comes to the page that was asked for', async () => {
    const { page, go, close } = await open();
    await go(queuePath);
    await tabTo(page, 'Organiser’s token');
    await page.keyboard.type('something else');
    await goOn(page);
    assert.match(await focused(page), /^section: There is a problem/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /^input: Organiser’s token/);
    await page.keyboard.type(organiserToken);
    await goOn(page);
    assert.equal(new URL(page.url()).pathname, queuePath);
    await close();
  });

  it('shows what waits, and hears first that it is done', async () => {
    const { page, go, signIn, waiting, close } = await open();
    await signIn();
    await go(queuePath);
    const before = (await waiting()).length;
    await tabTo(page, 'Show');
    await goOn(page);
    assert.match(await focused(page), /^section: Done It is shown now/);
    assert.equal((await waiting()).length, before - 1);
    await close();
  });

  it('withholds with a reason: without one focus is on what is wrong, and the link leads to the open field', async () => {
    const { page, go, signIn, waiting, close } = await open();
    await signIn();
    await go(queuePath);
    const before = (await waiting()).length;
    await tabTo(page, 'Withhold, with a reason');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Withhold');
    await goOn(page);
    assert.match(await focused(page), /^section: There is a problem/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /^textarea: Why it is not shown/);
    await page.keyboard.type('Leave out the drivers');
    await tabTo(page, 'Withhold');
    await goOn(page, 'Space');
    assert.match(await focused(page), /^section: Done It is withheld/);
    assert.equal((await waiting()).length, before - 1);
    await close();
  });

  it('sets a status with arrows and keys', async () => {
    const { page, go, signIn, ideaPath, zebra, ideaOf, close } = await open();
    await signIn();
    await go(ideaPath);
    await tabTo(page, 'New');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await tabTo(page, 'Reason, in English');
    await page.keyboard.type('There is money for it');
    await tabTo(page, 'Reason, in Welsh');
    await page.keyboard.type('Mae arian ar ei gyfer');
    await tabTo(page, 'Set the status');
    await goOn(page);
    assert.match(await focused(page), /^section: Done The status is set/);
    assert.equal((await ideaOf(zebra))?.history.at(-1)?.status, 'planned');
    await close();
  });

  it('goes past the head with the first link', async () => {
    const { page, go, signIn, close } = await open();
    await signIn();
    await go(queuePath);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'a: Go to the main part');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'a: Waiting');
    await close();
  });
});

/** Every page, also as it is after a form that could not be taken. */
async function everyPage(
  { go, page, ideaPath }: Awaited<ReturnType<typeof open>>,
  look: (name: string) => Promise<void>,
) {
  const parts = [queuePath, `${queuePath}/ideas`, `${queuePath}/decisions`, `${queuePath}/pause`];
  for (const path of ['/organise', ...parts, ideaPath, `${queuePath}?done=shown`]) {
    await go(path);
    await look(path);
  }
  for (const button of ['Set the status', 'Publish the answer', 'Ask the author']) {
    await go(ideaPath);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('alert').waitFor();
    await look(button);
  }
}

describe('The moderation pages', () => {
  for (const [name, options] of Object.entries(screens)) {
    it(`have nothing ${name} that axe finds wrong, and nothing reaches over the edge`, async () => {
      const opened = await open(options);
      const { page, signIn, go, close } = opened;
      const look = (where: string) => lookAt(page, where);
      await go('/organise/sign-in');
      await look('sign-in');
      await signIn();
      await everyPage(opened, look);
      await close();
    });
  }

  it('have targets of 44 pixels for fingers, links within a text aside', async () => {
    const opened = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const { page, signIn, close } = opened;
    await signIn();
    await everyPage(opened, (where) => measureTargets(page, where));
    await close();
  });

  it('hide behind no script: with it turned off a form still says what was done', async () => {
    const { page, go, close } = await open({ javaScriptEnabled: false });
    await go('/organise');
    await page.getByLabel('Organiser’s token').fill(organiserToken);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: /^What would make/ }).click();
    await page.getByRole('button', { name: /^Show/ }).first().click();
    assert.ok(await page.getByText('It is shown now.').isVisible());
    await close();
  });
});
