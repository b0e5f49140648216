import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, PromptAct, PromptClient } from '@earshot/client';
import type { Group, Prompt } from '@earshot/client/contract';
import { WhosMissingStore } from './whos-missing.store.js';

const prompt = (capabilities = ['groups', 'echo', 'includes-me']): Prompt => ({
  contract: 1,
  id: 'mill-lane',
  version: 1,
  state: 'open',
  languages: ['en'],
  question: 'Who else should we ask?',
  suggestions: [],
  equality: [],
  about: { otherWays: [], happened: [], eligibility: 'open', timeZone: 'Europe/London' },
  capabilities,
  links: {},
  revisions: [],
});

const named = (...ids: string[]): Group[] =>
  ids.map((id) => ({ id, name: `Group ${id}`, state: 'named', steps: [] }));

/** A back end whose groups can be changed, and a store that reads them. */
async function open(groups: Group[], capabilities?: string[]) {
  let listed = groups;
  let asked = 0;
  let hear: (acts: readonly PromptAct[]) => void = () => {};
  const verbs: Partial<PromptClient> = {
    read: () => Promise.resolve(prompt(capabilities)),
    listGroups: () => {
      asked += 1;
      return Promise.resolve(listed);
    },
    watch: (listener) => {
      hear = (acts) => listener(acts, false);
      return () => {};
    },
    held: () => Promise.resolve(null),
    readMine: () => Promise.resolve(null),
  };
  const client = { prompt: () => Promise.resolve(verbs) } as unknown as Client;
  const src = 'https://engage.example/prompts/mill-lane';
  const store = new WhosMissingStore({ src, storage: 'none', client });
  await store.acts();
  await store.read();
  return {
    store,
    asked: () => asked,
    ids: () => store.$groups.get()?.map(({ id }) => id),
    acts: (...acts: Partial<PromptAct>[]) => hear(acts as PromptAct[]),
    change: async (changed: Group[]) => {
      listed = changed;
      await store.readGroups();
    },
  };
}

const letters = [...'abcdefghijklmnop'];

test('I see all groups, in another order than the back end has them', async () => {
  const { ids } = await open(named(...letters));
  assert.deepEqual(ids()?.toSorted(), letters);
  assert.notDeepEqual(ids(), letters);
});

test('the order stays as long as the page lives, and new groups come last', async () => {
  const { ids, change } = await open(named(...letters));
  const before = ids()!;
  await change(named('new', ...letters.toReversed()));
  assert.deepEqual(ids(), [...before, 'new']);
});

test('a group that is gone leaves the others where they were', async () => {
  const { ids, change } = await open(named(...letters));
  const before = ids()!;
  await change(named(...letters.slice(1)));
  assert.deepEqual(
    ids(),
    before.filter((id) => id !== 'a'),
  );
});

test('a back end that only takes names is not asked for groups', async () => {
  const { asked, store } = await open(named('a'), ['naming']);
  assert.equal(asked(), 0);
  assert.equal(store.$groups.get(), undefined);
});

test('that I see a group too shows before it is sent, and not where it was refused', async () => {
  const { acts, store } = await open(named('a'));
  const deed = { verb: 'echo', of: 'a', echoes: true } as const;
  for (const state of ['sending', 'kept'] as const) {
    acts({ id: '1', deed, state });
    assert.equal(store.echo('a').echoes, true);
    assert.equal(store.echo('b').echoes, false);
  }
  acts({ id: '1', deed, state: 'failed' });
  assert.equal(store.echo('a').echoes, false);
});

test('that I see a group too stays once it is sent, until I take it back', async () => {
  const { acts, store } = await open(named('a'));
  acts({ id: '1', deed: { verb: 'echo', of: 'a', echoes: true }, state: 'sent' });
  assert.deepEqual(store.echo('a'), { echoes: true, act: undefined });
  acts({ id: '2', deed: { verb: 'echo', of: 'a', echoes: false }, state: 'sending' });
  assert.equal(store.echo('a').echoes, false);
});

test('what I say of myself shows at its group, and no more once I took it back', async () => {
  const { acts, store } = await open(named('a', 'b'));
  const inclusion = { needs: [], text: '', countMe: false };
  acts({ id: '1', deed: { verb: 'include', of: 'a', inclusion }, state: 'sent' });
  assert.equal(store.inclusion('a')?.id, '1');
  assert.equal(store.inclusion('b'), undefined);
  acts({ id: '2', deed: { verb: 'withdrawInclusion', of: 'a' }, state: 'kept' });
  assert.equal(store.inclusion('a')?.id, '2');
  acts({ id: '2', deed: { verb: 'withdrawInclusion', of: 'a' }, state: 'sent' });
  assert.equal(store.inclusion('a'), undefined);
});

test('nobody is shown what the one before them said of themselves', async () => {
  const { acts, store } = await open(named('a'));
  const inclusion = { needs: [], text: '', countMe: false };
  acts({ id: '1', deed: { verb: 'include', of: 'a', inclusion }, state: 'asking' });
  assert.equal(store.inclusion('a'), undefined);
  assert.equal(store.holdsAnything, true);
});
