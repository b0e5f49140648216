import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { parseRetryAfter, waitAfter } from './backoff.js';

const now = Date.UTC(2026, 10, 22, 12);
beforeEach(() => mock.timers.enable({ apis: ['Date'], now }));
afterEach(() => mock.timers.reset());

const cases: [string | null, number | undefined][] = [
  ['20', 20_000],
  ['0', 0],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 12:00:00 GMT', undefined],
  ['Mon, 22 Nov 2027 12:00:00 GMT', 300_000],
  ['31536000', 300_000],
  ['99999999999999999999999999', 300_000],
  ['soon', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
  [null, undefined],
];
for (const [header, wait] of cases) {
  test(`row 7: Retry-After ${JSON.stringify(header)} means ${wait} ms`, () => {
    assert.equal(parseRetryAfter(header), wait);
  });
}

test('waits grow from one second to one minute, and crowds spread over them', () => {
  mock.method(Math, 'random', () => 1);
  assert.deepEqual(
    [1, 2, 3, 7, 20].map((attempt) => waitAfter(attempt)),
    [1_000, 2_000, 4_000, 60_000, 60_000],
  );
  mock.method(Math, 'random', () => 0);
  assert.equal(waitAfter(3), 0);
  assert.equal(waitAfter(3, 20_000), 20_000, 'but never less than the back end asked for');
  mock.reset();
});
