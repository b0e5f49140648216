import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommentPage } from '@earshot/client/contract';
import { atom } from 'nanostores';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { ThreadStore, threadOf } from './thread.store.js';

/** A board whose back end has these pages of comments, the first without a cursor. */
function boardWith(pages: Record<string, () => Pick<CommentPage, 'comments' | 'next'>>) {
  const client = {
    readIdea: () => Promise.resolve({ idea: { id: 'bench' }, history: [] }),
    listComments: (_: string, cursor = '') =>
      pages[cursor] ? Promise.resolve(pages[cursor]()) : Promise.reject(new Error('offline')),
  };
  return {
    $board: atom({ capabilities: ['comments'] }),
    $held: atom({}),
    keep: () => undefined,
    acts: () => Promise.resolve({ client }),
  } as unknown as IdeaBoardStore;
}

const comments = (...ids: string[]) =>
  ids.map((id) => ({ id, text: id, at: '2027-11-20T10:00:00Z', official: false }));
const idsOf = (thread: ThreadStore) => thread.$comments.get().map(({ id }) => id);

test('I read comments page after page, each once, although the pages overlap', async () => {
  const thread = new ThreadStore(
    boardWith({
      '': () => ({ comments: comments('a', 'b'), next: 'second' }),
      second: () => ({ comments: comments('b', 'c'), next: null }),
    }),
    'bench',
  );
  await thread.read();
  await thread.readMore();
  assert.deepEqual(idsOf(thread), ['a', 'b', 'c']);
  assert.equal(thread.$next.get(), null);
});

test('at the end I can read what was said since', async () => {
  const there = ['a', 'b'];
  const thread = new ThreadStore(
    boardWith({ '': () => ({ comments: comments(...there), next: null }) }),
    'bench',
  );
  await thread.read();
  there.push('c');
  await thread.readMore();
  assert.deepEqual(idsOf(thread), ['a', 'b', 'c']);
});

test('what I have read stays when the next page cannot be had, and can be asked for again', async () => {
  const pages: Parameters<typeof boardWith>[0] = {
    '': () => ({ comments: comments('a'), next: 'second' }),
  };
  const thread = new ThreadStore(boardWith(pages), 'bench');
  await thread.read();
  await thread.readMore();
  assert.deepEqual(idsOf(thread), ['a']);
  assert.ok(thread.$error.get());
  pages['second'] = () => ({ comments: comments('b'), next: null });
  await thread.readMore();
  assert.deepEqual(idsOf(thread), ['a', 'b']);
  assert.equal(thread.$error.get(), undefined);
});

test('what I was writing is there again when I close an idea and open it once more', () => {
  const board = boardWith({});
  threadOf(board, 'bench').$draft.set({ text: 'In the shade', name: '' });
  assert.equal(threadOf(board, 'bench').$draft.get().text, 'In the shade');
  assert.equal(threadOf(board, 'lamps').$draft.get().text, '');
});
