import { expect } from '@open-wc/testing';
import { backEnd, closePages, openPage, script, styles, type Page } from '../pages/open-page.js';

const widths = [320, 768, 1280];
const sizes = ['sixteen', 'seventeen'];
const fallback = '<a href="tel:1">Ring us</a>';

/** Two ways to put a poll into a page, with room kept for so many options. */
const forms: Record<string, (src: string, rows: number) => string> = {
  tag: (src, rows) => `<earshot-poll src="${src}" rows="${rows}">${fallback}</earshot-poll>`,
  '<div>': (src, rows) =>
    `<div data-earshot="poll" data-src="${src}" data-rows="${rows}">${fallback}</div>`,
};

/** How the text below the poll moves from the first paint until everything is there. */
async function watchTextBelow(page: Page): Promise<{ places: number[]; score?: number }> {
  const below = page.document.querySelector('#below')!;
  const places = new Set<number>();
  const look = () => places.add(below.getBoundingClientRect().top + page.window.scrollY);
  let isWatching = true;
  const watch = () => {
    if (!isWatching || !page.window) return;
    look();
    // The test's own frames: those of a page out of view may be few.
    requestAnimationFrame(watch);
  };
  watch();
  // Chromium counts a page's first frame in a frame as a shift from its bare markup.
  await new Promise((go) => setTimeout(go, 50));
  const score = watchLayoutShifts(page);
  expect(page.says('Ring us'), 'the fallback has been painted').to.be.true;
  await page.ready();
  await page.idle();
  isWatching = false;
  look();
  return { places: [...places], ...score };
}

/** The sum of all layout shifts, kept up to date where the browser tells of them: of what stands inside the poll, too. */
function watchLayoutShifts({ window: { PerformanceObserver } }: Page): { score?: number } {
  const type = 'layout-shift';
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return {};
  const sum = { score: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum.score += (entry as unknown as { value: number }).value;
  }).observe({ type });
  return sum;
}

/** Opens pages with a poll that comes late and text below it, one for each width and text size. */
const openAll = (poll: string, head: string) =>
  Promise.all(
    widths.flatMap((width) =>
      sizes.map(async (size) => {
        const body = `<main class="${size}">${poll}<p id="below">What happened so far</p></main>`;
        const page = await openPage({ head: head + script('late'), body, width });
        return { at: `${width}px, ${size}`, ...(await watchTextBelow(page)) };
      }),
    ),
  );

describe('the text below a poll', () => {
  afterEach(closePages);

  for (const rows of [5, 12])
    for (const [form, markup] of Object.entries(forms))
      it(`stays where it is when ${rows} long options arrive in a ${form} with room kept for them`, async () => {
        const src = `${backEnd}/late/polls/long-${rows}`;
        for (const { at, places, score } of await openAll(markup(src, rows), styles)) {
          expect(places, at).to.have.lengthOf(1);
          expect(score ?? 0, at).to.equal(0);
        }
      });

  it('moves where no room is kept, and this is how far', async () => {
    const bare = `<earshot-poll src="${backEnd}/late/polls/mill-lane">${fallback}</earshot-poll>`;
    for (const { at, places, score } of await openAll(bare, '')) {
      const distance = Math.round(Math.max(...places) - Math.min(...places));
      console.log(`${at}: ${distance}px, layout shift ${score?.toFixed(3) ?? 'not measured here'}`);
      expect(distance).to.be.above(0);
    }
  });
});
