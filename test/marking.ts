import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { groupTree, heard } from './accessibility-tree.js';

/** The hint below an option, where it has one. */
export const hintOf = (option: string): string =>
  option === 'A long slide' ? 'Down the hill, for all ages' : '';

/** Options by what they say. */
export const ids: Readonly<Record<string, string>> = {
  Swings: 'swings',
  'A long slide': 'slide',
  'Climbing trees': 'trees',
  'Sand and water': 'sand',
  'A shelter for teenagers': 'shelter',
};

/** Options as they are first shown, in an order of chance: what each can be added by, or given dots in. */
export async function optionsOf(page: Page): Promise<string[]> {
  const lines = (await groupTree(page)).matchAll(/(?:button "Add |spinbutton ")([^"]+)"/g);
  return Array.from(lines, ([, option = '']) => option);
}

/** Notes everything by which something could be dragged, or pressed without a key. */
export async function watchPointers(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { pointers: seen });
    for (const type of ['dragstart', 'drag', 'drop', 'pointerdown', 'mousedown', 'touchstart'])
      addEventListener(type, () => seen.push(type), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { pointers: string[] }).pointers);
}

/** Presses keys, and gives all that assistive technology is told then: the group of answers, and what is heard. */
export async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  assert.ok(!isTooWide, `wider than its page after ${keys.join(' ')}`);
  return `${await groupTree(page)}\nheard: ${await heard(page)}`;
}

/** Goes on with Tab until "Vote" has focus, presses it, and gives what the back end counts then. */
export async function vote(page: Page) {
  assert.equal((await results(page)).turnout, 0, 'nothing before "Vote" votes');
  const button = page.locator('button.primary:focus');
  for (let stops = 0; stops < 20 && !(await button.count()); stops += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Sent').waitFor();
  return results(page);
}

/** How many voted, and the options that were counted. */
async function results(page: Page) {
  const { turnout, counts } = await page.evaluate(async () => {
    const { src } = document.querySelector('earshot-poll') as HTMLElement & { src: string };
    const response = await fetch(`${src}/results`);
    return (await response.json()) as {
      turnout: number;
      counts: { option: string; count: number }[];
    };
  });
  const counted = counts.filter(({ count }) => count > 0);
  return { turnout, counts: Object.fromEntries(counted.map((one) => [one.option, one.count])) };
}
