import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoardContent, PollContent } from '@earshot/client/contract';
import { createApp, openBoard, openPoll, type Store } from '@earshot/server';
import { Hono } from 'hono';
import { parse } from 'valibot';
import { withSite } from '../../packages/server/src/site.js';
import { openLibsqlStore } from '../../packages/server/src/store/libsql.js';
import { moderator } from '../board-fixtures.js';
import { generateIdeas } from '../fixtures/generated-ideas.js';
import { listen } from '../server/http-server.js';

/** How many ideas stand on the board. */
export const count = 10_000;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../examples/content/${name}.json`, 'utf8'));

/** A page with one widget and nothing else. */
const page = (widget: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Bench</title>
  <script type="module" src="/earshot.js"></script>${widget}`;

/** A server on the embedded store, with a poll and a board that is full, and the widgets as they were built. */
export async function serveFullBoard() {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'));
  const store = await openLibsqlStore(join(folder, 'earshot.db'));
  await fill(store);
  const rateLimit = { reads: Infinity, writes: Infinity };
  const site = withSite(createApp({ store, rateLimit }));
  const pages = new Hono();
  pages.get('/poll', (c) => c.html(page('<earshot-poll src="/polls/mill-lane"></earshot-poll>')));
  pages.get('/board', (c) =>
    c.html(page('<earshot-idea-board src="/boards/walk-to-school"></earshot-idea-board>')),
  );
  // A hundred at a time, so that all are shown within minutes.
  pages.get('/hundreds', (c) =>
    c.html(page('<earshot-idea-board src="/hundreds/walk-to-school"></earshot-idea-board>')),
  );
  pages.all('/hundreds/*', (c) => {
    const url = c.req.url.replace('/hundreds/', '/boards/');
    const more = url.includes('/ideas') ? `${url.includes('?') ? '&' : '?'}limit=100` : '';
    return site.request(url + more, c.req.raw);
  });
  pages.all('*', (c) => site.fetch(c.req.raw, c.env));
  const server = await listen(pages);
  return {
    address: server.address,
    async close() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function fill(store: Store): Promise<void> {
  const now = new Date().toISOString();
  await openPoll(store, parse(PollContent, read('mill-lane')), now);
  const board = parse(BoardContent, read('walk-to-school'));
  await openBoard(store, board, now);
  const { shown } = moderator(store.boards, board.id);
  const topics = new Set(board.topics.map(({ id }) => id));
  let person = 0;
  for (const { topic, ...idea } of generateIdeas(count)) {
    person += 1;
    const participant = `person-${person}`;
    await shown({ ...idea, ...(topics.has(topic) && { topic }) }, { participant });
  }
}
