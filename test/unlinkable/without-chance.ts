import { mock } from 'node:test';
import { randomFrom } from '../random-from.js';

/**
 * Does something in a world in which nothing is left to chance and no time passes by itself: ids, keys and lots are the
 * same each time, and what is left for later waits until it has to be done.
 */
export async function withoutChance<T>(work: () => Promise<T>): Promise<T> {
  const random = randomFrom(1);
  const draw = () => Math.floor(random() * 2 ** 32);
  mock.method(crypto, 'getRandomValues', (array: Uint8Array | Uint32Array) => array.map(draw));
  mock.method(crypto, 'randomUUID', () => {
    const digits = Array.from({ length: 4 }, () => draw().toString(16).padStart(8, '0')).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  });
  mock.timers.enable({ apis: ['Date', 'setTimeout'], now: Date.parse('2026-12-01T00:00:00Z') });
  try {
    return await work();
  } finally {
    mock.timers.reset();
    mock.restoreAll();
  }
}
