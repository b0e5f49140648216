import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { focused, tabTo } from './by-keys.js';
import { startPromptPages, violationsOn } from './prompt-pages.js';

let pages: Awaited<ReturnType<typeof startPromptPages>>;

before(async () => {
  pages = await startPromptPages();
});
after(() => pages.close());

const message = () =>
  `The council is asking about Mill Lane.\nYou might like a say. You don’t have to.\n${pages.address}/lane#invited`;
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const button = (page: Page, name: string) => page.getByRole('button', { name });
/** What the prompt's live region says. */
const heard = (page: Page) =>
  page.locator('earshot-whos-missing').getByRole('status').first().textContent();
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openInvitation(
  path = '/lane',
  options?: Parameters<typeof pages.open>[1],
): Promise<Page> {
  const page = await pages.open(path, options);
  await button(page, 'Pass it on').click();
  await page.getByRole('heading', { name: 'Could you ask one or two people?' }).waitFor();
  return page;
}

/** What the person marked in the field that has focus. */
const marked = (page: Page) =>
  page.evaluate(() => {
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });

describe('passing an invitation on', () => {
  it('goes with keys alone, and is said once', async () => {
    const page = await pages.open('/lane', mayCopy);
    await tabTo(page, 'Pass it on');
    await page.keyboard.press('Enter');
    await page.locator('[role=heading]:focus').waitFor();
    assert.equal(await focused(page), 'Could you ask one or two people?');
    await tabTo(page, 'Copy the message');
    await page.keyboard.press('Enter');
    await page.getByText('✓ The message is copied').waitFor();
    assert.equal(await pasted(page), message());
    assert.equal(await heard(page), 'The message is copied. You can paste it now.');
    await tabTo(page, 'Copy the link');
    await page.keyboard.press('Space');
    await page.getByText('✓ The link is copied').waitFor();
    assert.equal(await pasted(page), `${pages.address}/lane#invited`);
  });

  it('asks for nobody’s name: there is nothing to write into', async () => {
    const page = await openInvitation();
    const section = page.getByRole('region', { name: 'Could you ask one or two people?' });
    const fields = section.getByRole('textbox');
    assert.equal(await fields.count(), 2);
    for (const field of await fields.all()) assert.equal(await field.getAttribute('readonly'), '');
    await section.getByText('We never ask for anyone else’s name or number.').waitFor();
  });

  it('speaks the language that I choose', async () => {
    const page = await openInvitation();
    await page.getByLabel('Language of the invitation').selectOption('Cymraeg');
    const field = page.getByLabel('What you could say');
    await page.waitForFunction(
      (element) => (element as HTMLTextAreaElement).value.includes('dweud eich dweud'),
      await field.elementHandle(),
    );
    assert.match(await field.inputValue(), /^Mae’r cyngor yn gofyn am Lôn y Felin\.\n.*\nhttp/);
  });

  it('marks the text where the browser refuses the clipboard', async () => {
    const page = await openInvitation('/lane', {
      prepare: () => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      },
    });
    await button(page, 'Copy the message').click();
    await page.getByText('Your browser did not copy this.').first().waitFor();
    assert.equal(await marked(page), message());
    await button(page, 'Copy the link').click();
    await page.getByLabel('The link').and(page.locator(':focus')).waitFor();
    assert.equal(await marked(page), `${pages.address}/lane#invited`);
  });
});

describe('the link', () => {
  const linkOn = async (path: string) =>
    (await openInvitation(path)).getByLabel('The link').inputValue();

  it('is the page without what followed me here', async () => {
    assert.equal(
      await linkOn('/lane?utm_source=letter&id=7&mc_eid=me#earshot-code=ABCD'),
      `${pages.address}/lane?id=7#invited`,
    );
  });

  it('is the address that the page gives itself', async () => {
    assert.equal(
      await linkOn('/canonical?session=1'),
      'https://www.brookford.example/lane#invited',
    );
  });
});

describe('the share sheet of the device', () => {
  interface Sharing {
    shared: ShareData[];
  }
  const sharing = (outcome?: string) =>
    ({
      AbortError: () => {
        navigator.share = () => Promise.reject(new DOMException('', 'AbortError'));
      },
      NotAllowedError: () => {
        navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      },
      '': () => {
        const shared: ShareData[] = [];
        Object.assign(window, { shared });
        navigator.share = (data) => Promise.resolve(void shared.push(data ?? {}));
      },
    })[outcome ?? '']!;

  it('gets the question, the message and the link', async () => {
    const page = await openInvitation('/lane', { prepare: sharing() });
    await button(page, 'Share').click();
    assert.deepEqual(await page.evaluate(() => (window as unknown as Sharing).shared), [
      {
        title: 'Who else should we ask about Mill Lane?',
        text: 'The council is asking about Mill Lane.\nYou might like a say. You don’t have to.',
        url: `${pages.address}/lane#invited`,
      },
    ]);
  });

  it('can be closed again, and nothing has gone wrong', async () => {
    const page = await openInvitation('/lane', { ...mayCopy, prepare: sharing('AbortError') });
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await button(page, 'Share').click();
    assert.equal(await pasted(page), 'mine');
    assert.equal(await heard(page), '');
  });

  it('copies the message where it cannot be opened', async () => {
    const page = await openInvitation('/lane', { ...mayCopy, prepare: sharing('NotAllowedError') });
    await button(page, 'Share').click();
    await page.getByText('✓ The message is copied').waitFor();
    assert.equal(await pasted(page), message());
  });

  it('is not offered where there is none', async () => {
    const page = await openInvitation('/lane', {
      prepare: () => Object.defineProperty(navigator, 'share', { value: undefined }),
    });
    assert.equal(await button(page, 'Share').count(), 0);
  });
});

describe('a card', () => {
  interface Printing {
    printed?: { text: string; code: string | null; title: string; lang: string };
  }
  const frames = (page: Page) => page.locator('iframe').count();

  it('prints alone, against no line of the strictest policy, and leaves nothing behind', async () => {
    const page = await openInvitation('/lane', {
      prepare: () => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          const { body, title, documentElement } = document;
          const code = body.querySelector('svg[role=img]');
          const size = code && getComputedStyle(code).inlineSize;
          Object.assign(top!, {
            printed: {
              text: body.innerText.replace(/\s+/g, ' ').trim(),
              code: `${code?.ariaLabel} ${size}`,
              title,
              lang: documentElement.lang,
            },
          });
          dispatchEvent(new Event('afterprint'));
        };
      },
    });
    await button(page, 'Print a card').click();
    await page.waitForFunction(() => 'printed' in window);
    const { printed } = await page.evaluate(() => ({
      printed: (window as unknown as Printing).printed!,
    }));
    const link = `${pages.address}/lane#invited`;
    assert.match(
      printed.text,
      /^Who else should we ask about Mill Lane\? The council is asking about Mill Lane\. You might like a say\. You don’t have to\. Point a phone’s camera at the code\. Or go to: 127\.0\.0\.1:\d+\/lane#invited By phone: 01632 960 114/,
    );
    // 42 mm: the styles of the card are in force.
    assert.match(printed.code!, /^QR code\. .*#invited 158\.\d+px$/);
    assert.ok(printed.code!.includes(link));
    assert.equal(printed.title, 'Who else should we ask about Mill Lane?');
    assert.equal(printed.lang, 'en');
    assert.deepEqual(await violationsOn(page), []);
    await page.keyboard.press('Tab');
    assert.equal(await frames(page), 0);
  });

  it('becomes a code on the screen where the browser does not print', async () => {
    const page = await openInvitation('/lane', { prepare: () => (window.print = () => undefined) });
    await button(page, 'Print a card').click();
    await page.getByText('This browser cannot print a card.').first().waitFor();
    await page.getByRole('img', { name: /^QR code\. .*#invited$/ }).waitFor();
    assert.equal(
      await heard(page),
      'This browser cannot print a card. You can show this code instead.',
    );
    assert.equal(await frames(page), 0);
  });

  it('its code can be shown for another’s phone, and hidden', async () => {
    const page = await openInvitation();
    await button(page, 'Show a code to scan').press('Enter');
    await page.getByRole('img', { name: `${pages.address}/lane#invited` }).waitFor();
    await page.getByRole('button', { name: 'Hide the code', expanded: true }).press('Enter');
    assert.equal(await page.getByRole('img', { name: /^QR code/ }).count(), 0);
  });
});

describe('who comes by an invitation', () => {
  const arrivals = () => pages.sent.filter(({ path }) => path.endsWith('/arrivals'));
  const vote = async (page: Page, answer: string, act: string) => {
    await page.getByLabel(answer).check();
    await button(page, act).click();
    await page.getByText('Sent.').first().waitFor();
  };
  /** What is sent when a page is left arrives before its back end answers the next. */
  const leave = async (page: Page) => {
    await page.goto('about:blank');
    await pages.open('/lane');
  };

  it('is counted once they have done something, without a key, and not again', async () => {
    pages.sent.length = 0;
    const page = await pages.open('/lane?id=7#invited');
    assert.match(page.url(), /#invited$/);
    await vote(page, 'On Monday', 'Vote');
    await page.waitForFunction(() => location.hash === '');
    assert.match(page.url(), /\/lane\?id=7$/);
    await leave(page);
    const [arrival, ...more] = arrivals();
    assert.ok(arrival);
    assert.deepEqual(more, []);
    assert.equal(arrival.path, '/prompts/lane/arrivals');
    assert.equal(arrival.body, '{}');
    for (const name of ['earshot-participant', 'idempotency-key', 'earshot-sequence', 'cookie'])
      assert.equal(arrival.headers.get(name), null, name);
  });

  it('is not counted before they have done something, nor is who came without', async () => {
    pages.sent.length = 0;
    await leave(await pages.open('/lane#invited'));
    const page = await pages.open('/lane');
    await vote(page, 'On Monday', 'Vote');
    await leave(page);
    assert.deepEqual(arrivals(), []);
  });
});
