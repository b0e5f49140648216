import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

const question = 'What would make Mill Lane safer to walk to school?';
const finding = (filters = 'closed') => `
  status
  group "Sort by"
    button "Least read"
    button "Most discussed"
    button "Most supported"
    button "Newest"
  searchbox "Words to find"
  button "Search"
  button "Show only" ${filters}`;
const head = (composer = 'What is your idea?') => `
region "${question}"
  heading "${question}"
  button "Why we ask" closed
  button "${composer}"`;
const foot = `
  button "Other ways to take part" closed
  button "What happens to my words" closed`;

const zebra = 'Zebra crossing at the bend on Mill Lane';

/** What assistive technology is told in each story, and what is said aloud. */
const told: Record<string, readonly [tree: string, said: string]> = {
  'No ideas yet': [`${head('Be the first to say')}${finding()}${foot}`, ''],

  'A text behind its note, opened': [
    `${head()}${finding()}
  heading "A quiet corner to remember"
  button "Hide the text" (A quiet corner to remember) open ← focus
  button "Support 4" (A quiet corner to remember)
  button "Comment" (A quiet corner to remember) closed${foot}`,
    '',
  ],

  'Ideas of one topic': [
    `${head()}${finding('open')}
  button "Show all ideas"
  combobox "Topic" closed ← focus
  combobox "What becomes of it" closed
  checkbox "Written by someone who has lived through it"
  heading "${zebra}"
  button "Read on" closed
  button "Support 12" (${zebra})
  button "2 comments" (${zebra}) closed${foot}`,
    '1 idea found',
  ],

  'A new idea, shown': [
    `${head()}${finding()}
  heading "${zebra}" ← focus
  button "Read on" closed
  button "Support 12" (${zebra})
  button "Comment" (${zebra}) closed
  heading "Make Mill Lane one-way"
  button "Support 7" (Make Mill Lane one-way)
  button "1 comment" (Make Mill Lane one-way) closed${foot}`,
    '1 new idea stands at the top.',
  ],
};

describe('what a screen reader is told of a board', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const [story, [expected, said]] of Object.entries(told)) {
    it(story, async () => {
      const page = await browser.open(story);
      let tree = '';
      // What is loaded while the page is idle comes a little later.
      for (let tries = 0; tries < 20 && tree !== expected.trim(); tries += 1) {
        if (tree) await page.waitForTimeout(100);
        tree = await accessibilityTree(page);
      }
      assert.equal(tree, expected.trim());
      assert.equal(await heard(page), said);
    });
  }
});

describe('a board with the keyboard alone', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`Tab goes through it in the order in which it is read, on a page written ${dir}`, async () => {
      const page = await browser.open('A new idea, shown', { dir });
      await page.getByRole('button', { name: 'Why we ask' }).focus();
      const stops = [];
      for (let stop = 'Why we ask'; stop;) {
        stops.push(stop);
        await page.keyboard.press('Tab');
        stop = await page.evaluate(() => {
          const active = document.querySelector('earshot-idea-board')?.shadowRoot?.activeElement;
          const said = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
          return said.trim().replace(/\s+/g, ' ');
        });
      }
      assert.deepEqual(stops, [
        'Why we ask',
        'What is your idea?',
        'Least read',
        'Newest',
        'Most supported',
        'Most discussed',
        'Words to find',
        'Search',
        'Show only',
        'Read on',
        'Support 12',
        'Comment',
        'Support 7',
        '1 comment',
        'Other ways to take part',
        'What happens to my words',
      ]);
    });
  }

  it('Enter in the field searches; the way back is a button, and focus stays in the field', async () => {
    const page = await browser.open('Ideas');
    const field = page.getByRole('searchbox', { name: 'Words to find' });
    await field.fill('lamps');
    await field.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Mend the two lamps' }).waitFor();
    await page.getByRole('button', { name: 'Show all ideas' }).press('Enter');
    await page.getByRole('listitem').nth(3).waitFor();
    assert.ok(await field.evaluate((input) => input.matches(':focus')));
    assert.equal(await field.inputValue(), '');
  });

  it('more ideas lead on to the first of them, and none was there before', async () => {
    const page = await browser.open('More ideas than fit on a page');
    const items = page.getByRole('listitem');
    const before = await items.allInnerTexts();
    assert.equal(before.length, 20);
    await page.getByRole('button', { name: 'Show 3 more' }).press('Enter');
    await items.nth(22).waitFor();
    const focused = items.nth(20).getByRole('heading');
    await page.waitForFunction(() =>
      document
        .querySelector('earshot-idea-board')
        ?.shadowRoot?.activeElement?.matches('[role=heading]'),
    );
    assert.ok(await focused.evaluate((heading) => heading.matches(':focus')));
    assert.equal(new Set(await items.allInnerTexts()).size, 23);
  });

  it('a new idea is offered aloud while I read, and takes focus from nothing', async () => {
    const page = await browser.open('A new idea while I read');
    assert.equal(await heard(page), '1 new idea – show it');
    assert.ok(await page.evaluate('document.activeElement === document.body'));
  });

  it('support that is not taken, or waits, is said', async () => {
    const refused = await browser.open('Support that is not taken');
    assert.equal(await heard(refused), 'This is not here any more. What you did was not taken.');
    const offline = await browser.open('Support an idea, offline');
    assert.match(await heard(offline), /^Not sent yet\./);
  });

  it('another order leaves focus on its button, and marks it', async () => {
    const page = await browser.open('Ideas');
    const newest = page.getByRole('button', { name: 'Newest', pressed: false });
    await newest.press('Space');
    const pressed = page.getByRole('button', { name: 'Newest', pressed: true });
    await pressed.waitFor();
    assert.ok(await pressed.evaluate((button) => button.matches(':focus')));
  });

  it('more ideas that cannot be read are asked for again where I am, and I am told', async () => {
    const page = await browser.open('More ideas than fit on a page');
    const mend = await breakReads(page, '/ideas?');
    const notLoaded = 'The ideas could not be loaded. They are tried again when you are online.';
    await page.getByRole('button', { name: 'Show 3 more' }).press('Enter');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.ok(await again.evaluate((button) => button.matches(':focus')));
    assert.equal(await heard(page), notLoaded);
    await mend();
    await again.press('Enter');
    await page.waitForFunction(() =>
      document
        .querySelector('earshot-idea-board')
        ?.shadowRoot?.activeElement?.matches('[role=heading]'),
    );
    assert.equal(await page.getByRole('listitem').count(), 23);
    const focused = page.getByRole('listitem').nth(20).getByRole('heading');
    assert.ok(await focused.evaluate((heading) => heading.matches(':focus')));
  });

  it('another order that cannot be read is said, and comes from its beginning when I try again', async () => {
    const page = await browser.open('More ideas than fit on a page');
    const mend = await breakReads(page, '/ideas?');
    await page.getByRole('button', { name: 'Newest' }).press('Enter');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.match(await heard(page), /^The ideas could not be loaded/);
    await mend();
    await again.press('Enter');
    const first = page.getByRole('listitem').first().getByRole('heading');
    await page.waitForFunction(() =>
      document
        .querySelector('earshot-idea-board')
        ?.shadowRoot?.activeElement?.matches('[role=heading]'),
    );
    assert.ok(await first.evaluate((heading) => heading.matches(':focus')));
    assert.match(await first.innerText(), /\(23\)$/);
  });

  it('an idea that cannot be read in full is asked for again, and focus comes to its title', async () => {
    const page = await browser.open('What becomes of ideas');
    const mend = await breakReads(page, '/ideas/');
    await page.getByRole('button', { name: '2 comments' }).first().press('Enter');
    await page.getByRole('alert').getByText('This could not be loaded.').waitFor();
    await mend();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await again.waitFor({ state: 'detached' });
    await page.locator('[role=heading]:focus').waitFor();
  });

  it('a link to an idea stays in the address, where the page allows it, so that I can pass it on', async () => {
    const page = await browser.open('What becomes of ideas');
    await page.evaluate(`(async () => {
      const board = document.querySelector('earshot-idea-board');
      board.deepLinks = true;
      await board.updateComplete;
      const item = board.shadowRoot.querySelectorAll('[role=listitem]')[1];
      globalThis.link = location.hash = '#' + item.id;
    })()`);
    await page.getByRole('listitem').nth(1).locator('[role=heading]:focus').waitFor();
    assert.ok(await page.evaluate('location.hash === link && link.startsWith("#idea-")'));
  });
});

/** From now on what has this in its address cannot be read, until the returned function is called. */
async function breakReads(page: Page, part: string): Promise<() => Promise<void>> {
  await page.evaluate(`
    globalThis.working = fetch;
    globalThis.fetch = async (...asked) => {
      if (new Request(...asked).url.includes('${part}')) throw new TypeError('Failed to fetch');
      return working(...asked);
    };
  `);
  return () => page.evaluate('void (globalThis.fetch = working)');
}
