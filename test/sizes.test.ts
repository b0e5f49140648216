import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure, stated, withStaticImports } from '../.config/sizes.mjs';

const sums = await measure();
const readme = stated();

describe('what a page loads', () => {
  for (const { entry, bytes, files, limit } of sums) {
    it(`says in the README how much it is: ${entry}`, (t) => {
      t.diagnostic(`${bytes} bytes in brotli: ${files.join(', ')}`);
      const kilobytes = readme[entry] ?? NaN;
      assert.ok(
        Math.abs(kilobytes - bytes / 1000) <= 0.1,
        `${entry}: the README says ${kilobytes} KB, it is ${bytes} bytes. Run: npm run sizes`,
      );
    });

    if (limit) {
      it(`stays within its budget: ${entry}`, () => {
        assert.ok(bytes <= limit, `${bytes} bytes; at most ${limit}: ${files.join(', ')}`);
      });
    }
  }

  it('needs one request after the script tag, not a chain of them', () => {
    for (const file of ['poll.js', 'idea-board.js'])
      assert.deepEqual([...withStaticImports(file)], [file]);
  });

  it('never loads the script tag a second time, whatever its address ends in', () => {
    const importers = sums
      .flatMap(({ files }) => files)
      .filter((file) => file !== 'earshot.js' && withStaticImports(file).has('earshot.js'));
    assert.deepEqual(importers, []);
  });
});
