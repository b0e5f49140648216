import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { focused, goOn, lookAt, measureTargets, screens, tabTo } from './organise-browser.js';
import { fitting, payloads } from './payloads.js';
import { listen } from './server/http-server.js';
import { namesPath, openModeratedPrompt } from './server/organise-prompt.js';
import { organiserToken } from './server/test-app.js';
import { turned } from './turned.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
});
after(() => browser.close());

const groupsPath = `${namesPath}/groups`;

/** A prompt with something of each kind, and an organiser in front of it. */
async function open(options: BrowserContextOptions = {}) {
  const opened = await openModeratedPrompt();
  const { forms, person, shownGroupOnPage, decideName } = opened;
  await forms.signIn();
  const group = await shownGroupOnPage('Travellers', { why: 'They stop here', reach: 'In June' });
  const groupPath = opened.groupPath(group);
  await person().includes(group, { needs: ['place', 'person'], text: 'مع الشكر', lang: 'ar' });
  await person().includes(group, { ownName: 'Romany Gypsies', countMe: true });
  const log = { act: 'log', kind: 'asked', month: '2026-11' };
  await forms.post(groupPath, { ...log, 'text.en': 'We wrote', 'text.cy': 'Ysgrifennwyd' });
  await decideName(await person().nameGroup({ name: 'Mr Jones' }), 'withhold', 'A person');
  await person().nameGroup({ name: 'Irish Travellers', why: 'Gair hir', lang: 'cy' });
  await person().nameGroup({ name: 'Llanfairpwllgwyngyll'.repeat(5), reach: 'x'.repeat(300) });
  const server = await listen(opened.app);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return {
    ...{ ...opened, group, groupPath, page },
    go: (path: string) => page.goto(server.address + path),
    async signIn() {
      await page.goto(`${server.address}/organise`);
      await page.getByLabel('Organiser’s token').fill(organiserToken);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(/organise#?$/);
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

describe('With the keyboard alone, an organiser', () => {
  it('lets a name through, and hears first that it is done', async () => {
    const { page, go, signIn, list, close } = await open();
    await signIn();
    await go(namesPath);
    const before = (await list()).length;
    await tabTo(page, 'Show');
    await goOn(page);
    assert.match(await focused(page), /^section: Done It is shown now/);
    assert.equal((await list()).length, before + 1);
    await close();
  });

  it('notes a step: what leads to somebody is told where it is, and nothing typed is lost', async () => {
    const { page, go, signIn, groupPath, list, close } = await open();
    await signIn();
    await go(groupPath);
    await tabTo(page, 'To reach them');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'When it was finished');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'What was done, in English');
    await page.keyboard.type('There is a dropped kerb: ring 01632 960 111');
    await tabTo(page, 'What was done, in Welsh');
    await page.keyboard.type('Mae yna balmant is');
    await tabTo(page, 'Note this step');
    await goOn(page);
    assert.match(await focused(page), /^section: There is a problem Leave out the phone number/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /^textarea: What was done, in English/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('There is a dropped kerb');
    await tabTo(page, 'Note this step');
    await goOn(page);
    assert.match(await focused(page), /^section: Done It is noted/);
    const [{ steps } = assert.fail('no group')] = await list();
    assert.deepEqual(steps.map(({ kind, month, text }) => [kind, month, text]).at(-1), [
      'changed',
      '2026-11',
      { en: 'There is a dropped kerb', cy: 'Mae yna balmant is' },
    ]);
    await close();
  });

  it('hears on a page, and before what was said of a group, which group it is', async () => {
    const { page, go, signIn, groupPath, close } = await open();
    await signIn();
    await go(groupPath);
    assert.match(await page.title(), /^Travellers – /);
    await go(groupsPath);
    await tabTo(page, 'What people said to you about it – Travellers');
    await close();
  });

  it('gives a group the name that its people use', async () => {
    const { page, go, signIn, groupPath, list, close } = await open();
    await signIn();
    await go(groupPath);
    await tabTo(page, 'Use this name – Romany Gypsies');
    await goOn(page, 'Space');
    assert.match(await focused(page), /^section: Done The group has its new name/);
    assert.equal((await list())[0]?.name, 'Romany Gypsies');
    await close();
  });
});

/** Every page, also as it is after a form that could not be taken. */
async function everyPage(
  { go, page, groupPath }: Awaited<ReturnType<typeof open>>,
  look: (name: string) => Promise<void>,
) {
  const parts = [namesPath, groupsPath, `${namesPath}/decisions`, `${namesPath}/pause`];
  for (const path of ['/organise', ...parts, groupPath, `${groupPath}?done=logged`]) {
    await go(path);
    await look(path);
  }
  const forms = {
    [groupsPath]: ['Add this group'],
    [groupPath]: ['Note this step', 'Say how far it is', 'Rename it'],
  };
  for (const [path, buttons] of Object.entries(forms))
    for (const name of buttons) {
      await go(path);
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('alert').waitFor();
      await look(name);
    }
  await go(groupPath);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look('everything open');
}

describe('The pages of a prompt', () => {
  for (const [name, options] of Object.entries(screens)) {
    it(`have nothing ${name} that axe finds wrong, and nothing reaches over the edge`, async () => {
      const opened = await open(options);
      await opened.signIn();
      await everyPage(opened, (where) => lookAt(opened.page, where));
      await opened.close();
    });
  }

  it('have targets of 44 pixels for fingers, links within a text aside', async () => {
    const opened = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await opened.signIn();
    await everyPage(opened, (where) => measureTargets(opened.page, where));
    await opened.close();
  });

  it('hide behind no script: with it turned off a name is let through and a group added', async () => {
    const { page, go, list, close } = await open({ javaScriptEnabled: false });
    await go('/organise');
    await page.getByLabel('Organiser’s token').fill(organiserToken);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: /^Who else should we ask/ }).click();
    await page.getByRole('button', { name: /^Show/ }).first().click();
    assert.ok(await page.getByText('It is shown now.').isVisible());
    await page.getByRole('link', { name: 'All groups' }).click();
    await page.getByLabel('Name, in English').fill('Boaters');
    await page.getByLabel('Why they should be asked').fill('They moor here');
    await page.getByRole('button', { name: 'Add this group' }).click();
    assert.ok(await page.getByText('The group is there for everyone to read.').isVisible());
    assert.equal((await list()).length, 3);
    await close();
  });

  it('take no form from another page, nor one without the token of the session', async () => {
    const { forms, group, groupPath, keptGroup, close } = await open();
    const { edition } = await keptGroup(group);
    const withhold = { act: 'decide', decision: 'withhold', group, edition, reason: 'Because' };
    const elsewhere = { Origin: 'https://elsewhere.example' };
    for (const path of [namesPath, groupPath]) {
      assert.equal((await forms.post(path, withhold, elsewhere)).status, 403);
      assert.equal((await forms.post(path, { ...withhold, token: 'x' })).status, 403);
    }
    assert.equal((await keptGroup(group)).nameState, 'shown');
    await close();
  });

  it('show whatever people write as they typed it: nothing of it runs or turns our own words', async () => {
    const { page, go, signIn, person, groupPath, group, close } = await open(screens['on a phone']);
    const wrong: string[] = [];
    page.on('console', (message) => void wrong.push(message.text()));
    page.on('pageerror', ({ message }) => void wrong.push(message));
    for (const payload of Object.values(payloads)) {
      const text = fitting(payload, 1000);
      await person().nameGroup({ name: 'Others', why: text, reach: text });
      await person().includes(group, { text });
    }
    await signIn();
    for (const path of [namesPath, groupsPath, groupPath]) {
      await go(path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.equal(await page.locator('script, img, iframe, b, svg, [onclick]').count(), 0);
      assert.deepEqual(await page.locator('body').evaluate(turned), [], path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path}: ${over} pixels too wide`);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});
