import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../language.js';
import { concepts } from './index.js';
import { longestPhrase } from './lexicon.js';

test('every concept has a name of its own, and words in both languages', () => {
  assert.equal(new Set(concepts.map(({ name }) => name)).size, concepts.length);
  for (const { name, english, welsh } of concepts) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(english.length > 0 && welsh.length > 0, name);
  }
});

test('what a concept lies near or within is a concept too, and not itself', () => {
  const names = new Set(concepts.map(({ name }) => name));
  for (const { name, near, within } of concepts)
    for (const other of [...near, ...within])
      assert.ok(names.has(other) && other !== name, `${name}: ${other}`);
});

test('no phrase is longer than is looked for, and nothing is listed twice', () => {
  for (const { name, english, welsh } of concepts)
    for (const words of [english, welsh]) {
      assert.equal(new Set(words).size, words.length, name);
      for (const entry of words) {
        const { length } = splitWords(entry);
        assert.ok(length > 0 && length <= longestPhrase, entry);
      }
    }
});
