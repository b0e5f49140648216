import { setTimeout as wait } from 'node:timers/promises';
import { createApp, createMemoryStore, openPoll, openPrompt, type Store } from '@earshot/server';
import { type Context, Hono } from 'hono';
import { sayPayloads } from '../payload-board.js';
import { polls } from './polls.js';
import { lanePrompt } from './prompts.js';

/** How long what is late keeps a page waiting, in milliseconds. */
export const lateness = 300;

/**
 * The reference back end with the polls and the prompt of the pages, and boards on which all payloads were said. In front of a path,
 * `/late` makes the answer wait, `/webpage` answers with HTML, and `/miscounted` gives a poll with a wrong type deep
 * inside.
 * @param origins of the pages that may vote
 */
export async function createBackEnd(origins: readonly string[]): Promise<Hono> {
  const store = createMemoryStore();
  for (const poll of polls) await openPoll(store, poll, new Date().toISOString());
  await openPrompt(store, lanePrompt, new Date().toISOString());
  await letSayPayloads(store);
  const app = createApp({ store, origins });
  const backEnd = new Hono();
  const cors = { 'Access-Control-Allow-Origin': '*' };

  /** The same request without the first part of its path. */
  const forward = ({ req }: Context) =>
    app.fetch(new Request(req.url.replace(/(?<=:\d+)\/\w+/, ''), req.raw));
  backEnd.all('/late/*', async (c) => {
    await wait(lateness);
    return forward(c);
  });
  backEnd.get('/webpage/*', (c) => c.html('<h1>Sign in to the network</h1>', 200, cors));
  backEnd.get('/miscounted/*', async (c) => {
    const poll = (await (await forward(c)).json()) as { options: { label: unknown }[] };
    poll.options[1]!.label = 7;
    return c.json(poll, 200, cors);
  });
  backEnd.all('*', (c) => app.fetch(c.req.raw));
  return backEnd;
}

/** Many people, all from here: more than one address may do. */
async function letSayPayloads(store: Store): Promise<void> {
  const organiserToken = 'whoever-moderates-the-payloads';
  const rateLimit = { writes: Infinity, participants: Infinity };
  const app = createApp({ store, organiserToken, rateLimit });
  await sayPayloads((path, init) => app.request(path, init), organiserToken);
}
