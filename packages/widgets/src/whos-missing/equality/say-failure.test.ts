import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EarshotError } from '@earshot/client';
import { equality as words } from '@earshot/client/words/en/equality';
import { sayFailure } from './say-failure.js';

const problem = (status: number, type: string) =>
  new EarshotError('problem', 'no', { status, type });

test('without a network, or with a server in trouble, I can try again', () => {
  for (const error of [
    new EarshotError('network', 'no'),
    new EarshotError('unreadable', 'no'),
    problem(503, 'unavailable'),
    problem(429, 'too-many'),
  ])
    assert.equal(sayFailure(error, words), words.failed.busy);
});

test('what was closed, paused or refused meanwhile is called so', () => {
  assert.equal(sayFailure(problem(409, 'closed'), words), words.failed.closed);
  assert.equal(sayFailure(problem(409, 'not-open'), words), words.failed.closed);
  assert.equal(sayFailure(problem(409, 'paused'), words), words.failed.paused);
  assert.equal(sayFailure(problem(400, 'invalid'), words), words.failed.refused);
});
