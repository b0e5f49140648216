import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace } from './place.js';

test('a link to an idea is read on every page', () => {
  for (const deepLinks of [false, true])
    assert.equal(readPlace('#idea-k3v9', deepLinks).idea, 'k3v9');
});

test('order and filters are read only where the page says so', () => {
  const hash = '#sort=newest&topic=crossings&status=doing&livedExperience=true&idea=k3v9';
  assert.deepEqual(readPlace(hash, false), { finding: {}, idea: undefined });
  assert.deepEqual(readPlace(hash, true), {
    finding: { sort: 'newest', topic: 'crossings', status: 'doing', livedExperience: true },
    idea: 'k3v9',
  });
});

test('what nobody can sort by is not asked for, nor are words looked for', () => {
  const { finding } = readPlace('#sort=constructor&status=__proto__&words=crossing', true);
  assert.deepEqual(Object.values(finding).filter(Boolean), []);
});

test("the page's own fragments say nothing of a board", () => {
  for (const hash of ['', '#contact', '#%E0%A4%A'])
    assert.equal(readPlace(hash, true).idea, undefined);
});
