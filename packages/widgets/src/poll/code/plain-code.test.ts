import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainCode } from './plain-code.js';

test('groups and capitals of a code do not matter', () => {
  for (const typed of ['abcd-efgh-jk23', ' ABCD EFGH JK23\n', 'ABCD–EFGH—JK23', 'ＡＢＣＤefghjk23'])
    assert.equal(plainCode(typed), 'ABCDEFGHJK23');
});

test('what is easily misread is one', () => {
  assert.equal(plainCode('o0iIlL1'), '0011111');
});

test('what cannot be read as a code stays wrong', () => {
  assert.equal(plainCode('U2'), 'U2');
});
