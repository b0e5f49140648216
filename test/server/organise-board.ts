import { readFileSync } from 'node:fs';
import { BoardContent, type NewIdea } from '@earshot/client/contract';
import { type AppOptions, createApp, createMemoryStore, openBoard } from '@earshot/server';
import * as v from 'valibot';
import { pageForms } from './organise-visitor.js';
import { newKey, organiserToken } from './test-app.js';

const demo = new URL('../../examples/content/walk-to-school.json', import.meta.url);

/** Where the pages of the test board are. */
export const queuePath = '/organise/moderate/boards/walk-to-school';

/** The board of the demo, in two languages unless that is changed, with a clock that can be set. */
export async function openBoardApp(
  change: { content?: Partial<BoardContent>; app?: Partial<AppOptions> } = {},
) {
  const store = createMemoryStore();
  const clock = { now: Date.parse('2026-12-01T12:00:00Z') };
  const logged: string[] = [];
  const app = createApp({
    store,
    organiserToken,
    now: () => clock.now,
    log: (entry) => logged.push(JSON.stringify(entry)),
    ...change.app,
  });
  const written = JSON.parse(readFileSync(demo, 'utf8')) as object;
  const content = v.parse(BoardContent, { ...written, ...change.content });
  await openBoard(store, content, new Date(clock.now).toISOString());
  const src = `/boards/${content.id}`;

  return {
    ...{ app, store, clock, logged, content },
    forms: pageForms(app),
    /** Somebody with a device of their own. */
    person: () => person(app, src),
    ideaOf: async (id: string) => (await store.boards.inspect(content.id, id))?.idea,
    waiting: () => store.boards.listWaiting(content.id),
    decisions: () => store.boards.listDecisions(content.id),
  };
}

type App = Parameters<typeof pageForms>[0];

function person(app: App, src: string, key = newKey()) {
  let sequence = 0;
  const act = async (method: string, path: string, body?: object) => {
    sequence += 1;
    const response = await app.request(src + path, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        'Earshot-Participant': key,
        'Idempotency-Key': crypto.randomUUID(),
        'Earshot-Sequence': String(sequence),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json() as Promise<Record<string, unknown>>;
  };
  return {
    /** Posts an idea; returns its id. */
    async post(idea: v.InferInput<typeof NewIdea>): Promise<string> {
      const { idea: own } = (await act('POST', '/ideas', idea)) as { idea: { id: string } };
      return own.id;
    },
    change: (idea: string, words: object) => act('PATCH', `/ideas/${idea}`, { words }),
    withdraw: (idea: string) => act('DELETE', `/ideas/${idea}`),
    support: (idea: string) => act('PUT', `/ideas/${idea}/support`),
    comment: (idea: string, comment: object) => act('POST', `/ideas/${idea}/comments`, comment),
    flag: (idea: string, flag: object) => act('POST', `/ideas/${idea}/flags`, flag),
    answerMerge: (idea: string, merge: boolean) => act('PUT', `/ideas/${idea}/merge`, { merge }),
    async mine() {
      const response = await app.request(`${src}/mine`, {
        headers: { 'Earshot-Participant': key },
      });
      return (await response.json()) as {
        ideas: { id: string; state: string; reason?: string; mergeInto?: { id: string } }[];
      };
    },
  };
}
