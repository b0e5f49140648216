import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  canMove,
  isLevel,
  known,
  level,
  move,
  rankOf,
  remove,
  type Ranking,
} from './moves.js';

const order: Ranking = [['slide'], ['swings'], ['trees']];
const shared: Ranking = [['slide'], ['swings', 'trees']];

test('what I add comes last, once', () => {
  assert.deepEqual(add([['slide']], 'trees'), [['slide'], ['trees']]);
  assert.deepEqual(add(order, 'slide'), [['swings'], ['trees'], ['slide']]);
});

test('what I remove leaves no gap', () => {
  assert.deepEqual(remove(order, 'swings'), [['slide'], ['trees']]);
  assert.deepEqual(remove(shared, 'swings'), [['slide'], ['trees']]);
});

test('one place up is past the one above, and down past the one below', () => {
  assert.deepEqual(move(order, 'trees', -1), [['slide'], ['trees'], ['swings']]);
  assert.deepEqual(move(order, 'slide', 1), [['swings'], ['slide'], ['trees']]);
});

test('the first stays first and the last stays last', () => {
  assert.equal(move(order, 'slide', -1), order);
  assert.equal(move(order, 'trees', 1), order);
  assert.ok(!canMove(order, 'slide', -1) && !canMove(order, 'trees', 1));
  assert.ok(canMove(order, 'slide', 1) && canMove(order, 'trees', -1));
});

test('past two that are level is past both', () => {
  assert.deepEqual(move(shared, 'slide', 1), [['swings', 'trees'], ['slide']]);
});

test('I put two on one place, and on places of their own again', () => {
  assert.deepEqual(level(order, 'trees'), shared);
  assert.ok(isLevel(shared, 'swings') && !isLevel(shared, 'slide'));
  assert.deepEqual(move(shared, 'trees', 1), order);
  assert.deepEqual(move(shared, 'trees', -1), [['slide'], ['trees'], ['swings']]);
  assert.equal(level(order, 'slide'), order, 'nothing is above the first');
});

test('who shares the last place can still leave it, both ways', () => {
  assert.ok(canMove([['slide', 'trees']], 'trees', -1));
  assert.ok(canMove([['slide', 'trees']], 'trees', 1));
});

test('an option that is gone leaves my order', () => {
  const options = [{ id: 'slide' }, { id: 'trees' }];
  assert.deepEqual(known([['swings'], ['slide', 'swings'], ['trees']], options), [
    ['slide'],
    ['trees'],
  ]);
});

test('I know on which place an option is, and which has none', () => {
  assert.deepEqual(
    ['slide', 'trees', 'pond'].map((id) => rankOf(shared, id)),
    [0, 1, -1],
  );
});
