import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startStoryBrowser } from './story-browser.js';

/** What has focus, as its role or tag and what it says: a group of radio buttons is one stop. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return 'nothing';
    const { labels } = active as HTMLInputElement;
    const said = labels?.[0]?.querySelector('span') ?? labels?.[0] ?? active;
    const kind = active instanceof HTMLInputElement ? active.type : active.localName;
    const role = active.getAttribute('role') ?? kind;
    return `${role}: ${said.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  });
}

async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

/** How many votes the back end has counted. */
function turnout(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { src } = document.querySelector('earshot-poll') as HTMLElement & { src: string };
    const response = await fetch(`${src}/results`);
    return ((await response.json()) as { turnout: number }).turnout;
  });
}

/** Waits until something says this. */
const says = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** Goes on with Tab until a control that says this has focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) if ((await press(page, 'Tab')).includes(text)) return;
  assert.fail(`no stop says "${text}"`);
}

describe('with the keyboard alone', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const dir of ['ltr', 'rtl'] as const) {
    describe(`on a page written ${dir}`, () => {
      it('Tab goes through the poll in the order in which it is read, and out of it', async () => {
        const page = await browser.open('One answer', { dir });
        const stops = [];
        for (
          let stop = await press(page, 'Tab');
          stop !== 'nothing';
          stop = await press(page, 'Tab')
        )
          stops.push(stop.replace(/^radio: .*/, 'radio: the first answer'));
        assert.deepEqual(stops, [
          'button: Why we ask',
          'radio: the first answer',
          'button: Vote',
          'button: See results without answering',
          'button: Other ways to take part',
          'button: What happens to my answer',
        ]);
      });

      it('arrows choose and never vote; Space and Enter press the button', async () => {
        for (const key of ['Space', 'Enter']) {
          const page = await browser.open('One answer', { dir });
          await press(page, 'Tab', 'Tab');
          const visited = new Set<string>();
          for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'])
            visited.add(await press(page, arrow));
          assert.ok(visited.size > 2, 'arrows move among the answers');
          assert.equal(await page.getByRole('radio', { checked: true }).count(), 1);
          assert.equal(await turnout(page), 0);
          assert.equal(await press(page, 'Tab'), 'button: Vote');
          await press(page, key);
          await says(page, 'Your answer');
          assert.equal(await turnout(page), 1);
        }
      });
    });
  }

  it('Space chooses several answers and lets them go again', async () => {
    const page = await browser.open('Several answers');
    const checked = () => page.getByRole('checkbox', { checked: true }).count();
    await press(page, 'Tab', 'Tab', 'Space', 'Tab', 'Space');
    assert.equal(await checked(), 2);
    await press(page, 'Space');
    assert.equal(await checked(), 1);
    assert.equal(await turnout(page), 0);
  });

  it('the error summary takes focus, and its links lead to the fields, where the same words stand', async () => {
    const page = await browser.open('Vote without an answer or a reason');
    assert.match(await focused(page), /^alert: There is a problem/);
    const links = [];
    for (const control of [/^radio:/, /^textarea: Why do you choose this/]) {
      links.push(await press(page, 'Tab'));
      assert.match(await press(page, 'Enter'), control);
      await page.getByRole('alert').focus();
      for (let stops = 0; stops < links.length; stops += 1) await press(page, 'Tab');
    }
    assert.deepEqual(links, ['a: Choose an answer', 'a: Say why you choose this']);
    assert.equal(await page.getByText('Choose an answer', { exact: true }).count(), 2);
    assert.equal(await page.getByText('Say why you choose this', { exact: true }).count(), 2);
  });

  it('focus is never lost while a vote is cast, changed, looked at and taken back', async () => {
    const page = await browser.open('One answer');
    const act = async (button: string, until: string) => {
      await tabTo(page, button);
      await press(page, 'Enter');
      await says(page, until);
      assert.notEqual(await focused(page), 'nothing', `after "${button}"`);
    };
    await act('See results without answering', 'Nobody has answered yet');
    await act('Back to the answers', 'Choose one answer');
    await act('Why we ask', 'What can change');
    await press(page, 'Enter', 'Tab', 'ArrowDown');
    await act('Vote', 'Your answer');
    await act('Change my vote', 'Keep my vote as it is');
    await act('Keep my vote as it is', 'Your answer');
    await act('Show as a table', 'The same numbers as a table');
    await act('Take back my vote', 'Your vote is taken back');
    await act('Not you?', 'Nothing of this poll is on this device');
  });

  it('to change a vote leads to what I chose', async () => {
    for (const [story, role] of [
      ['Change my vote', 'radio'],
      ['Ranked, change my vote', 'button'],
      ['Dots, change my vote', 'spinbutton'],
    ] as const) {
      const page = await browser.open(story);
      const keep = page.getByRole('button', { name: 'Keep my vote as it is' });
      if (await keep.count()) await keep.press('Enter');
      await tabTo(page, 'Change my vote');
      await press(page, 'Enter');
      await keep.waitFor();
      await page.waitForTimeout(100);
      assert.match(await focused(page), new RegExp(`^${role}`), story);
    }
  });

  it('focus is never lost while a vote that waits is kept, copied and deleted', async () => {
    const page = await browser.open('Offline, words kept in this tab');
    for (const button of ['Keep', 'Copy my answer', 'Delete']) {
      await tabTo(page, button);
      await press(page, 'Enter');
      await page.waitForTimeout(100);
      assert.notEqual(await focused(page), 'nothing', `after "${button}"`);
    }
  });
});
