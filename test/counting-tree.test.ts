import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, heard, partTree } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

const story = 'Run-off, and head to head disagrees';
const comparison =
  'How many ballots put the first answer above the second, and the other way round';

/** The steps and where one stands, as assistive technology is told of them. */
async function stepper(page: Page): Promise<string[]> {
  const lines = (await accessibilityTree(page)).split('\n').map((line) => line.trim());
  const wanted = /^(button "(Previous|Next) round"|heading "Round \d)/;
  return lines.filter((line) => wanted.test(line));
}

/** Goes on with Tab until a button has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    const [focused = ''] = /.*← focus/.exec(await accessibilityTree(page)) ?? [];
    if (focused.includes(`button "${name}"`)) return;
  }
  assert.fail(`no stop is the button "${name}"`);
}

async function hears(page: Page, expected: string): Promise<void> {
  await page.getByRole('status').getByText(expected).waitFor({ state: 'attached' });
  assert.equal(await heard(page), expected);
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('how a ranking was counted, with the keyboard and a screen reader', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const [dir, width] of [
    ['ltr', 1000],
    ['rtl', 1000],
    ['ltr', 240],
    ['rtl', 240],
  ] as const) {
    it(`goes from round to round, ${width} pixels wide, ${dir}`, async () => {
      const page = await browser.open(story, { dir, width });
      await tabTo(page, 'Next round');
      assert.deepEqual(await stepper(page), [
        'button "Previous round" disabled',
        'heading "Round 1 of 4"',
        'button "Next round" ← focus',
      ]);
      assert.equal(await heard(page), '', 'nothing is said before somebody asks');

      await page.keyboard.press('Enter');
      await hears(
        page,
        'Round 2 of 4. Out: “A shelter for teenagers”. 1 ballot moves on. “A long slide”: 1 more.',
      );
      assert.deepEqual(await stepper(page), [
        'button "Previous round"',
        'heading "Round 2 of 4"',
        'button "Next round" ← focus',
      ]);
      assert.equal(
        await partTree(page, 'list', 'Round 2 of 4'),
        `list "Round 2 of 4"
  listitem A long slide 1 more 30 ballots
  listitem Swings 33 ballots
  listitem Climbing trees 23 ballots
  listitem Sand and water 14 ballots
  listitem A shelter for teenagers Out after round 1
  listitem Count for none 0 ballots`,
      );

      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await hears(
        page,
        'Round 4 of 4. Out: “Climbing trees”. 27 ballots move on. “Swings”: 8 more. “A long slide”: 14 more. Count for none now: 5.',
      );
      const last = [
        'button "Previous round"',
        'heading "Round 4 of 4"',
        'button "Next round" disabled ← focus',
      ];
      assert.deepEqual(await stepper(page), last);
      assert.match(
        await partTree(page, 'list', 'Round 4 of 4'),
        /listitem A long slide ✓ More than half 14 more 48 ballots\n/,
      );
      await page.keyboard.press('Enter');
      assert.deepEqual(await stepper(page), last, 'there is no round after the last');
      assert.equal(await isTooWide(page), false);
    });
  }

  for (const width of [1000, 240]) {
    it(`reads rounds and comparisons as tables, ${width} pixels wide`, async () => {
      const page = await browser.open(story, { width });
      await tabTo(page, 'Show all rounds as a table');
      await page.keyboard.press('Enter');
      assert.equal(
        await partTree(page, 'table', 'Ballots in each round'),
        `table "Ballots in each round"
  row columnheader "Round" columnheader "A long slide" columnheader "Swings" columnheader "Climbing trees" columnheader "Sand and water" columnheader "A shelter for teenagers" columnheader "Count for none"
  row rowheader "1" "29" "33" "23" "14" "1" "0"
  row rowheader "2" "30" "33" "23" "14" "out" "0"
  row rowheader "3" "34" "37" "27" "out" "out" "2"
  row rowheader "4" "48" "45" "out" "out" "out" "7"`,
      );
      await tabTo(page, 'Show every two answers compared');
      await page.keyboard.press('Enter');
      assert.equal(
        await partTree(page, 'table', comparison),
        `table "${comparison}"
  row columnheader "Compared with" columnheader "Climbing trees" columnheader "A long slide" columnheader "Swings" columnheader "Sand and water" columnheader "A shelter for teenagers"
  row rowheader "Climbing trees beats 4 of 4" "itself" "beats 42 to 37" "beats 47 to 39" "beats 58 to 14" "beats 62 to 1"
  row rowheader "A long slide beats 3 of 4" "loses to 37 to 42" "itself" "beats 48 to 45" "beats 45 to 14" "beats 50 to 1"
  row rowheader "Swings beats 2 of 4" "loses to 39 to 47" "loses to 45 to 48" "itself" "beats 43 to 14" "beats 47 to 1"
  row rowheader "Sand and water beats 1 of 4" "loses to 14 to 58" "loses to 14 to 45" "loses to 14 to 43" "itself" "beats 14 to 1"
  row rowheader "A shelter for teenagers beats 0 of 4" "loses to 1 to 62" "loses to 1 to 50" "loses to 1 to 47" "loses to 1 to 14" "itself"`,
      );
      assert.equal(await isTooWide(page), false);
    });
  }

  it('paper has every round, whatever is folded away on screen', async () => {
    const page = await browser.open(story);
    const table = page.getByRole('table', { name: 'Ballots in each round' });
    assert.equal(await table.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await table.isVisible(), true);
    assert.equal(await page.getByRole('button', { name: 'Next round' }).isVisible(), false);
  });

  it('keeps the words of answers whole in a table, in a sidebar of 240 pixels too', async () => {
    const page = await browser.open('Dots, counted', { width: 240 });
    const answers = page.getByRole('rowheader').locator('bdi');
    assert.equal(await answers.count(), 8);
    assert.deepEqual(await answers.evaluateAll(brokenWords), []);
  });
});

/** Words that go on in another line. */
function brokenWords(answers: Element[]): string[] {
  return answers.flatMap((answer) => {
    const [text] = [...answer.childNodes].filter((node) => node instanceof Text);
    return [...(text?.data.matchAll(/\S+/g) ?? [])].flatMap(({ 0: word, index }) => {
      const range = new Range();
      range.setStart(text!, index);
      range.setEnd(text!, index + word.length);
      return range.getClientRects().length > 1 ? word : [];
    });
  });
}
