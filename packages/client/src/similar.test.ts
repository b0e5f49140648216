import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from './contract/text.js';
import { similar } from './similar.js';

const close = (text: string, ...labels: Text[]) =>
  similar(
    text,
    labels.map((label, index) => ({ id: String(index), label })),
  ).map(({ label }) => label);

const playground = ['Swings', 'A long slide', 'Climbing trees', 'Sand and water', 'A shelter'];

test('the same words are close, whatever their capitals, order and ending', () => {
  assert.deepEqual(close('a SLIDE that is long', ...playground), ['A long slide']);
  assert.deepEqual(close('one more swing please', ...playground), ['Swings']);
  assert.deepEqual(close('trees to climb', ...playground), ['Climbing trees']);
});

test('a slip of the finger is still close', () => {
  assert.deepEqual(close('shleter', ...playground), []);
  assert.deepEqual(close('sheltre', ...playground), ['A shelter']);
});

test('what nobody has said is not close to anything', () => {
  for (const text of ['A skate park', 'Toilets', 'Something for the older ones', 'and', '', '  ?!'])
    assert.deepEqual(close(text, ...playground), [], text);
});

test('words that say little make nothing close', () => {
  assert.deepEqual(close('a bench for all of the people', 'Lights for all of the street'), []);
  assert.deepEqual(close('mainc gyda mwy', 'Coed gyda mwy'), []);
});

test('accents do not matter', () => {
  assert.deepEqual(close('cafe', 'A café by the gate'), ['A café by the gate']);
  assert.deepEqual(close('tywod a dwr', 'Tywod a dŵr'), ['Tywod a dŵr']);
});

test('Welsh is close to itself after a mutation', () => {
  assert.deepEqual(close('mwy o goed', 'Coed dringo'), ['Coed dringo']);
  assert.deepEqual(close('llithren', 'Dwy lithren hir'), ['Dwy lithren hir']);
  assert.deepEqual(close('i’r bont', 'Pont newydd'), ['Pont newydd']);
});

test('an option is close in whichever of its languages I write', () => {
  const label = { en: 'Climbing trees', cy: 'Coed dringo' };
  assert.deepEqual(close('coed', label), [label]);
  assert.deepEqual(close('trees', label), [label]);
});

test('other scripts are compared too', () => {
  assert.deepEqual(close('أشجار للتسلق', 'أشجار التسلق', 'أرجوحة'), ['أشجار التسلق']);
  assert.deepEqual(close('长滑梯', '很长滑梯', '秋千'), ['很长滑梯']);
});

test('three at most are named, the closest first', () => {
  const labels = ['Trees by the pond', 'Fruit trees', 'Trees', 'Old trees', 'Climbing trees'];
  const named = close('trees', ...labels);
  assert.equal(named.length, 3);
  const both = close('fruit trees', ...labels);
  assert.equal(both[0], 'Fruit trees');
});
