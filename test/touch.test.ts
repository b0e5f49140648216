import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startStoryBrowser } from './story-browser.js';

/** Stories that together hold every kind of control. */
const stories = [
  'Dots, too many',
  'Ranked, two on one place',
  'Ranked, too few',
  'A code, left empty',
  'Add an answer, and something close is there',
  'Offline, words kept in this tab',
  'Run-off, the last round',
  'Dots, counted',
  'New since you voted',
  'You asked, and there is a reply',
  'What happens to my answer',
  'Other ways to take part',
];

/** Controls less than 44 px high or wide, links by their height alone; a label or a row that acts as its control counts as it. */
function tooSmall(controls: Element[]): string[] {
  return controls.flatMap((control) => {
    const isCovered = getComputedStyle(control, '::after').position === 'absolute';
    const target = control.closest(isCovered ? 'li' : 'label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (height >= 44 && (width >= 44 || control.matches('a'))) return [];
    return `${control.ariaLabel ?? control.textContent?.trim()}: ${width} by ${height}`;
  });
}

describe('on a screen for fingers', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const story of stories)
    it(`${story}: every control is large enough, in small text too`, async () => {
      const page = await browser.open(story, { width: 360, hasTouch: true });
      assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
      await page.addStyleTag({ content: 'html { font-size: 14px }' });
      const controls = page
        .locator('earshot-poll section')
        .locator('button, a[href], input, textarea')
        .filter({ visible: true });
      assert.notEqual(await controls.count(), 0);
      assert.deepEqual(await controls.evaluateAll(tooSmall), []);
    });
});
