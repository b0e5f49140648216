import {
  type AppOptions,
  createApp,
  createMemoryStore,
  openPoll,
  type Store,
} from '@earshot/server';
import type { PollContent } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';

export const organiserToken = 'the-organisers-token';

/** A key as a device makes it. */
export const newKey = () => crypto.randomUUID().replaceAll('-', '');

/** A moment at which the test poll is open. */
export const whileOpen = Date.parse('2026-12-01T12:00:00Z');

/** An app with one poll and a clock that can be set, and what was logged. */
export async function openApp(
  change: { content?: Partial<PollContent>; store?: Store; app?: Partial<AppOptions> } = {},
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
  const content = { ...pollContent(), ...change.content };
  await openPoll(store, content, new Date(clock.now).toISOString());
  const src = `/polls/${content.id}`;

  const organise = (method: string, path: string, body?: unknown) =>
    app.request(`/organise/polls${path}`, {
      method,
      headers: { Authorization: `Bearer ${organiserToken}`, ...(body ? json : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return { app, store, clock, logged, src, content, organise, person: () => participant(app, src) };
}

const json = { 'Content-Type': 'application/json' };

/** One person with a device of their own. */
export function participant(
  app: { request: (url: string, init: RequestInit) => Response | Promise<Response> },
  src: string,
  key = newKey(),
) {
  let sequence = 0;
  const act = () => ({
    'Earshot-Participant': key,
    'Idempotency-Key': crypto.randomUUID(),
    'Earshot-Sequence': String(++sequence),
  });
  const mine = { 'Earshot-Participant': key };
  return {
    key,
    vote: async (ballot: unknown, headers: Record<string, string> = {}) =>
      app.request(`${src}/vote`, {
        method: 'PUT',
        headers: { ...json, ...act(), ...headers },
        body: JSON.stringify(ballot),
      }),
    withdraw: async (headers: Record<string, string> = {}) =>
      app.request(`${src}/vote`, { method: 'DELETE', headers: { ...act(), ...headers } }),
    suggest: async (label: string, headers: Record<string, string> = {}) =>
      app.request(`${src}/options`, {
        method: 'POST',
        headers: { ...json, ...act(), ...headers },
        body: JSON.stringify({ label, lang: 'en' }),
      }),
    readVote: async () => app.request(`${src}/vote`, { headers: mine }),
    readMine: async () => app.request(`${src}/mine`, { headers: mine }),
    deleteMine: async () => app.request(`${src}/mine`, { method: 'DELETE', headers: mine }),
  };
}

/** A problem's name, without what every problem's type starts with. */
export async function problemOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return `${response.status} ${type.replace('urn:earshot:problem:', '')}`;
}
