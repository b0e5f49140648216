import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { openBoard, openPoll, type Store } from '@earshot/server';
import { randomFrom } from '../random-from.js';
import { boardContent } from '../server/board-content.js';
import { boardParticipant } from '../server/board-app.js';
import { openPromptApp } from '../server/prompt-app.js';
import { pollContent } from '../server/poll-content.js';
import { participant } from '../server/test-app.js';
import type { Traced } from './traced-stores.js';

/** What a person does that nobody may be able to tie to them. */
export interface Hidden {
  readonly arrives: boolean;
  readonly answers: Record<string, string> | null;
}

/** What can be read, line by line, at one moment or another. */
export type Found = Record<string, string[]>;

const minute = 60_000;
const people = Array.from({ length: 20 }, (_, index) => index);

/** A list in another order, the same for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const lots = list.map((item) => ({ item, lot: random() }));
  return lots.toSorted((one, other) => one.lot - other.lot).map(({ item }) => item);
}

/**
 * What can be found out of a day on which twenty people vote, post ideas, name groups or say that one includes them, each
 * at a minute of their own; whoever arrives by an invitation or says something about themselves does so right then.
 * @param hidden what each of them does in this way, the first who comes first
 * @param spy stands between the server and the store
 */
export async function live(
  { store, traces }: Traced,
  hidden: readonly Hidden[],
  spy: (store: Store, log: (entry: object) => void) => Store = (store) => store,
): Promise<Found> {
  const logged: string[] = [];
  const log = (entry: object) => void logged.push(JSON.stringify(entry));
  const server = await openPromptApp({ store: spy(store, log), app: { proxyHops: 1, log } });
  const { app, clock } = server;
  const pass = (milliseconds: number) => {
    clock.now += milliseconds;
    mock.timers.setTime(clock.now);
  };
  pass(0);
  const opened = new Date(clock.now).toISOString();
  await openPoll(store, pollContent(), opened);
  await openBoard(store, boardContent(), opened);
  const group = await server.shownGroup('Night workers');
  await server.read();

  const found: Found = {};
  for (const [turn, person] of shuffled(people, 2).entries()) {
    pass((1 + (person % 7)) * minute);
    const from = { 'X-Forwarded-For': `192.0.2.${person}` };
    const key = crypto.randomUUID().replaceAll('-', '');
    const ballot = { options: [person % 2 ? 'monday' : 'friday'] };
    const idea = { title: `Idea ${person}`, text: 'Benches.' };
    const prompt = server.person(key);
    await expect(200, participant(app, '/polls/bins', key).vote(ballot, from));
    await expect(201, boardParticipant(app, '/boards/park', key).post(idea, from));
    const act = [
      () => prompt.name({ name: `Group ${person}`, why: 'They work.' }, from),
      () => prompt.include(group, { text: `Help ${person}` }, from),
      () => prompt.name({ name: 'any', suggestion: 'bus-drivers' }, from),
    ][person % 3];
    await expect(201, act!());

    const { arrives, answers } = hidden[turn]!;
    const sheet = { ...from, 'Idempotency-Key': crypto.randomUUID() };
    if (arrives) await expect(200, server.arrive(from));
    if (answers) await expect(200, server.answer(answers, sheet));
    if (turn % 5 === 4) found[`after ${turn + 1} people`] = await traces();
  }
  await server.showAll();
  found['in the evening'] = await traces();
  pass(24 * 60 * minute);
  await server.read();
  await server.read('/groups');
  found['on the next day'] = await traces();
  await store.close();
  found['once the server has stopped'] = await traces();
  return { ...found, 'in the log': logged };
}

async function expect(status: number, answer: Response | Promise<Response>): Promise<void> {
  const response = await answer;
  assert.equal(response.status, status, await response.clone().text());
}
