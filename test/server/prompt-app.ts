import assert from 'node:assert/strict';
import type { GroupList, GroupReceipt, PromptContent } from '@earshot/client/contract';
import {
  type AppOptions,
  createApp,
  createMemoryStore,
  type KeptGroup,
  openPrompt,
  type Store,
} from '@earshot/server';
import { promptContent } from './prompt-content.js';
import { newKey, organiserToken, whileOpen } from './test-app.js';

const json = { 'Content-Type': 'application/json' };

interface App {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
}

/** An app with one prompt and a clock that can be set, and what was logged. */
export async function openPromptApp(
  change: { content?: Partial<PromptContent>; store?: Store; app?: Partial<AppOptions> } = {},
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
  const content = { ...promptContent(), ...change.content };
  assert.deepEqual(await openPrompt(store, content, new Date(clock.now).toISOString()), []);
  const src = `/prompts/${content.id}`;

  const send = async (method: string, path: string, body?: unknown, headers = {}) =>
    app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : json), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const organise = (method: string, path: string, body?: unknown) =>
    send(method, `/organise${src}${path}`, body, { Authorization: `Bearer ${organiserToken}` });
  const read = async (path = '') => (await send('GET', src + path)).json() as Promise<unknown>;
  const list = async () => ((await read('/groups')) as GroupList).groups;
  const kept = async (path: string) =>
    ((await (await organise('GET', path)).json()) as { groups: KeptGroup[] }).groups;
  const decide = ({ id, edition }: KeptGroup, decision: string, reason = 'As the rules say.') =>
    organise('POST', '/decisions', { group: id, edition, decision, reason });
  const showAll = async () => {
    for (const group of await kept('/waiting'))
      assert.equal((await decide(group, 'show')).status, 200);
  };
  const person = (key = newKey()) => promptParticipant(app, src, key);
  /** Names a group as somebody new, lets it in and returns its id. */
  const shownGroup = async (name: string, more: object = {}) => {
    const id = await groupOf(person().name({ name, ...more }));
    await showAll();
    return id;
  };
  const arrive = (headers = {}) => send('POST', `${src}/arrivals`, {}, headers);
  const answer = (answers: object, headers = {}) =>
    send('POST', `${src}/equality`, { answers }, headers);
  const nextDay = () => void (clock.now += 86_400_000);
  const tools = { send, organise, read, list, kept, decide, showAll, shownGroup, arrive, answer };
  return { app, store, clock, logged, src, content, person, nextDay, ...tools };
}

/** The id of the group that a receipt is for. */
export async function groupOf(answer: Promise<Response> | Response): Promise<string> {
  const response = await answer;
  assert.equal(response.status, 201, await response.clone().text());
  return ((await response.json()) as GroupReceipt).group.id;
}

/** One person with a device of their own. */
export function promptParticipant(app: App, src: string, key: string) {
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
  const of = (id: string, part: string) => `/groups/${id}/${part}`;
  return {
    key,
    send,
    name: (group: unknown, headers = {}) => send('POST', '/groups', group, headers),
    withdraw: (id: string) => send('DELETE', `/groups/${id}`),
    echo: (id: string, headers = {}) => send('PUT', of(id, 'echo'), undefined, headers),
    unecho: (id: string, headers = {}) => send('DELETE', of(id, 'echo'), undefined, headers),
    include: (id: string, inclusion: unknown = {}, headers = {}) =>
      send('POST', of(id, 'includes-me'), inclusion, headers),
    includeNoLonger: (id: string) => send('DELETE', of(id, 'includes-me')),
    readMine: async () => app.request(`${src}/mine`, { headers: mine }),
    deleteMine: (headers = {}) => send('DELETE', '/mine', undefined, headers),
  };
}
