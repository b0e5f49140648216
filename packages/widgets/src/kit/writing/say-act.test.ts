import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EarshotError, type BoardAct, type BoardDeed } from '@earshot/client';
import { writing } from '@earshot/client/words/en/writing';
import { canTryAgain, sayAct, wordsOf } from './say-act.js';

const post: BoardDeed = { verb: 'postIdea', idea: { title: 'A crossing', text: 'By the bakery' } };

const failedWith = (type: string, status: number): BoardAct => ({
  id: 'act',
  deed: post,
  state: 'failed',
  place: 'tab',
  error: new EarshotError('problem', 'no', { type, status }),
});

const { failed } = writing;

for (const [type, status, said, again] of [
  ['closed', 409, failed.closed, false],
  ['paused', 409, failed.paused, true],
  ['idea-limit', 409, failed.limit, true],
  ['too-late', 409, failed.tooLate, false],
  ['not-found', 404, failed.gone, false],
  ['rate-limited', 429, failed.busy, true],
  ['internal', 500, failed.busy, true],
  ['invalid', 400, failed.refused, false],
  ['forbidden', 403, failed.refused, true],
] as const)
  test(`when the back end says "${type}", I read what happened and whether trying again helps`, () => {
    const act = failedWith(type, status);
    assert.equal(sayAct(act, writing), said);
    assert.equal(canTryAgain(act), again);
  });

test('I can copy everything that I wrote', () => {
  assert.equal(wordsOf(post), 'A crossing\n\nBy the bakery');
  const change: BoardDeed = {
    verb: 'changeIdea',
    of: 'a',
    change: { words: { title: 'A crossing', text: '' } },
  };
  assert.equal(wordsOf(change), 'A crossing');
  const comment: BoardDeed = { verb: 'postComment', of: 'a', comment: { text: 'The hedge' } };
  assert.equal(wordsOf(comment), 'The hedge');
});

test('where I wrote nothing there is nothing to copy', () => {
  assert.equal(wordsOf({ verb: 'withdrawIdea', of: 'a' }), '');
  assert.equal(wordsOf({ verb: 'changeIdea', of: 'a', change: { livedExperience: null } }), '');
});
