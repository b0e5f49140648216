import { expect } from '@open-wc/testing';
import {
  backEnd,
  closePages,
  openPage,
  script,
  styles,
  type Page,
  until,
} from '../pages/open-page.js';

const head = styles + script();
const poll = `<earshot-poll src="${backEnd}/polls/mill-lane" rows="4"><a href="tel:1">Ring us</a></earshot-poll>`;

/** Everything that a person can open, do wrong and do. */
async function visit(page: Page): Promise<void> {
  await page.ready();
  for (const topic of ['Why we ask', 'Other ways to take part', 'What happens to my answer'])
    await page.click(topic);
  await page.hears('Public task');
  await page.click('Vote');
  await page.hears('There is a problem');
  await page.click('Something else, in my own words');
  await page.type('Your own words', 'A crossing');
  await page.click('Vote');
  await page.hears('Sent.');
  await page.click('Show as a table');
  await page.hears('The same numbers as a table');
  await page.click('Change my vote');
  await page.click('Keep it open');
  await page.click('Change my vote');
  await page.hears('Your answer');
  await page.click('Take back my vote');
  await page.hears('taken back');
}

/** Lets frames of a page print so, in place of the browser's own dialog, which would wait for a person. */
function printBy({ window }: Page, print: (frame: Window & typeof globalThis) => void): void {
  const { prototype } = window.HTMLIFrameElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  Object.defineProperty(prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const frame = real.get!.call(this) as Window & typeof globalThis;
      frame.print = () => {
        print(frame);
        frame.dispatchEvent(new Event('beforeprint'));
      };
      return frame;
    },
  });
}

describe('on a page with the strictest Content-Security-Policy, and a back end elsewhere', () => {
  afterEach(closePages);

  it('a whole visit goes against no line of it', async () => {
    const page = await openPage({ head, body: poll, policy: 'strict' });
    await visit(page);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('neither does putting answers in order, adding one, and looking at the count round by round', async () => {
    const body = `<earshot-poll src="${backEnd}/polls/live-ranked"></earshot-poll>`;
    const page = await openPage({ head, body, policy: 'strict' });
    await page.ready();
    await page.click('Add an answer that is missing');
    await page.type('Your answer', 'A market on Sundays too');
    await page.click('Add this answer');
    await page.hears('Thank you. A person reads it first');
    await page.click('Add Bring back');
    await page.click('Add Open an empty shop');
    await page.click('Move Open an empty shop as a place to meet up');
    await page.click('Vote');
    await page.hears('Sent.');
    await page.hears('Round by round');
    await page.click('Show all rounds as a table');
    await page.hears('How many ballots put the first answer above the second');
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('nor does spreading dots', async () => {
    const body = `<earshot-poll src="${backEnd}/polls/dotted"></earshot-poll>`;
    const page = await openPage({ head, body, policy: 'strict' });
    await page.ready();
    await page.click('One dot more for Keep it open');
    await page.click('Vote');
    await page.hears('Sent.');
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('nor does an invitation, its code, and its card that prints from a frame of its own', async () => {
    const body = `<earshot-whos-missing src="${backEnd}/prompts/lane"></earshot-whos-missing>`;
    const page = await openPage({ head, body, policy: 'strict' });
    const printed: string[] = [];
    printBy(page, (frame) => {
      const { body } = frame.document;
      printed.push(
        `${body.innerText} ${frame.getComputedStyle(body.querySelector('h1')!).fontSize}`,
      );
    });
    await page.ready();
    await page.click('Pass it on');
    await page.click('Show a code to scan');
    await page.hears('Point a phone’s camera at the code.');
    await page.click('Print a card');
    await until(() => printed[0], 'a card');
    expect(printed[0]).to.match(/You might like a say\..*#invited.* 21\.3\d*px$/s);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('neither does a visit in Welsh, from the <div> that an editor lets through', async () => {
    const body = `<div data-earshot="poll" data-src="${backEnd}/polls/mill-lane" data-rows="4">Ffoniwch ni</div>`;
    const page = await openPage({ head, body, policy: 'strict', lang: 'cy' });
    await page.ready();
    await page.click('Pam rydym yn gofyn');
    await page.click('Ei chadw ar agor');
    await page.click('Pleidleisio');
    await page.hears('Wedi’i hanfon');
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('an inline style in the markup of the same page is reported', async () => {
    const body = `<p style="color: red">Red</p>${poll}`;
    const page = await openPage({ head, body, policy: 'strict' });
    await page.ready();
    expect(page.seen.violations).to.have.lengthOf(1);
    expect(page.seen.violations[0]).to.match(/^style-src(-attr)? inline/);
  });

  it('a string parsed as markup on the same page is reported, where the browser has Trusted Types', async () => {
    const body = `<main></main>${poll}<script src="own/break-trusted-types.js"></script>`;
    const page = await openPage({ head, body, policy: 'strict' });
    await page.ready();
    const has = 'trustedTypes' in page.window;
    console.log(
      `Trusted Types ${has ? 'are enforced' : 'are unknown'} here: ${navigator.userAgent}`,
    );
    expect(page.document.querySelector('main b') === null).to.equal(has);
    expect(page.seen.violations.length).to.equal(has ? 1 : 0);
    if (has)
      expect(page.seen.violations[0]).to.match(/^require-trusted-types-for trusted-types-sink/);
  });
});
