import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingOf } from '../tally.js';

test('a rule that was read is whole: what it leaves out has the value that everyone falls back on', () => {
  assert.deepEqual(countingOf({ kind: 'ranked', counting: { lastPlace: 'together' } }), {
    rule: 'instant-run-off',
    elimination: 'one-by-one',
    lastPlace: 'together',
    equalRanks: 'refused',
    cycle: 'smallest-defeat',
  });
  assert.equal(countingOf({ kind: 'dots', counting: {} })?.rule, 'most-dots');
});

test('a rule of a later version is none that this one could explain, and the developer is told', (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  for (const counting of [{ rule: 'approval' }, { elimination: 'by-lot' }])
    assert.equal(countingOf({ kind: 'ranked', counting }), undefined);
  const warnings = warn.mock.calls.map(({ arguments: [message] }) => String(message));
  assert.match(warnings[0]!, /expected .*instant-run-off.* at counting\.rule, got "approval"/);
  assert.match(warnings[1]!, /at counting\.elimination/);
});
