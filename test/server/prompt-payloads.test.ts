import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { OneLine } from '@earshot/client/contract';
import type { KeptGroup } from '@earshot/server';
import * as v from 'valibot';
import { fitting, payloads } from '../payloads.js';
import { testStores } from '../test-stores.js';
import { asWritten, formula, linesOf } from './csv-lines.js';
import { openPromptApp } from './prompt-app.js';
import { problemOf } from './test-app.js';

/** As much of each payload as a field takes. */
const fittingIn = (maximum: number) =>
  Object.values(payloads).map((said) => fitting(said, maximum));
const words = fittingIn(1000);
/** What a name may be: one line, and nothing that makes it read backwards. */
const [names, noNames] = [true, false].map((isName) =>
  fittingIn(100).filter((said) => v.is(OneLine, said) === isName),
) as [string[], string[]];
/** One holds as many digits as a telephone number, which no step may. */
const steps = fittingIn(500).filter((said) => !said.includes('123456789'));

/** A prompt on which each payload was said in every field that takes it. */
async function openPayloads(openStore: () => ReturnType<(typeof testStores)[string]>) {
  const opened = await openPromptApp({
    store: await openStore(),
    content: { suggestions: names.map((name, index) => ({ id: `s${index}`, name })) },
    app: { rateLimit: { participants: 1000 } },
  });
  const { person, organise, showAll, shownGroup } = opened;
  const anyone = await shownGroup('Anyone');
  for (const name of names) assert.equal((await person().name({ name })).status, 201, name);
  for (const said of words) {
    const told = await person().name({ name: 'Told of', why: said, reach: said });
    assert.equal(told.status, 201, said);
    assert.equal((await person().include(anyone, { text: said })).status, 201, said);
  }
  for (const ownName of names)
    assert.equal((await person().include(anyone, { ownName })).status, 201, ownName);
  for (const text of steps) {
    const step = { kind: 'asked', month: '2026-11', text, reason: 'It is done.' };
    const logged = await organise('POST', `/groups/${anyone}/steps`, step);
    assert.equal(logged.status, 201, text);
  }
  await showAll();
  return { ...opened, anyone };
}

for (const [store, openStore] of Object.entries(testStores)) {
  describe(`whatever anyone writes on a prompt, kept by ${store}`, () => {
    let prompt: Awaited<ReturnType<typeof openPayloads>>;
    let all: KeptGroup[];
    before(async () => {
      prompt = await openPayloads(openStore);
      all = await prompt.kept('/groups.json');
    });
    const same = (found: readonly unknown[], said: readonly string[]) =>
      assert.deepEqual([...found].sort(), [...said].sort());

    test('comes back as it was typed, to everyone', async () => {
      const groups = await prompt.list();
      const told = groups.map(({ name }) => name);
      same(
        told.filter((name) => name !== 'Anyone' && name !== 'Told of'),
        names,
      );
      const logged = groups.find(({ id }) => id === prompt.anyone)?.steps ?? [];
      same(
        logged.map(({ text }) => text),
        steps,
      );
      const { suggestions } = (await prompt.read()) as { suggestions: { name: string }[] };
      same(
        suggestions.map(({ name }) => name),
        names,
      );
    });

    test('comes back as it was typed, to the organiser', () => {
      const notes = all.filter(({ name }) => name === 'Told of').flatMap((group) => group.notes);
      for (const field of ['why', 'reach'] as const)
        same(
          notes.map((note) => note[field]),
          words,
        );
      const { inclusions } = all.find(({ id }) => id === prompt.anyone)!;
      same(
        inclusions.map(({ text }) => text).filter((text) => text !== ''),
        words,
      );
      same(
        inclusions.flatMap(({ ownName }) => ownName ?? []),
        names,
      );
    });

    test('is in the organiser’s table, and no cell of it is a formula', async () => {
      const table = await (await prompt.organise('GET', '/groups.csv')).text();
      const cells = linesOf(table).flat();
      assert.deepEqual(
        cells.filter((cell) => formula.test(cell)),
        [],
      );
      const plain = new Set(cells.map(asWritten));
      for (const said of [...words, ...names, ...steps]) assert.ok(plain.has(said), said);
    });

    test('is refused as a name where it is more than a line, or reads backwards', async () => {
      assert.ok(noNames.length > 0);
      for (const name of noNames)
        assert.equal(await problemOf(await prompt.person().name({ name })), '400 invalid', name);
    });
  });
}

describe('a NUL, which PostgreSQL cannot keep', () => {
  const parts = {
    '/groups': { why: 'They sleep', reach: 'At the depot' },
    '/groups/GROUP/includes-me': { text: 'In the evening' },
    '/groups/similar': { name: 'Night workers' },
  };
  for (const [part, body] of Object.entries(parts))
    for (const field of Object.keys(body))
      test(`is refused in ${field} of ${part}, and it is said where it stands`, async () => {
        const { person, shownGroup } = await openPromptApp();
        const path = part.replace('GROUP', await shownGroup('Anyone'));
        const sent = { name: 'A group', ...body, [field]: 'a\0b' };
        const response = await person().send('POST', path, sent);
        const { errors } = (await response.json()) as {
          errors: { path: string; expected: string }[];
        };
        assert.equal(response.status, 400);
        assert.deepEqual(
          errors.map(({ path, expected }) => `${path}: ${expected}`),
          [`${field}: text without the character NUL`],
        );
      });
});
