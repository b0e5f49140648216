import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInside, overlap, type Box } from './box.js';

const square = (x: number, y: number, angle = 0): Box => ({ x, y, width: 10, height: 10, angle });
const eighth = Math.PI / 4;

test('squares side by side touch and do not overlap', () => {
  assert.equal(overlap(square(0, 0), square(10, 0)), false);
  assert.equal(overlap(square(0, 0), square(0, -10)), false);
  assert.equal(overlap(square(0, 0), square(9.9, 0)), true);
});

test('a square on its corner reaches farther to the sides and less far between them', () => {
  assert.equal(overlap(square(0, 0), square(11, 0, eighth)), true);
  assert.equal(overlap(square(0, 0), square(12.2, 0, eighth)), false);
  assert.equal(overlap(square(0, 0), square(9, 9, eighth)), false);
  assert.equal(overlap(square(0, 0), square(9, 9)), true);
});

test('a bar that crosses another without a corner in it overlaps it', () => {
  const bar: Box = { x: 0, y: 0, width: 40, height: 2, angle: 0 };
  assert.equal(overlap(bar, { ...bar, angle: Math.PI / 2 }), true);
});

test('a turned square needs more room', () => {
  assert.equal(isInside(square(5, 5), 10, 10), true);
  assert.equal(isInside(square(5, 5, eighth), 10, 10), false);
  assert.equal(isInside(square(7.1, 7.1, eighth), 14.2, 14.2), true);
});
