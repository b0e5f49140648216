import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EarshotError } from '@earshot/client';
import { suggest as words } from '@earshot/client/words/en/suggest';
import { sayFailure } from './say-failure.js';

const { failed } = words;
const refused = (type: string, status = 409) =>
  sayFailure(new EarshotError('problem', type, { type, status }), words);
const unanswered = (name: EarshotError['name']) => sayFailure(new EarshotError(name, ''), words);

test('I am told why my answer was not taken', () => {
  assert.equal(refused('option-exists'), failed.exists);
  assert.equal(refused('option-limit'), failed.limit);
  for (const type of ['closed', 'not-open', 'paused', 'forbidden'])
    assert.equal(refused(type), failed.closed, type);
  for (const type of ['code-missing', 'code-unknown', 'code-used'])
    assert.equal(refused(type, 403), failed.code, type);
  assert.equal(refused('invalid', 400), failed.refused);
});

test('I am told whether to wait for the network or for the server', () => {
  assert.equal(unanswered('network'), failed.network);
  assert.equal(unanswered('timeout'), failed.network);
  assert.equal(unanswered('unreadable'), failed.busy);
  assert.equal(refused('internal', 500), failed.busy);
  assert.equal(refused('rate-limited', 429), failed.busy);
});
