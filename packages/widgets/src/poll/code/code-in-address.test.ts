import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { takeCodeFromAddress, takenCode } from './code-in-address.js';

const page = 'https://www.brookford.example/lane?ref=letter&a=1';
const state = { page: 3 };

/** Opens a page; what it does to its history is written down. */
function open(address: string, replaceState?: () => never): unknown[][] {
  const replaced: unknown[][] = [];
  Object.assign(globalThis, {
    location: new URL(address),
    history: {
      state,
      replaceState: replaceState ?? ((...to: unknown[]) => void replaced.push(to)),
    },
  });
  return replaced;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis, 'history');
});

test('the code of my letter is taken out of the address, and nothing else is', () => {
  const replaced = open(`${page}#earshot-code=4F7K-Q2MD-9XRA`);
  takeCodeFromAddress();
  assert.deepEqual(replaced, [[state, '', page]]);
});

test('it is handed over once', () => {
  open(`${page}#earshot-code=4F7K-Q2MD-9XRA`);
  takeCodeFromAddress();
  open(page);
  assert.equal(takenCode(), '4F7K-Q2MD-9XRA');
  assert.equal(takenCode(), '');
});

test('what is no code stays in the address, whatever it looks like', () => {
  for (const fragment of [
    '',
    '#question',
    '#earshot-code=',
    '#earshot-code=4f7k-q2md-9xra',
    '#earshot-code=4F7KQ2MD9XRA',
    '#earshot-code=4F7K-Q2MD-9XRU',
    '#earshot-code=4F7K-Q2MD-9XRA&x=1',
    '#x&earshot-code=4F7K-Q2MD-9XRA',
    '#earshot-code=4F7K-Q2MD-9XRA-4F7K',
    '#earshot-code=<b>4F7K</b>',
  ]) {
    const replaced = open(`${page}${fragment}`);
    assert.equal(takenCode(), '', fragment);
    assert.deepEqual(replaced, [], fragment);
  }
});

test('in a frame that may not change its address the code is filled in all the same', () => {
  open(`${page}#earshot-code=4F7K-Q2MD-9XRA`, () => {
    throw new Error('SecurityError');
  });
  assert.equal(takenCode(), '4F7K-Q2MD-9XRA');
});
