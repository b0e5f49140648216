import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityChecks } from '../stories/accessibility.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The screens on which the moderation pages are looked at. */
export const screens: Record<string, BrowserContextOptions> = {
  'on a screen': { viewport: { width: 1280, height: 720 } },
  'on a phone': { viewport: { width: 320, height: 640 } },
  'in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

/** What has focus: its tag and what it says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement;
    const label = active.labels?.[0] ?? active;
    return `${active.localName}: ${label.textContent?.trim().replace(/\s+/g, ' ')}`;
  });

/** Goes on with Tab until something that begins with this has focus. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(`: ${text}`)) return;
  }
  assert.fail(`no stop says "${text}"`);
}

/** Presses a key, and waits for the page that comes of it. */
export async function goOn(page: Page, key = 'Enter'): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.keyboard.press(key);
  await loaded;
}

/** Finds nothing that axe would, and nothing that reaches over the edge. */
export async function lookAt(page: Page, where: string): Promise<void> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (checks) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      document,
      checks,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, accessibilityChecks);
  assert.deepEqual(found, [], where);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${where}: ${over} pixels too wide`);
}

/** Finds no target for fingers under 44 pixels, links within a text aside. */
export async function measureTargets(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([type=hidden]), nav a')]
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(small, [], where);
}
