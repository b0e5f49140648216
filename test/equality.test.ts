import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree } from './accessibility-tree.js';
import { focused, tabTo } from './by-keys.js';
import { startPromptPages, violationsOn } from './prompt-pages.js';

const offer = 'Tell us about yourself, if you like';
const path = '/prompts/lane/equality';

let pages: Awaited<ReturnType<typeof startPromptPages>>;

before(async () => {
  pages = await startPromptPages();
});
after(() => pages.close());
afterEach(() => {
  pages.sent.length = 0;
  pages.broken.clear();
});

const button = (page: Page, name: string) => page.getByRole('button', { name });
const sheets = () => pages.sent.filter((sent) => sent.path === path);
const send = (page: Page) => button(page, 'Send these answers').click();

/** Somebody has done something: they see that a group is missing, too. */
async function openAfterAnAct(where = '/alone'): Promise<Page> {
  const page = await pages.open(where);
  await button(page, 'I see that too').click();
  await button(page, offer).waitFor();
  return page;
}

async function openQuestions(where?: string): Promise<Page> {
  const page = await openAfterAnAct(where);
  await button(page, offer).click();
  await page.getByRole('form', { name: 'About you, if you like' }).waitFor();
  return page;
}

/** Everything that the page keeps on this device. As a string: what compiles this file names functions by a helper that the page lacks. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const settled = (request) =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const found = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        found.push(await settled(objects.getAllKeys()), await settled(objects.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  })()`);

describe('questions about myself', () => {
  it('come after I have done something, and never by themselves', async () => {
    const page = await pages.open('/alone');
    assert.equal(await button(page, offer).count(), 0);
    await button(page, 'I see that too').click();
    await button(page, offer).waitFor();
    assert.equal(await page.getByRole('radio').count(), 0);
  });

  it('are answered and sent with keys alone', async () => {
    const page = await openAfterAnAct();
    await tabTo(page, offer);
    await page.keyboard.press('Enter');
    await page.locator('[role=heading]:focus').waitFor();
    assert.equal(await focused(page), 'About you, if you like');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Under 16');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(page), 'Rather not say');
    assert.deepEqual(sheets(), [], 'choosing sends nothing');
    await tabTo(page, 'Send these answers');
    await page.keyboard.press('Enter');
    await page.locator('p:focus').waitFor();
    assert.match(await focused(page), /^✓ Thank you\. .* We cannot find them to delete them\.$/);
    assert.equal(await button(page, offer).count(), 0);
    const [sheet, ...more] = sheets();
    assert.ok(sheet);
    assert.deepEqual(more, []);
    assert.deepEqual(JSON.parse(sheet.body), {
      answers: { age: '25-34', sex: 'rather-not-say' },
    });
    assert.deepEqual(await violationsOn(page), []);
  });

  it('say why, choose nothing for me, and can each be left', async () => {
    const page = await openQuestions();
    const tree = await accessibilityTree(page);
    const form = tree.slice(tree.indexOf('  form'));
    assert.match(
      form,
      /^ {2}form "About you, if you like"\n +heading "About you, if you like" ← focus\n +group "What was your age on your last birthday\?" \(Why we ask: ?To hear people of every age\.\)\n +radio /,
    );
    assert.match(
      form,
      /group "What is your sex\?" \(Why we ask: ?To hear everyone\.\)\n +radio "Female"\n +radio "Male"\n +radio "Rather not say"\n/,
    );
    assert.match(
      form,
      /button "Send these answers" \(Once sent, we cannot find these answers to delete them\. [^)]+\)\n +button "Not now"/,
    );
    assert.doesNotMatch(form, /checked/);
  });

  it('go without anything that says who I am, and leave nothing on the device', async () => {
    const page = await openQuestions();
    const before = await kept(page);
    await page.getByLabel('35 to 44').check();
    assert.equal(await kept(page), before, 'while I choose');
    await send(page);
    await page.getByText('Thank you. Your answers are with us.').waitFor();
    assert.equal(await kept(page), before, 'once they are sent');
    for (const name of ['earshot-participant', 'earshot-sequence', 'cookie'])
      assert.equal(sheets()[0]?.headers.get(name), null, name);
  });

  it('stay as I answered them where they could not be sent, and go once they can', async () => {
    const page = await openQuestions();
    await page.getByLabel('35 to 44').check();
    pages.broken.add(path);
    await button(page, 'Send these answers').press('Enter');
    await page
      .getByRole('alert')
      .getByText('Your answers were not sent. They are still here.')
      .waitFor();
    assert.ok(await page.getByLabel('35 to 44').isChecked());
    assert.equal(await focused(page), 'Send these answers');
    assert.doesNotMatch(await kept(page), /35-44/);
    pages.broken.clear();
    await send(page);
    await page.getByText('Thank you. Your answers are with us.').waitFor();
    const keys = sheets().map(({ headers }) => headers.get('idempotency-key'));
    assert.equal(new Set(keys).size, 1, 'the same answers are not counted twice');
  });

  it('are not sent empty', async () => {
    const page = await openQuestions();
    await send(page);
    await page.getByRole('alert').getByText('You have not chosen an answer yet.').waitFor();
    assert.deepEqual(sheets(), []);
  });

  it('are not left for the next person when somebody says "Not you?"', async () => {
    const page = await openQuestions();
    await page.getByLabel('35 to 44').check();
    await page.getByRole('button', { name: /^Not you\?/ }).click();
    await page.getByRole('form', { name: 'About you' }).waitFor({ state: 'detached' });
    await button(page, offer).click();
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  });

  it('say nothing to the next person of who has answered', async () => {
    const page = await openQuestions();
    await page.getByLabel('35 to 44').check();
    await send(page);
    const thanks = page.getByText('Your answers are with us.');
    await thanks.waitFor();
    await page.getByRole('button', { name: /^Not you\?/ }).click();
    await thanks.waitFor({ state: 'detached' });
    await button(page, offer).waitFor();
  });

  it('can be closed, and what I chose is gone', async () => {
    const page = await openQuestions();
    await page.getByLabel('35 to 44').check();
    await button(page, 'Not now').press('Enter');
    await button(page, offer).and(page.locator(':focus')).press('Enter');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  });
});
