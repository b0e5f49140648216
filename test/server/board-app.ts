import assert from 'node:assert/strict';
import type { BoardContent, Idea, IdeaPage } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import {
  type AppOptions,
  createApp,
  createMemoryStore,
  openBoard,
  type Store,
} from '@earshot/server';
import { boardContent } from './board-content.js';
import { newKey, organiserToken, whileOpen } from './test-app.js';

const json = { 'Content-Type': 'application/json' };

interface App {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
}

/** What a moderator finds in the queue. */
export interface Entry {
  kind: string;
  idea: { id: string; title: string; edition: string; state: string; views: number };
  comment: { id: string; text: string; edition: string } | null;
  flags: { reason: string; text: string }[];
}

/** An app with one board and a clock that can be set, and what was logged. */
export async function openBoardApp(
  change: { content?: Partial<BoardContent>; store?: Store; app?: Partial<AppOptions> } = {},
) {
  const store = change.store ?? createMemoryStore();
  const clock = { now: whileOpen };
  const logged: string[] = [];
  const app = createApp({
    store,
    organiserToken,
    now: () => clock.now,
    log: (entry) => logged.push(JSON.stringify(entry)),
    ...change.app,
  });
  const content = { ...boardContent(), ...change.content };
  assert.deepEqual(await openBoard(store, content, new Date(clock.now).toISOString()), []);
  const src = `/boards/${content.id}`;

  const send = async (method: string, path: string, body?: unknown, headers = {}) =>
    app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : json), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const organise = (method: string, path: string, body?: unknown) =>
    send(method, `/organise${src}${path}`, body, { Authorization: `Bearer ${organiserToken}` });
  const read = async (path = '') => (await send('GET', src + path)).json() as Promise<unknown>;
  const list = async (query = '') => (await read(`/ideas${query}`)) as InferOutput<typeof IdeaPage>;
  const readIdea = async (id: string) =>
    ((await read(`/ideas/${id}`)) as { idea: InferOutput<typeof Idea> }).idea;
  const waiting = async () =>
    ((await (await organise('GET', '/waiting')).json()) as { entries: Entry[] }).entries;
  const decide = ({ idea, comment }: Entry, decision: string, reason = 'As the rules say.') =>
    organise('POST', '/decisions', {
      idea: idea.id,
      ...(comment && { comment: comment.id }),
      edition: (comment ?? idea).edition,
      decision,
      reason,
    });
  const showAll = async () => {
    for (const entry of await waiting()) assert.equal((await decide(entry, 'show')).status, 200);
  };
  const person = (key = newKey()) => boardParticipant(app, src, key);
  /** Posts an idea of somebody new, lets it in and returns its id. */
  const shownIdea = async (title: string, more: object = {}) => {
    const id = await idOf(person().post({ title, ...more }));
    await showAll();
    return id;
  };
  const tools = { send, organise, read, list, readIdea, waiting, decide, showAll, shownIdea };
  return { app, store, clock, logged, src, content, person, ...tools };
}

/** The id of what a receipt is for. */
export async function idOf(answer: Promise<Response> | Response): Promise<string> {
  const response = await answer;
  assert.equal(response.status, 201);
  const { idea, comment } = (await response.json()) as Record<'idea' | 'comment', { id: string }>;
  return (comment ?? idea).id;
}

/** One person with a device of their own. */
export function boardParticipant(app: App, src: string, key: string) {
  let sequence = 0;
  const mine = { 'Earshot-Participant': key };
  const act = () => ({
    ...mine,
    'Idempotency-Key': crypto.randomUUID(),
    'Earshot-Sequence': String(++sequence),
  });
  const send = async (method: string, path: string, body?: unknown, headers = {}) =>
    app.request(src + path, {
      method,
      headers: { ...(body === undefined ? {} : json), ...act(), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    key,
    send,
    post: (idea: unknown, headers = {}) => send('POST', '/ideas', idea, headers),
    change: (id: string, change: unknown) => send('PATCH', `/ideas/${id}`, change),
    withdraw: (id: string) => send('DELETE', `/ideas/${id}`),
    support: (id: string, headers = {}) => send('PUT', `/ideas/${id}/support`, undefined, headers),
    unsupport: (id: string, headers = {}) =>
      send('DELETE', `/ideas/${id}/support`, undefined, headers),
    comment: (id: string, comment: unknown) => send('POST', `/ideas/${id}/comments`, comment),
    flag: (id: string, flag: unknown) => send('POST', `/ideas/${id}/flags`, flag),
    answerMerge: (id: string, merge: boolean) => send('PUT', `/ideas/${id}/merge`, { merge }),
    readMine: async () => app.request(`${src}/mine`, { headers: mine }),
    deleteMine: (headers = {}) => send('DELETE', '/mine', undefined, headers),
  };
}
