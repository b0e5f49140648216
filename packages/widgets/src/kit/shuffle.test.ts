import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomSeed, shuffle } from './shuffle.js';

const options = ['a', 'b', 'c', 'd'];

test('I see the same order as long as my seed is kept', () => {
  const seed = randomSeed();
  assert.deepEqual(shuffle(options, seed), shuffle(options, seed));
});

test("nothing is lost or doubled, and the organiser's list stays as it was", () => {
  assert.deepEqual(shuffle(options, 7).sort(), options);
  assert.deepEqual(options, ['a', 'b', 'c', 'd']);
});

test('every order comes up, and no option leads more often than another', () => {
  const orders = new Map<string, number>();
  const first = new Map<string, number>();
  const seeds = 24_000;
  for (let index = 0; index < seeds; index += 1) {
    const order = shuffle(options, Math.floor((index / seeds) * 2 ** 32));
    orders.set(order.join(''), (orders.get(order.join('')) ?? 0) + 1);
    first.set(order[0]!, (first.get(order[0]!) ?? 0) + 1);
  }
  assert.equal(orders.size, 24);
  for (const count of orders.values()) assert.ok(count > 800 && count < 1200, String(count));
  for (const count of first.values()) assert.ok(count > 5700 && count < 6300, String(count));
});

test('an option that people add leaves the others where I know them', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const before = shuffle(['a', 'b', 'c', 'd'], seed);
    const after = shuffle(['a', 'b', 'c', 'd', 'added'], seed);
    assert.deepEqual(
      after.filter((option) => option !== 'added'),
      before,
    );
  }
});
