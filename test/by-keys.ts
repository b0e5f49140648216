import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What has focus, by its label or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const labels = (active as HTMLInputElement | null)?.labels;
    return (labels?.[0] ?? active)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });

/** Presses Tab until something has focus that says this. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to "${name}"`);
}
