import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoardAct } from '@earshot/client';
import type { BoardMine, OwnComment, OwnIdea } from '@earshot/client/contract';
import { ownOf } from './own.js';

const ideaOf = (id: string, state = 'waiting'): OwnIdea => ({
  id,
  title: `Idea ${id}`,
  text: '',
  state,
  livedExperience: null,
  editableFor: 0,
});

const comment: OwnComment = { id: 'c', idea: 'a', text: 'The hedge', state: 'waiting' };

const mineOf = (...ideas: OwnIdea[]): BoardMine => ({
  contract: 1,
  ideas,
  comments: [],
  supports: [],
});

const postOf = (id: string, more: Partial<BoardAct> = {}): BoardAct => ({
  id,
  deed: { verb: 'postIdea', idea: { title: `Title of ${id}`, text: 'Text' } },
  state: 'kept',
  place: 'tab',
  ...more,
});

const sentAs = (id: string, idea: OwnIdea): BoardAct =>
  postOf(id, { state: 'sent', receipt: { contract: 1, receipt: 'R', idea } });

const titles = ({ ideas }: ReturnType<typeof ownOf>) => ideas.map(({ words }) => words.title);

test('what I sent in this tab shows, and what lies here from before is only counted', () => {
  const mine = { ...mineOf(ideaOf('a'), ideaOf('b')), comments: [comment] };
  const own = ownOf(mine, [sentAs('act', ideaOf('b'))], false);
  assert.deepEqual(titles(own), ['Idea b']);
  assert.equal(own.hidden, 2);
});

test('all of it shows once I have said that it is mine', () => {
  const own = ownOf({ ...mineOf(ideaOf('a')), comments: [comment] }, [], true);
  assert.deepEqual(titles(own), ['Idea a']);
  assert.equal(own.comments.length, 1);
  assert.equal(own.hidden, 0);
});

test('an idea keeps its place and its key when it is sent', () => {
  const mine = mineOf(ideaOf('old'));
  const before = ownOf(mine, [postOf('one'), postOf('two')], true);
  const after = ownOf(
    mineOf(ideaOf('old'), ideaOf('new')),
    [sentAs('one', ideaOf('new')), postOf('two')],
    true,
  );
  const keys = ({ ideas }: ReturnType<typeof ownOf>) => ideas.map(({ key }) => key);
  assert.deepEqual(keys(before), ['two', 'one', 'old']);
  assert.deepEqual(keys(after), keys(before));
});

test('words of an earlier visit that were not sent do not show before I say that they are mine', () => {
  const asking = postOf('act', { state: 'asking' });
  const [entry] = ownOf(null, [asking], true).ideas;
  assert.equal(entry?.words.title, '');
  assert.equal(entry?.words.text, '');
  assert.equal(entry?.act, asking);
});

test('what I took back is gone from the list', () => {
  const own = ownOf(mineOf(ideaOf('a', 'withdrawn')), [], false);
  assert.deepEqual(own, { ideas: [], comments: [], hidden: 0 });
});

test('what I do with an idea stands at that idea until it is through', () => {
  const act = postOf('act', { deed: { verb: 'withdrawIdea', of: 'a' } });
  const actsOf = (state: BoardAct['state']) =>
    ownOf(mineOf(ideaOf('a'), ideaOf('b')), [{ ...act, state }], true).ideas.map(
      (entry) => entry.act?.id,
    );
  assert.deepEqual(actsOf('failed'), ['act', undefined]);
  assert.deepEqual(actsOf('sent'), [undefined, undefined]);
});

test('a comment that is on its way shows only where I write it, one that is stuck shows here too', () => {
  const deed = { verb: 'postComment', of: 'a', comment: { text: 'The hedge' } } as const;
  assert.equal(ownOf(null, [postOf('act', { deed, state: 'sending' })], false).comments.length, 0);
  assert.equal(ownOf(null, [postOf('act', { deed })], false).comments.length, 1);
});
