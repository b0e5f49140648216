// What shows that a board with 10,000 ideas is no slower than a poll can be: `npm run bench`.
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../.config/browsers.mjs';
import { count, serveFullBoard } from './full-board.js';

/** Each time is the median of so many. */
const runs = 5;

/** How often the processor stands still for one time that it runs. */
const slowDown = 4;

/** What an element of a widget's shadow root says, once it is there. */
const seen = (widget: string, part: string) =>
  `document.querySelector('${widget}')?.shadowRoot?.querySelector('${part}')?.textContent.trim()`;

/**
 * Milliseconds until what is seen is other than before.
 * @param begin What somebody does first; without it, time runs from when the page was asked for.
 */
function timeUntil(page: Page, look: string, before?: unknown, begin?: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const began = ${begin ? 'performance.now()' : 0};
    ${begin ?? ''};
    (function again() {
      const now = ${look};
      if (now && now !== ${JSON.stringify(before)}) resolve(performance.now() - began);
      else requestAnimationFrame(again);
    })();
  })`);
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** A page that nothing is remembered of. */
async function onNewPage<T>(browser: Browser, url: string, look: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const result = await look(page);
  await context.close();
  return result;
}

const firstIdea = seen('earshot-idea-board', 'earshot-idea-card .title');
const inBoard = "document.querySelector('earshot-idea-board').shadowRoot";

async function timeBoard(page: Page) {
  const ideas = await timeUntil(page, firstIdea);
  await page.getByRole('searchbox').waitFor();
  const before = await page.evaluate(firstIdea);
  const newest = `${inBoard}.querySelectorAll('.sort')[1].click()`;
  const sort = await timeUntil(page, firstIdea, before, newest);
  const search = await timeUntil(
    page,
    `${inBoard}.querySelector('mark')?.textContent`,
    undefined,
    `${inBoard}.querySelector('[type=search]').value = 'a safe crossing by the school';
     ${inBoard}.querySelector('[type=search]').form.requestSubmit()`,
  );
  return { ideas, sort, search };
}

/** Shows every idea, then scrolls as one does and by leaps; returns the tasks over 50 ms. */
async function scrollAll(page: Page): Promise<{ tasks: number[]; shown: number }> {
  await timeUntil(page, firstIdea);
  await page.evaluate(`(async () => {
    const board = ${inBoard};
    const cards = () => board.querySelectorAll('earshot-idea-card').length;
    while (cards() < ${count}) {
      const before = cards();
      board.querySelector('.more button').click();
      while (cards() === before) await new Promise(requestAnimationFrame);
    }
  })()`);
  await page.waitForTimeout(2000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.evaluate(`window.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
      .observe({ type: 'longtask' })`);
  await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(600, 400);
  for (let turns = 0; turns < 150; turns += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(16);
  }
  for (const part of [0.25, 0.5, 0.75, 1, 0.4]) {
    await page.evaluate(`scrollTo(0, ${part} * document.body.scrollHeight)`);
    await page.waitForTimeout(300);
    for (let turns = 0; turns < 20; turns += 1) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(16);
    }
  }
  const tasks = await page.evaluate<number[]>('tasks');
  const shown = await page.locator('earshot-idea-card').count();
  return { tasks, shown };
}

const server = await serveFullBoard();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const polls: number[] = [];
  const boards: Awaited<ReturnType<typeof timeBoard>>[] = [];
  for (let run = 0; run < runs; run += 1) {
    polls.push(
      await onNewPage(browser, `${server.address}/poll`, (page) =>
        timeUntil(page, seen('earshot-poll', '.option')),
      ),
    );
    boards.push(await onNewPage(browser, `${server.address}/board`, timeBoard));
  }
  const poll = median(polls);
  console.log(`A poll until its first answer is there: ${poll.toFixed(0)} ms`);
  for (const [part, said] of [
    ['ideas', `A board of ${count} until its first idea is there`],
    ['sort', 'Another order'],
    ['search', 'A search'],
  ] as const) {
    const time = median(boards.map((times) => times[part]));
    console.log(`${said}: ${time.toFixed(0)} ms, ${(time / poll).toFixed(2)} of that`);
  }
  const { tasks, shown } = await onNewPage(browser, `${server.address}/hundreds`, scrollAll);
  const longest = Math.max(0, ...tasks).toFixed(0);
  console.log(
    `Scrolling ${shown} ideas, ${slowDown} times slower: ${tasks.length} tasks over 50 ms, the longest ${longest} ms`,
  );
} finally {
  await browser.close();
  await server.close();
}
