import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { groupTree } from './accessibility-tree.js';
import { hintOf, ids, optionsOf, press, vote, watchPointers } from './marking.js';
import { startStoryBrowser } from './story-browser.js';

/** What is told while these options are in order and the others are not; one button has focus. */
function told(order: string[], others: string[], focus: string, said: string): string {
  const button = (name: string, isAtEnd = false) =>
    `      button "${name}"${isAtEnd ? ' disabled' : ''}${name === focus ? ' ← focus' : ''}`;
  const add = (option: string) =>
    button(`Add ${option}`).replace(/"(?= |$)/, hintOf(option) ? `" (${hintOf(option)})` : '"');
  const item = (...said: string[]) => `    listitem ${said.filter(Boolean).join(' ')}`;
  return [
    'group "Put the answers in your order"',
    ...(order.length > 0 ? ['  list "Your order"'] : []),
    ...order.flatMap((option, index) => [
      item(String(index + 1), option, hintOf(option)),
      button(`Move ${option} up`, index === 0),
      button(`Move ${option} down`, index === order.length - 1),
      button(`Remove ${option}`),
    ]),
    '  list "Not in your order"',
    ...others.flatMap((option) => [item(option, hintOf(option)), add(option)]),
    '  checkbox "Not sure yet"',
    '  checkbox "I need to know more first" (Say what, and we will answer here by Friday 10 December 2027)',
    '  checkbox "Something else, in my own words"',
    `heard: ${said}`,
  ].join('\n');
}

describe('ranking by keyboard alone, in a sidebar of 240 pixels', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`on a page written ${dir}, every step is told, and focus goes with what moves`, async () => {
      const page = await browser.open('Ranked', { dir, width: 240 });
      const pointers = await watchPointers(page);
      const shown = await optionsOf(page);
      const [a = '', b = '', c = '', ...rest] = shown;
      const step = async (keys: string[], ...expected: Parameters<typeof told>) =>
        assert.equal(await press(page, ...keys), told(...expected), `after ${keys.join(' ')}`);

      // "Why we ask" is the first stop.
      await step(['Tab', 'Tab'], [], shown, `Add ${a}`, '');
      const toNext = ['Tab', 'Tab', 'Tab'];
      await step(['Enter'], [a], [b, c, ...rest], `Move ${a} up`, `${a}: 1st of 1.`);
      await step([...toNext, 'Space'], [a, b], [c, ...rest], `Move ${b} up`, `${b}: 2nd of 2.`);
      await step([...toNext, 'Enter'], [a, b, c], rest, `Move ${c} up`, `${c}: 3rd of 3.`);
      const up = `Move ${c} up`;
      await step(['Space'], [a, c, b], rest, up, `${c}: 2nd of 3.`);
      await step(['Enter'], [c, a, b], rest, up, `${c}: 1st of 3.`);
      // The first stays first, and keeps focus.
      await step(['Enter'], [c, a, b], rest, up, `${c}: 1st of 3.`);
      await step(['Tab', 'Enter'], [a, c, b], rest, `Move ${c} down`, `${c}: 2nd of 3.`);
      const unranked = shown.filter((option) => option !== a && option !== b);
      const removed = `${c} is not in your order any more.`;
      await step(['Tab', 'Enter'], [a, b], unranked, `Add ${c}`, removed);

      assert.deepEqual(await vote(page), { turnout: 1, counts: { [ids[a]!]: 1 } });
      assert.deepEqual(await pointers(), [], 'nothing was dragged');
    });
  }

  it('two are put on one place, and apart again', async () => {
    const page = await browser.open('Ranked, two on one place', { width: 240 });
    const pointers = await watchPointers(page);
    const apart = await press(page, 'Enter');
    assert.match(apart, /button "Put Climbing trees level with the one above" ← focus/);
    assert.match(apart, /heard: Climbing trees: 2nd of 3\.$/);
    const level = await press(page, 'Space');
    assert.match(
      level,
      /listitem 1 A long slide[^]*listitem 1 Climbing trees[^]*listitem 2 Swings/,
    );
    assert.match(level, /button "Put Climbing trees on its own" ← focus/);
    assert.match(level, /heard: Climbing trees: 1st of 2, level with A long slide\.$/);
    assert.deepEqual(await pointers(), []);
  });

  it('what is in order stays while I look at the results and come back', async () => {
    const page = await browser.open('Ranked, three in order', { width: 240 });
    const before = (await press(page)).replace(' ← focus', '');
    await page.getByRole('button', { name: 'See results without answering' }).press('Enter');
    const back = page.getByRole('button', { name: 'Back to the answers' });
    await back.waitFor();
    assert.equal(await groupTree(page), '', 'only the results are there');
    await back.press('Enter');
    assert.equal((await press(page)).replace(' ← focus', ''), before);
    assert.match(await press(page), /button "Move A long slide up" disabled ← focus/);
  });

  it('what is to be mended stands in the summary and beside the options, and its link leads there', async () => {
    const page = await browser.open('Ranked, too few', { width: 240 });
    const mistake = 'Put at least 2 answers in your order';
    assert.equal(await page.getByText(mistake, { exact: true }).count(), 2);
    const led = await press(page, 'Tab', 'Enter');
    assert.match(led, /^group "Put 2 to 3 answers in your order" \(Put at least 2 answers/);
    assert.match(led, /button "Move A long slide up" disabled ← focus/);
  });
});
