import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrPath } from './qr-path.js';

const address = 'https://www.brookford.example/mill-lane#invited';

/** Which modules a path makes dark, row by row. */
function darkIn({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

test('the path is dark where the code is, and nowhere else', () => {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  assert.deepEqual(darkIn(qrPath(address)), data);
});

test('around a code there are four light modules on every side, so that a camera finds it', () => {
  const rows = darkIn(qrPath(address));
  const columns = rows.map((_, x) => rows.map((row) => row[x]));
  for (const lines of [rows, columns]) {
    const dark = lines.map((line) => line.includes(true));
    assert.equal(dark.indexOf(true), 4);
    assert.equal(dark.lastIndexOf(true), dark.length - 5);
  }
});
