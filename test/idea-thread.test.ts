import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

const title = 'Zebra crossing at the bend on Mill Lane';
const sent =
  'Your comment is sent. A person reads it before it appears: Monday to Friday, 9 am to 5 pm.';

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
  for (let stops = 0; stops < 40; stops += 1) {
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

/** Waits until something that begins so has focus. */
async function comesTo(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`focus is on "${await focused(page)}", not on "${name}"`);
}

/** Notes everything that the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { shadowRoot } = document.querySelector('earshot-idea-board')!;
    for (const region of shadowRoot!.querySelectorAll('[role=status]'))
      new MutationObserver(() => heard.push(region.textContent?.trim() ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** What a screen reader is told of the idea that is open. */
async function ideaTree(page: Page): Promise<string> {
  const tree = await accessibilityTree(page);
  return tree.slice(tree.indexOf(`  heading "${title}"`), tree.indexOf('\n  button "Other ways'));
}

const comment = (mistake = '') => `  form
    textbox "Your comment" (What would make this idea better? What should people know? A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.${mistake})${mistake && ' invalid'}
    textbox "Your name (if you like)" (You can stay anonymous.)
    button "Send this comment"`;

describe('an idea that is opened with the keyboard', () => {
  it('leads to its title, and back to it when it is closed', async () => {
    const page = await browser.open('Ideas');
    await press(page, '2 comments');
    await page.getByRole('button', { name: 'Share this idea' }).waitFor();
    const opened = await focused(page);
    assert.match(await accessibilityTree(page), new RegExp(`heading "${opened}" ← focus`));
    await press(page, 'Close');
    await comesTo(page, opened);
    assert.equal(await page.getByRole('button', { name: 'Share this idea' }).count(), 0);
  });

  it('keeps a text that was put together with it behind the note of its author', async () => {
    const page = await browser.open('Two ideas that were put together, opened');
    const text = page.getByText('Paint stripes on the road, and put up a lamp.');
    await text.waitFor({ state: 'hidden' });
    await press(page, 'A note from the author before you read: about an accident');
    await text.waitFor();
  });

  it('says each part by its heading, and whose flag a button is', async () => {
    const page = await browser.open('Write a comment');
    const someone = 'Someone Saturday 20 November 2027';
    const year = new Date().getFullYear();
    const said = year === 2027 ? someone.replace(' 2027', '') : someone;
    const expected = `  heading "${title}" ← focus
  heading "What has become of this idea"
  button "Support 12" (${title})
  button "Share this idea with others" (${title})
  button "Flag this idea" (${title}) closed
  heading "2 comments"
  button "Flag this comment" (${said}) closed
  button "Flag this comment" (${said}) closed
${comment()}
  button "Close" (${title}) open`;
    let tree = '';
    // What is loaded while the page is idle comes a little later.
    for (let tries = 0; tries < 40 && tree !== expected; tries += 1) {
      if (tree) await page.waitForTimeout(100);
      tree = await ideaTree(page);
    }
    assert.equal(tree, expected);
  });

  it('leads on to the first comment that is new', async () => {
    const page = await browser.open('More comments than one page');
    await press(page, 'Show more comments');
    await comesTo(page, 'Someone');
    assert.match(await focused(page), /Comment 41 /);
  });

  it('keeps focus on what tries again, when the next comments cannot be had', async () => {
    const page = await browser.open('More comments, not loaded');
    await comesTo(page, 'Try again');
  });
});

describe('by a link to an idea', () => {
  it('focus comes to its title', async () => {
    const page = await browser.open('By a link to an idea');
    await comesTo(page, 'Mend the two lamps by the alley');
  });

  it('without one, nothing takes focus or scrolls', async () => {
    const page = await browser.open('Ideas');
    await page.waitForTimeout(500);
    assert.equal(await focused(page), 'nothing');
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('to one that is gone, that is said, and focus stays', async () => {
    const page = await browser.open('By a link to an idea that is gone');
    assert.match(await heard(page), /^The idea you were looking for is not here any more/);
    assert.equal(await focused(page), 'nothing');
  });
});

describe('a comment, written with the keyboard', () => {
  it('is said to be sent, once; the button keeps focus, and I see that it waits', async () => {
    const page = await browser.open('Write a comment');
    const said = await listen(page);
    await press(page, 'Send this comment');
    await page.getByText('It waits for a person to read it. Only you see it.').waitFor();
    assert.equal(await focused(page), 'Send this comment');
    assert.deepEqual(await said(), [sent]);
    assert.equal(await page.getByLabel('Your comment').inputValue(), '');
  });

  it('without words: the summary takes focus and leads to the field, where the same words stand', async () => {
    const page = await browser.open('Write a comment');
    await tabTo(page, 'Your comment');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await press(page, 'Send this comment');
    await comesTo(page, 'There is a problem');
    assert.ok(
      (await ideaTree(page)).includes(comment(' Write your comment').slice('  form'.length)),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Your comment');
  });

  it('the characters left are said near the end, and not with every key', async () => {
    const page = await browser.open('Write a comment');
    const said = await listen(page);
    await page.getByLabel('Your comment').fill('a'.repeat(1940));
    await page.keyboard.type('b'.repeat(15));
    assert.deepEqual(await said(), ['You have 60 characters left', 'You have 50 characters left']);
  });

  it('is gone from the field when somebody else says "Not you?"', async () => {
    const page = await browser.open('Send a comment, it waits');
    await page.getByLabel('Your comment').fill('Not for the next person');
    await press(page, 'Not you?');
    await page.getByText('It waits for a person to read it').waitFor({ state: 'detached' });
    const field = await page.getByLabel('Your comment').elementHandle();
    await page.waitForFunction((shown) => (shown as HTMLTextAreaElement).value === '', field);
  });

  it('is kept while the device is offline, and that is said', async () => {
    const page = await browser.open('Send a comment, offline');
    assert.match(await heard(page), /^Not sent yet\. It is only in this tab/);
    assert.equal(await focused(page), 'Send this comment');
  });
});

describe('a flag, sent with the keyboard', () => {
  it('says what happens next before it is sent, and thanks where the form was', async () => {
    const page = await browser.open('Write a comment');
    const said = await listen(page);
    await press(page, 'Flag this idea');
    await tabTo(page, 'It tells someone’s private details');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'It threatens someone, or someone could be harmed');
    assert.match(
      await ideaTree(page),
      /group "What is wrong\?" \(A person looks at it and decides\. Private details and threats are hidden until then/,
    );
    await press(page, 'Send the flag');
    await comesTo(page, 'Thank you. A person looks at it and decides.');
    assert.deepEqual(await said(), []);
  });

  it('without a reason: the summary takes focus and leads to the reasons', async () => {
    const page = await browser.open('Write a comment');
    await press(page, 'Flag this idea');
    await press(page, 'Send the flag');
    await comesTo(page, 'There is a problem');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Choose what is wrong');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /^It tells someone’s private details/);
  });
});
