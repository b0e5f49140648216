import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startPromptBrowser } from './prompt-browser.js';

let browser: Awaited<ReturnType<typeof startPromptBrowser>>;

before(async () => {
  browser = await startPromptBrowser();
});
after(() => browser.close());

const thanks = 'Thank you. Who else should be asked?';
const question = 'Who else should we ask about Mill Lane?';
/** Stands for a poll: a part of the page that says, as a poll does, that a vote was received. */
const poll = '<section id="poll"><button>Vote</button></section>';

interface Change {
  readonly follows?: string;
  readonly header?: string;
  readonly display?: string;
}

async function open({ follows = '#poll', header = poll, display = 'inline' }: Change = {}) {
  const page = await browser.open({
    groups: 7,
    attributes: { follows, display },
    header,
    screen: { viewport: { width: 800, height: 600 } },
  });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { shadowRoot } = document.querySelector('earshot-whos-missing')!;
    for (const region of shadowRoot!.querySelectorAll('[role=status]'))
      new MutationObserver(() => {
        const said = region.checkVisibility() ? region.textContent.trim() : '';
        if (said) heard.push(said);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    document.querySelector('section')?.addEventListener('click', ({ target }) => {
      const event = new Event('earshot-poll-voted', { bubbles: true, composed: true });
      (target as Element).dispatchEvent(event);
    });
  });
  return page;
}

const vote = (page: Page) => page.getByRole('button', { name: 'Vote' }).click();
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const untilHeard = (page: Page) =>
  page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
const isShown = (page: Page) => page.locator('earshot-whos-missing').isVisible();
const whereIsThePoll = (page: Page) =>
  page.evaluate(() => document.querySelector('#poll')!.getBoundingClientRect().top);

describe('a prompt that follows a poll', () => {
  it('is not there before somebody has voted, and then says thank you, once', async () => {
    const page = await open();
    assert.equal(await isShown(page), false);
    assert.equal(await page.getByRole('heading', { name: question }).count(), 0);
    await vote(page);
    await page.getByRole('heading', { name: question }).waitFor();
    await page.getByText(thanks).first().waitFor();
    await untilHeard(page);
    await vote(page);
    assert.deepEqual(await heard(page), [thanks]);
    await page.close();
  });

  it('leaves focus where it is', async () => {
    const page = await open();
    await vote(page);
    await untilHeard(page);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Vote');
    await page.close();
  });

  it('leaves the poll where it is on the screen, also when it appears above', async () => {
    const page = await open();
    await page.evaluate(() => {
      const section = document.querySelector('#poll')!;
      const footer = document.querySelector('footer')!;
      footer.prepend(section);
      footer.style.paddingBlock = '400px';
      scrollTo(0, 300);
    });
    const before = await whereIsThePoll(page);
    await vote(page);
    await untilHeard(page);
    assert.equal(await isShown(page), true);
    // Scrolling is by whole pixels.
    assert.ok(Math.abs((await whereIsThePoll(page)) - before) < 1);
    await page.close();
  });

  it('does not mind what others on the page do', async () => {
    const page = await open({
      header: `<section><button>Vote</button></section>${'<p id="poll">'}`,
    });
    await vote(page);
    assert.equal(await isShown(page), false);
    await page.close();
  });

  it('appears as a button where it is one, and says thank you', async () => {
    const page = await open({ display: 'button' });
    await vote(page);
    await page.getByRole('button', { name: 'Who else should we ask?' }).first().waitFor();
    await untilHeard(page);
    assert.deepEqual(await heard(page), [thanks]);
    await page.close();
  });
});

describe('a developer who names what to follow', () => {
  const warningsOf = async (follows: string) => {
    const warnings: string[] = [];
    const page = await open();
    page.on('console', (message) => warnings.push(message.text()));
    await page.evaluate((selector) => {
      for (let count = 0; count < 2; count += 1) {
        const prompt = document.createElement('earshot-whos-missing');
        prompt.setAttribute('follows', selector);
        prompt.setAttribute('src', 'https://engage.example/prompts/mill-lane');
        document.body.append(prompt);
      }
    }, follows);
    // Each looks when the page is idle; a second warning would come with the second of them.
    await page.evaluate(
      () => new Promise((go) => requestIdleCallback(() => requestIdleCallback(go))),
    );
    const isThere = await page.locator('earshot-whos-missing').last().isVisible();
    await page.close();
    return { warnings: warnings.filter((text) => text.includes('follows')), isThere };
  };

  it('is told once that nothing on the page matches; it may still come', async () => {
    const { warnings, isThere } = await warningsOf('#pol');
    assert.deepEqual(warnings, [
      '[earshot-whos-missing] "follows" is "#pol", which nothing on this page matches.',
    ]);
    assert.equal(isThere, false);
  });

  it('is told once that it is no selector; the prompt is there at once', async () => {
    const { warnings, isThere } = await warningsOf('poll!');
    assert.deepEqual(warnings, [
      '[earshot-whos-missing] "follows" is "poll!". Expected a CSS selector, such as follows="#poll".',
    ]);
    assert.equal(isThere, true);
  });
});
