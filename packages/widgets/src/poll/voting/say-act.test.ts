import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EarshotError, type Act } from '@earshot/client';
import { voting as words } from '@earshot/client/words/en/voting';
import { canTryAgain, sayAct, sayRetry } from './say-act.js';

const say = (act: Partial<Act>) =>
  sayAct({ id: '1', verb: 'castVote', state: 'sending', place: 'device', ...act }, words);
const refused = (type: string, status = 409) =>
  say({ state: 'failed', error: new EarshotError('problem', type, { type, status }) });

test('I am told where an unsent vote lies, and what to keep open', () => {
  assert.match(say({ state: 'kept' }), /only on this device/);
  assert.match(say({ state: 'kept', place: 'tab' }), /Keep the tab open/);
  assert.match(say({ state: 'kept', place: 'page' }), /Keep the page open/);
});

test('I am told when it is tried again', () => {
  const retryAt = new Date(2027, 0, 1, 17, 3).getTime();
  assert.equal(sayRetry(retryAt, words), 'The next try is at 5:03 pm.');
  assert.doesNotMatch(say({ state: 'kept', retryAt }), /5:03/);
});

test('"thank you" is said only of what the back end has confirmed', () => {
  const thanks = /counted\.$/;
  assert.match(say({ state: 'sent' }), thanks);
  for (const state of ['sending', 'kept', 'failed', 'asking'] as const)
    assert.doesNotMatch(say({ state }), thanks);
});

test('a vote taken back is not thanked for', () => {
  assert.match(say({ state: 'sent', verb: 'withdrawVote' }), /taken back/);
});

test('a refusal says what happened, in our own words', () => {
  assert.match(refused('closed'), /closed before your vote arrived/);
  assert.match(refused('paused'), /paused/);
  assert.match(refused('option-gone'), /choose again/);
  assert.match(refused('code-used'), /needs another code/);
  assert.match(refused('not-found', 404), /not here any more/);
  assert.match(refused('invalid', 400), /did not take your vote/);
  assert.match(refused('internal', 500), /kept, but not sent yet/);
});

test('a vote with a wrong code is not sent again as it is', () => {
  const act = { id: '1', verb: 'castVote', state: 'failed', place: 'device' } as const;
  const error = (type: string) => new EarshotError('problem', type, { type, status: 403 });
  assert.ok(!canTryAgain({ ...act, error: error('code-unknown') }));
  assert.ok(canTryAgain({ ...act, error: error('forbidden') }));
});
