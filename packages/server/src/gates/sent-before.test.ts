import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentBefore } from './sent-before.js';

test('However many keys somebody makes up, so many are remembered at most; the oldest are forgotten', () => {
  const sent = sentBefore(() => 0);
  assert.equal(sent.note('first'), false);
  for (let key = 0; key < 99_999; key++) sent.note(`other ${key}`);
  assert.equal(sent.note('first'), true);
  sent.note('one more');
  assert.equal(sent.note('first'), false);
});
