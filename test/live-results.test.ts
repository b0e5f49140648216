import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

/** Where the answers stand on the page, and what has focus. */
function layout(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('earshot-poll')!;
    const results = shadowRoot!.querySelector('earshot-poll-results')!.shadowRoot!;
    const rows = [...results.querySelectorAll('li')].map((row) => {
      const { top, left, width, height } = row.getBoundingClientRect();
      return [row.querySelector('bdi')!.textContent, top, left, width, height];
    });
    return { rows, focused: results.activeElement?.textContent?.trim() };
  });
}

/** Somebody else votes. */
function vote(page: Page, person: string, option: string): Promise<void> {
  return page.evaluate(
    async ([key, chosen]) => {
      const { src } = document.querySelector('earshot-poll') as HTMLElement & { src: string };
      const response = await fetch(`${src}/vote`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'Earshot-Participant': key!.padStart(32, 'a'),
          'Idempotency-Key': crypto.randomUUID(),
          'Earshot-Sequence': '1',
        },
        body: JSON.stringify({ options: [chosen] }),
      });
      if (!response.ok) throw new Error(await response.text());
    },
    [person, option],
  );
}

const says = (page: Page, text: string) => page.getByText(text).first().waitFor({ timeout: 5000 });

describe('live results', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  it('change their numbers and nothing else: no row moves, focus stays, nobody is interrupted', async () => {
    const page = await browser.open('Live results');
    await page.getByRole('button', { name: 'Show as a table' }).focus();
    const before = await layout(page);
    await vote(page, '1', 'afternoon');
    await vote(page, '2', 'afternoon');
    await says(page, '11 answers');
    assert.deepEqual(await layout(page), before);
    assert.equal(await heard(page), '');
  });

  it('rest when the page is left, and go on when it is come back to', async () => {
    const page = await browser.open('Live results');
    const closed = await page.evaluate(() => {
      let count = 0;
      const { close } = EventSource.prototype;
      EventSource.prototype.close = function (this: EventSource) {
        count += 1;
        close.call(this);
      };
      dispatchEvent(new Event('pagehide'));
      return count;
    });
    assert.equal(closed, 1, 'the stream is closed at once');
    await vote(page, '1', 'afternoon');
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    await says(page, '10 answers');
  });
});
