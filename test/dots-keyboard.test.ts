import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './accessibility-tree.js';
import { hintOf, ids, optionsOf, press, vote, watchPointers } from './marking.js';
import { startStoryBrowser } from './story-browser.js';

/** What is told of the field with the dots of one option, and what was heard last. */
function told(option: string, dots: number, left: string, said = left): string {
  const description = [hintOf(option), left].filter(Boolean).join(' ');
  return `spinbutton "${option}" = ${dots} (${description}) ← focus\nheard: ${said}`.trim();
}

/** Presses keys, and gives what is told of the control that has focus then. */
async function pressInField(page: Page, ...keys: string[]): Promise<string> {
  const lines = (await press(page, ...keys)).split('\n').map((line) => line.trim());
  return lines.filter((line) => line.endsWith('← focus') || line.startsWith('heard')).join('\n');
}

/** Whether what has focus is what one would touch at its upper edge; true while nothing has it. */
function isInSight(): boolean {
  let root: Document | ShadowRoot = document;
  while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
  const focused = root.activeElement;
  if (!focused || focused === document.body) return true;
  const { left, width, top } = focused.getBoundingClientRect();
  return root.elementFromPoint(left + width / 2, top + 2) === focused;
}

describe('spreading dots by keyboard alone, in a sidebar of 240 pixels', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`on a page written ${dir}, every step is told, with how many dots are left`, async () => {
      const page = await browser.open('Dots', { dir, width: 240 });
      const pointers = await watchPointers(page);
      const [a = '', b = '', c = ''] = await optionsOf(page);
      const step = async (keys: string[], ...expected: Parameters<typeof told>) =>
        assert.equal(await pressInField(page, ...keys), told(...expected), keys.join(' '));
      const left = (count: number) => `${count} of 10 dots left`;
      const none = 'No dots left: you have given all 10';

      await step(['Tab', 'Tab'], a, 0, left(10), '');
      await step(['ArrowUp'], a, 1, left(9));
      await step(['End'], a, 5, left(5));
      // Why there can be no more is said, and nothing is lost.
      await step(['ArrowUp'], a, 5, left(5), 'One answer can have 5 dots at most.');
      await step(['ArrowDown'], a, 4, left(6));
      await step(['Tab', '3'], b, 3, left(3));
      await step(['Tab', 'End'], c, 3, none);
      await step(['ArrowUp'], c, 3, none, 'You have no dots left. Take one back first.');
      await step(['Home'], c, 0, left(3));
      await step(['Backspace', 'Delete', '2'], c, 2, left(1));
      // In a number Enter votes for nothing.
      await step(['Enter'], c, 2, left(1));

      const counts = { [ids[a]!]: 4, [ids[b]!]: 3, [ids[c]!]: 2 };
      assert.deepEqual(await vote(page), { turnout: 1, counts });
      assert.deepEqual(await pointers(), [], 'nothing was dragged');
    });
  }

  it('by its buttons, which tell no number of their own, the number is said too', async () => {
    const page = await browser.open('Dots');
    await page.getByRole('button', { name: 'One dot more for Swings' }).click();
    assert.equal(await heard(page), 'Swings: 1 dot. 9 of 10 dots left');
  });

  it('that I typed more than one may have is said at once, and what is said again is heard again', async () => {
    const page = await browser.open('Dots');
    await page.getByRole('spinbutton', { name: 'Swings' }).fill('6');
    const most = 'One answer can have 5 dots at most.';
    assert.equal(await heard(page), `${most} 4 of 10 dots left`);
    await page.getByRole('spinbutton', { name: 'A long slide' }).fill('5');
    const before = await page.getByRole('status').textContent();
    await page.keyboard.press('ArrowUp');
    const once = await page.getByRole('status').textContent();
    await page.keyboard.press('ArrowUp');
    const twice = await page.getByRole('status').textContent();
    assert.equal(new Set([before, once, twice]).size, 3);
    assert.equal(once?.trim(), twice?.trim());
  });

  it('the field that has focus is never below what stays in sight above', async () => {
    const page = await browser.open('Dots', { width: 320 });
    await page.setViewportSize({ width: 320, height: 256 });
    for (const key of [...Array<string>(14).fill('Tab'), ...Array<string>(12).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      assert.ok(await page.evaluate(isInSight), `hidden after ${key}`);
    }
  });

  it('what is to be mended stands in the summary and beside the options, and its link leads there', async () => {
    const page = await browser.open('Dots, too many on one', { width: 240 });
    const mistake = 'Give no answer more than 5 dots';
    assert.equal(await page.getByText(mistake, { exact: true }).count(), 2);
    const led = await press(page, 'Tab', 'Enter');
    assert.match(
      led,
      /^group "Spread 10 dots over the answers" \(Give no answer more than 5 dots\)/,
    );
    assert.match(
      led,
      /spinbutton "A long slide" = 6 \([^)]*Give no answer more than 5 dots\) invalid/,
    );
    assert.match(led, /spinbutton "A long slide" .*← focus/);
  });
});
