import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree } from './accessibility-tree.js';
import { focused, tabTo } from './by-keys.js';
import { startStoryBrowser } from './story-browser.js';

const readFirst =
  'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.';
const lookedUp =
  'While you write, we look for ideas that are close. Your words are looked up, and not kept.';

let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

before(async () => {
  browser = await startStoryBrowser();
});
after(() => browser.close());

/** Hears everything that the live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const board = document.querySelector('earshot-idea-board');
    for (const region of board!.shadowRoot!.querySelectorAll('[role=status]'))
      new MutationObserver(() => heard.push(region.textContent?.trim() ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('with the keyboard, from the inviting line to seeing my idea', () => {
  it('focus lands on the new idea, and one announcement says when it is read', async () => {
    const page = await browser.open('No ideas yet');
    const heard = await listen(page);
    await tabTo(page, 'Be the first to say');
    await page.keyboard.press('Enter');
    await page.getByLabel('Your idea in a few words').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('A crossing by the bakery');
    await tabTo(page, 'Tell us more (if you like)');
    await page.keyboard.type('We wait ten minutes some mornings.');
    await tabTo(page, 'I have lived through this');
    await page.keyboard.press('Space');
    await tabTo(page, 'The organiser only');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Everyone: it shows on my idea');
    await tabTo(page, 'Share this idea');
    await page.keyboard.press('Enter');
    await page.getByText('Waits for a person to read it', { exact: true }).waitFor();
    assert.equal(await focused(page), 'A crossing by the bakery');
    assert.deepEqual(await heard(), [
      'Your idea is sent. It waits for a person to read it: Monday to Friday, 9 am to 5 pm.',
    ]);
    const tree = await accessibilityTree(page);
    assert.match(tree, /heading "Your ideas"\n +heading "A crossing by the bakery" ← focus/);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Take that back');
  });

  it('each field says what it is for, and nothing is ticked before I do', async () => {
    const page = await browser.open('Write an idea');
    const tree = await accessibilityTree(page);
    const form = tree.slice(tree.indexOf('  form'), tree.indexOf('\n  status'));
    assert.equal(
      form,
      `  form "Share your idea"
    textbox "Your idea in a few words" (${lookedUp}) ← focus
    textbox "Tell us more (if you like)"
    group "What is it about?"
      radio "Crossings"
      radio "Lighting"
      radio "Walking together"
      radio "Traffic"
      radio "None of these" checked
    checkbox "I have lived through this"
    button "Add a note for readers"
    button "Add your name"
    button "Share this idea" (${readFirst})`,
    );
  });

  it('what is to be mended takes focus, stands beside its field, and leads there', async () => {
    const page = await browser.open('Share an idea without a title and with too long a text');
    const tree = await accessibilityTree(page);
    assert.match(
      tree,
      /alert ← focus\n +link "Write your idea in a few words"\n +link "Use 4000 characters or fewer\. You have 12 too many\."/,
    );
    assert.match(
      tree,
      /"Your idea in a few words" \([^)]*Write your idea in a few words\) invalid/,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Tell us more (if you like)');
    assert.equal((await page.getByLabel('Tell us more').inputValue()).length, 4012);
  });
});

describe('what others have said', () => {
  it('is said once, below the button, and opens where it stands', async () => {
    const page = await browser.open('Write an idea');
    const heard = await listen(page);
    await page.keyboard.type('A zebra crossing at the bend');
    await page.getByRole('group', { name: 'Others have said something close' }).waitFor();
    await page.keyboard.type(' of Mill Lane, please');
    await tabTo(page, 'Zebra crossing at the bend on Mill Lane');
    assert.deepEqual(await heard(), [
      'Others have said something close. Share yours too, or add your words to theirs.',
    ]);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Share this idea’s link' })
      .or(page.locator('earshot-idea-thread'))
      .first()
      .waitFor();
    assert.equal(
      await page.getByLabel('Your idea in a few words').inputValue(),
      'A zebra crossing at the bend of Mill Lane, please',
    );
  });

  it('is not asked any more for words that I have changed since', async () => {
    const page = await browser.open('Write an idea');
    await page.evaluate(() => {
      const asked: Request[] = [];
      Object.assign(window, { asked });
      const { fetch } = window;
      window.fetch = (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/similar')) return fetch(request);
        asked.push(request);
        // The first answer never comes by itself.
        return asked.length > 1
          ? fetch(request)
          : new Promise((_, reject) =>
              request.signal.addEventListener('abort', () =>
                reject(request.signal.reason as Error),
              ),
            );
      };
    });
    const asked = () =>
      page.evaluate(() =>
        (window as unknown as { asked: Request[] }).asked.map(({ signal }) => signal.aborted),
      );
    await page.keyboard.type('Lollipop');
    while ((await asked()).length < 1) await page.waitForTimeout(20);
    await page.getByLabel('Your idea in a few words').fill('A zebra crossing at the bend');
    await page.getByRole('group', { name: 'Others have said something close' }).waitFor();
    assert.equal((await asked())[0], true);
  });
});

describe('on a device that others use too', () => {
  it('nobody finds the words of an idea that somebody sent or began before', async () => {
    for (const story of [
      'An idea of an earlier visit',
      'An idea that somebody began here before',
    ]) {
      const page = await browser.open(story);
      const shown = await page
        .locator('earshot-idea-board')
        .evaluate((board) =>
          [...board.shadowRoot!.querySelectorAll('input, textarea, bdi')]
            .map((part) => (part as HTMLInputElement).value ?? part.textContent)
            .join('\n'),
        );
      assert.doesNotMatch(shown, /A crossing by the bakery/, story);
    }
  });

  it('what is being written goes when somebody says "Not you?"', async () => {
    const page = await browser.open('Write an idea');
    await page.keyboard.type('Not for the next person');
    await page
      .getByRole('button', { name: /^Support/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Not you\?/ }).click();
    await page.getByText('Nothing of this board is on this device any more').waitFor();
    await page.getByRole('button', { name: 'What is your idea?' }).click();
    assert.equal(await page.getByLabel('Your idea in a few words').inputValue(), '');
  });

  it('who finds another’s draft begins a new one, and the other stays unread', async () => {
    const page = await browser.open('An idea that somebody began here before');
    await tabTo(page, 'It is not mine: begin anew');
    await page.keyboard.press('Enter');
    const title = page.getByLabel('Your idea in a few words');
    await title.and(page.locator(':focus')).waitFor();
    assert.equal(await title.inputValue(), '');
  });
});

describe('the page around a board', () => {
  it('can keep an idea from being sent: the words stay where they are, and can be shared later', async () => {
    const page = await browser.open('Write an idea');
    await page.evaluate(() =>
      document.addEventListener('earshot-idea-post', (event) => event.preventDefault(), {
        once: true,
      }),
    );
    await page.keyboard.type('A crossing by the bakery');
    const share = page.getByRole('button', { name: 'Share this idea' });
    await share.press('Enter');
    assert.equal(
      await page.getByLabel('Your idea in a few words').inputValue(),
      'A crossing by the bakery',
    );
    await share.press('Enter');
    await page.getByText('Waits for a person to read it', { exact: true }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'A crossing by the bakery' }).count(), 1);
  });

  it('hears once that an idea was received', async () => {
    const page = await browser.open('Write an idea');
    await page.evaluate(() => {
      const posted: string[] = [];
      Object.assign(window, { posted });
      document.addEventListener('earshot-idea-posted', (event) =>
        posted.push((event as Event & { idea: string }).idea),
      );
    });
    await page.keyboard.type('A crossing by the bakery');
    await page.getByRole('button', { name: 'Share this idea' }).press('Enter');
    await page.getByText('Waits for a person to read it', { exact: true }).waitFor();
    const posted = await page.evaluate(() => (window as unknown as { posted: string[] }).posted);
    assert.equal(posted.length, 1);
  });
});
