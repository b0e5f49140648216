import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readGroupName } from './group-name.js';
import { areas } from './groups/areas.js';
import { readConcepts } from './thesaurus/concept.js';

const everything = (name: string, lang?: string) => {
  const { who, where } = readGroupName(name, lang);
  return [...who, ...where].join(' + ');
};

describe('What a group is called', () => {
  test('is read as what it is listed for, and as nothing else', () => {
    for (const { name, english, welsh } of areas.flatMap((area) => readConcepts(area)))
      for (const [lang, phrases] of [
        ['en', english],
        ['cy', welsh],
      ] as const)
        for (const phrase of phrases) assert.equal(everything(phrase, lang), name, phrase);
  });

  test('names wider groups only that are listed', () => {
    const concepts = areas.flatMap((area) => readConcepts(area));
    const names = new Set(concepts.map(({ name }) => name));
    for (const { within } of concepts) for (const one of within) assert.ok(names.has(one), one);
  });

  test('says who, and beside it where', () => {
    const name = readGroupName('Asylum seekers in the seaview hotel', 'en');
    assert.deepEqual([...name.who], ['asylum-seeker']);
    assert.equal(name.where.size, 2);
    assert.equal(readGroupName('Muslim women in Grangetown', 'en').where.size, 1);
    assert.equal(readGroupName('people in beekeeping', 'en').where.size, 0);
  });

  test('is another with "no", "not" or "without"', () => {
    assert.notEqual(everything('people who juggle'), everything('people who do not juggle'));
    assert.equal(everything("people who don't juggle"), everything('people who dont juggle'));
  });

  test('is the same with a slip of the finger', () => {
    for (const [slip, name] of [
      ['wheelchiar users', 'wheelchair users'],
      ['Ukranians', 'Ukrainians'],
      ['asylumm seekers', 'asylum seekers'],
    ] as const)
      assert.equal(everything(slip, 'en'), everything(name, 'en'));
  });

  test('is another for those who have somebody, and for those who were something', () => {
    for (const [one, other] of [
      ['people with young children', 'young children'],
      ['people who have carers', 'carers'],
      ['people who used to be homeless', 'homeless people'],
      ['former carers', 'carers'],
    ] as const)
      assert.notEqual(everything(one, 'en'), everything(other, 'en'));
  });

  test('is the same with its people, families and communities', () => {
    const roma = everything('Roma');
    for (const name of ['Roma families', 'the Roma community', 'Roma people', 'teuluoedd Roma'])
      assert.equal(everything(name), roma, name);
  });
});
