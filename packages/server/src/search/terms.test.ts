import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termsOf } from './terms.js';

const terms = (title: string, lang?: string) =>
  termsOf({ title, text: '', ...(lang !== undefined && { lang }) });

/** Whether two texts have a concept or a word in common, wherever it stands. */
const share = (one: string, other: string) => {
  const known = new Set(terms(one).filter((term) => /^[cew]/.test(term)));
  return terms(other).some((term) => known.has(term));
};

describe('What an idea is found by', () => {
  test('is the same for one word and for many, for one tense and for another', () => {
    assert.ok(share('A lantern', 'Many lanterns'));
    assert.ok(share('Juggling for everyone', 'We juggled'));
  });

  test('is the same however a Welsh word is mutated, and in its plural', () => {
    for (const other of ['dau gastell', 'fy nghastell', 'ei chastell hi', 'cestyll'])
      assert.ok(share('y castell', other), other);
    for (const other of ['fy mhabell', 'y babell', 'ei phabell hi', 'y pebyll'])
      assert.ok(share('pabell y dref', other), other);
    for (const other of ['yr ardd', 'fy ngardd', 'y gerddi'])
      assert.ok(share('gardd fach', other), other);
  });

  test('is the same in the forms in which Welsh words are said in the north and the south', () => {
    for (const [one, other] of [
      ['gwirfoddoli', 'fe wirfoddolais i'],
      ['y meinciau', 'dwy fainc'],
      ['dysgu nofio', 'pwy ddysgodd chi i nofio'],
      ['yr heolydd', 'hewl gul'],
      ['llwybrau', 'ar y llwybre'],
      ['deintydd', 'fy nannedd'],
      ['plannu coed', 'plannwyd coeden'],
      ['biniau', 'dim un bin'],
      ['y toiledau', 'tŷ bach'],
      ['llifogydd', 'cael eu boddi'],
    ] as const)
      assert.ok(share(one, other), other);
  });

  test('leaves out Welsh words for what can, should and would be done, whoever it is', () => {
    for (const said of [
      'gallwn ni',
      'ddylai fo',
      'fasen nhw',
      'dylen ni',
      'bydde fe',
      'fedrwch chi',
    ])
      assert.deepEqual(terms(said, 'cy'), [], said);
  });

  test('is the same with and without accents, in capitals and in small letters', () => {
    assert.deepEqual(terms('TŶ, CAFÉ', 'cy'), terms('ty, cafe', 'cy'));
  });

  test('is the same for another word for it', () => {
    assert.ok(share('A lollipop lady', 'Zebra crossing'));
    assert.ok(share('Rubbish everywhere', 'Litter by the weir'));
    assert.ok(share('Loos that open', 'A public convenience'));
    assert.ok(share('Somewhere to sit down', 'Benches'));
  });

  test('is the same in English and in Welsh', () => {
    assert.ok(share('Dogs on leads', 'Cadwch y cŵn ar dennyn'));
    assert.ok(share('A pavement along the lane', "Mae'r palmant yn gul"));
    assert.ok(share('More bins', 'Mwy o finiau sbwriel'));
    assert.ok(share('A later bus', 'Bws hwyrach'));
  });

  test('is not the same for words that only look alike', () => {
    assert.ok(!share('A car park', 'Roses for the park'));
    assert.ok(!share('plant the hedge', "mae'r plant yma"));
  });

  test('leaves out the words that stand in every sentence', () => {
    assert.deepEqual(terms('What should we do about it?'), []);
    assert.deepEqual(terms('Mae angen gwneud rhywbeth yma'), []);
  });

  test('is told apart by language where the words do it, whatever the page says', () => {
    assert.deepEqual(terms("Mae'r plant yn yr ardd", 'en'), terms("Mae'r plant yn yr ardd", 'cy'));
    assert.notDeepEqual(terms('plant', 'en'), terms('plant', 'cy'));
  });

  test('is letters and digits, and never long, whatever is written', () => {
    for (const term of terms(`a-b_c d'e 20mph 🚲 مشي ${'x'.repeat(400)} \u202e <b>`)) {
      assert.match(term, /^[\p{L}\p{N}]+$/u);
      assert.ok(term.length <= 50);
    }
  });

  test('is nothing where nothing is said', () => {
    assert.deepEqual(terms('… ¿? 🚲'), []);
  });
});
