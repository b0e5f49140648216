import { expect } from '@open-wc/testing';
import { backEnd, closePages, openPage, script } from '../pages/open-page.js';

/** A page with a poll of this address, or of none. */
const pageWith = (src?: string) =>
  openPage({
    head: script(),
    body: `<earshot-poll ${src ? `src="${src}"` : ''}><a href="tel:1">Ring us</a></earshot-poll>`,
  });

describe('a developer who sets a poll up wrongly reads on the console what to do', () => {
  afterEach(closePages);

  it('when src is missing', async () => {
    const page = await pageWith();
    expect(await page.notes()).to.deep.equal([
      '[earshot-poll] "src" is missing. Add src="https://…".',
    ]);
    expect(page.says('Ring us')).to.be.true;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('when src is no address', async () => {
    const page = await pageWith('ftp://council.example/bins');
    expect(await page.notes()).to.deep.equal([
      '[earshot-poll] "src" is "ftp://council.example/bins". Add src="https://…".',
    ]);
    expect(page.says('Ring us')).to.be.true;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('when there is no poll at src', async () => {
    const src = `${backEnd}/polls/nothing`;
    const page = await pageWith(src);
    expect(await page.notes()).to.deep.equal([
      `[earshot] poll.read: not-found (404) at ${src}. Check src: the back end has no poll of this name.`,
    ]);
    await page.hears('This poll could not be loaded.');
    expect(page.says('Ring us')).to.be.true;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('when a web page is at src', async () => {
    const src = `${backEnd}/webpage/polls/mill-lane`;
    const page = await pageWith(src);
    expect(await page.notes()).to.deep.equal([
      `[earshot] poll.read: expected JSON from ${src}, got text/html; charset=UTF-8 with status 200. Check src, and whether something else answers in its place, such as a sign-in page or a firewall.`,
    ]);
    await page.hears('This poll could not be loaded.');
    expect(page.says('Ring us')).to.be.true;
    expect(page.says('Sign in')).to.be.false;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('when a type is wrong deep in the answer: the rest shows', async () => {
    const page = await pageWith(`${backEnd}/miscounted/polls/mill-lane`);
    await page.ready();
    expect(await page.notes()).to.deep.equal([
      '[earshot] poll.read: expected (string | object) at options.1.label, got 7: this part is left out',
    ]);
    expect(page.says('Close it morning and afternoon')).to.be.true;
    expect(page.says('Close it in the morning')).to.be.false;
    expect(page.says('Close it in the afternoon')).to.be.true;
    expect(page.seen.errors).to.deep.equal([]);
  });
});
