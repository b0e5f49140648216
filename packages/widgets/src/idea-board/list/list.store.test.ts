import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client, IdeaFilter } from '@earshot/client';
import type { Idea } from '@earshot/client/contract';
import { IdeaBoardStore } from '../idea-board.store.js';

const idea = (id: string): Idea => ({
  id,
  title: id,
  text: '',
  livedExperience: false,
  at: '2027-11-20T10:00:00Z',
  withdrawn: false,
  support: 0,
  comments: 0,
  late: false,
  merged: [],
  hits: [],
});

/** A board whose pages of ideas are given: those of an order, by cursor. */
async function boardOf(pages: Record<string, [ids: string, next: string | null]>) {
  const listIdeas = async ({ sort }: IdeaFilter, cursor = '') => {
    const name = `${sort ?? ''}${cursor}`;
    const [ids, next] = pages[name] ?? assert.fail(`no page "${name}"`);
    return { contract: 1 as const, ideas: ids.split('').map(idea), next };
  };
  const board = {
    listIdeas,
    read: () => Promise.reject(new Error('not asked')),
    watch: () => () => {},
    held: async () => null,
  };
  const client = { board: async () => board } as unknown as Client;
  const src = 'https://engage.example/boards/one';
  const store = new IdeaBoardStore({ src, storage: 'none', client });
  await new Promise((resolve) => {
    const stop = store.list.$list.subscribe(({ isLoading }) => {
      if (!isLoading) resolve(setTimeout(() => stop()));
    });
  });
  const { list } = store;
  return { list, ids: () => list.$list.get().ids.join('') };
}

test('I read on, and no idea comes twice', async () => {
  const { list, ids } = await boardOf({ '': ['abc', 'x'], x: ['cde', null] });
  assert.equal(ids(), 'abc');
  await list.showMore();
  assert.equal(ids(), 'abcde');
  await list.showMore();
  assert.equal(ids(), 'abcde');
});

test('of two orders that I choose, the last one stands, whichever comes first', async () => {
  const { list, ids } = await boardOf({
    '': ['abc', null],
    newest: ['cba', null],
    'most-supported': ['bca', null],
  });
  await Promise.all([list.show({ sort: 'newest' }), list.show({ sort: 'most-supported' })]);
  assert.equal(ids(), 'bca');
});

test('what came meanwhile stands first, and stays there when I read on', async () => {
  const { list, ids } = await boardOf({ '': ['abc', 'x'], x: ['de', null] });
  list.putFirst('n', 'b');
  assert.equal(ids(), 'nabc');
  assert.equal(list.$list.get().first, 1);
  await list.showMore();
  assert.equal(ids(), 'nabcde');
});

test('a page that fails can be asked for again, and nothing that is shown goes', async () => {
  const pages: Parameters<typeof boardOf>[0] = { '': ['ab', 'x'] };
  const { list, ids } = await boardOf(pages);
  await list.showMore();
  assert.ok(list.$list.get().error);
  assert.equal(ids(), 'ab');
  pages['x'] = ['c', null];
  await list.showMore();
  assert.equal(ids(), 'abc');
  assert.equal(list.$list.get().error, undefined);
});

test('another order that fails is asked for again from its beginning', async () => {
  const pages: Parameters<typeof boardOf>[0] = { '': ['ab', 'x'], x: ['c', null] };
  const { list, ids } = await boardOf(pages);
  await list.show({ sort: 'newest' });
  assert.ok(list.$list.get().error);
  assert.equal(ids(), 'ab');
  pages['newest'] = ['cb', null];
  await list.showMore();
  assert.equal(ids(), 'cb');
  assert.equal(list.$list.get().error, undefined);
});
