import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMoment, isNearTheEnd } from './limits.js';

/** At which characters left a person hears of it who types one character after the other. */
function heardAt(maximum: number): number[] {
  const lengths = Array.from({ length: maximum + 3 }, (_, index) => index + 1);
  return lengths
    .filter((length) => isMoment(maximum, length - 1, length))
    .map((length) => maximum - length);
}

test('I hear that the end comes near, at it, and once when I am over it', () => {
  assert.deepEqual(heardAt(4000), [100, 50, 10, 0, -1]);
});

test('where I have few characters, I hear of it later', () => {
  assert.deepEqual(heardAt(100), [20, 10, 0, -1]);
});

test('I hear it once when I paste far too much', () => {
  assert.ok(isMoment(400, 3, 900));
  assert.ok(!isMoment(400, 900, 901));
});

test('I hear nothing while I delete', () => {
  assert.ok(!isMoment(400, 395, 380));
});

test('I see what is left once the end is near', () => {
  assert.ok(!isNearTheEnd(4000, 3899));
  assert.ok(isNearTheEnd(4000, 3900));
  assert.ok(isNearTheEnd(100, 80));
});
