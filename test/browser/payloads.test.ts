import { expect } from '@open-wc/testing';
import type { IdeaPage } from '@earshot/client/contract';
import { backEnd, closePages, openPage, script, until, type Page } from '../pages/open-page.js';
import { fitting, payloads, placeOf } from '../payloads.js';
import { turned } from '../turned.js';

/** What would be in the page if any of it were taken for markup. */
const markup = 'script, img, iframe, b, svg, [onclick], [onload], [onmouseover], a[href*=":"]';

/** A phone, under the strictest policy, by the link to what somebody wrote. */
async function openIdea(board: string, topic: string): Promise<Page> {
  const list = await fetch(`${backEnd}/boards/${board}/ideas?topic=${topic}`);
  const { ideas } = (await list.json()) as IdeaPage;
  const page = await openPage({
    head: script(),
    body: `<earshot-idea-board src="${backEnd}/boards/${board}"></earshot-idea-board>`,
    policy: 'strict',
    width: 320,
  });
  await page.ready();
  page.window.location.hash = `idea-${ideas[0]!.id}`;
  await page.hears('Flag this idea');
  const buttons = [...card(page).querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes('Show the text'))!.click();
  await until(() => root(page).querySelectorAll('.comments > li').length === 2, 'both comments');
  return page;
}

const root = (page: Page) => page.widgets[0]!.shadowRoot!;
const card = (page: Page) => root(page).querySelector('earshot-idea-thread')!.parentElement!;

/** Everything that people and the host wrote, in the order in which it stands there. */
const written = (page: Page) => [...card(page).querySelectorAll('bdi')].map(textOf);
const textOf = ({ textContent }: Element) => textContent;

/** What somebody wrote that stands behind what follows it on its line. */
function displaced(page: Page): string[] {
  return [...root(page).querySelectorAll('bdi')]
    .filter((bdi) => {
      const range = page.document.createRange();
      range.setStartAfter(bdi);
      range.setEndAfter(bdi.parentNode!.lastChild!);
      const { top, bottom, left } = bdi.getBoundingClientRect();
      return [...range.getClientRects()].some((box) => {
        const middle = (box.top + box.bottom) / 2;
        return box.width > 0 && middle > top && middle < bottom && box.right <= left + 1;
      });
    })
    .map(textOf);
}

/** What reaches over the edge of the page. */
function overflowing(page: Page): string[] {
  return [...root(page).querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > page.window.innerWidth + 1;
    })
    .map(({ localName }) => localName);
}

describe('whatever anyone writes on a board', function () {
  this.timeout(20_000);
  afterEach(closePages);

  for (const [name, said] of Object.entries(payloads)) {
    const { board, topic } = placeOf(name);

    it(`${name}: nothing runs, nothing is lost, nothing else moves`, async () => {
      const page = await openIdea(board, topic);
      const host = 'Priya Nair';
      const who = fitting(said, 100);
      const note = who;
      const comment = fitting(said, 2000);
      expect(written(page)).to.deep.equal([
        ...[fitting(said, 100), fitting(said, 400), note, said, who],
        ...[host, said, said],
        ...[who, comment, host, said],
      ]);
      expect(turned(root(page))).to.deep.equal([]);
      expect(displaced(page)).to.deep.equal([]);
      expect(overflowing(page)).to.deep.equal([]);
      expect([...card(page).querySelectorAll(markup)]).to.deep.equal([]);
      expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
    });
  }

  it('words of ours inside a mark that never ends would be found', async () => {
    const page = await openIdea('payloads-1', 'payload-1');
    const heading = card(page).querySelector('.part')!;
    heading.prepend(page.document.createTextNode('\u202e'));
    expect(turned(root(page))).to.deep.equal([heading.textContent.replace('\u202e', '').trim()]);
  });
});
