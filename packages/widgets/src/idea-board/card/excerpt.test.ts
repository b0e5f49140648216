import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptLength } from './excerpt.js';

const cut = (text: string, lang?: string) => text.slice(0, excerptLength(text, lang));

test('a short text is shown whole', () => {
  const text = 'It is dark there. '.repeat(10).trim();
  assert.equal(cut(text, 'en'), text);
});

test('a long text ends with a whole sentence', () => {
  const text = 'It has been dark there since October and the children walk home at four. '.repeat(
    8,
  );
  assert.match(cut(text, 'en'), /^(It has been dark [^.]* at four\. ?)+$/);
  assert.match(cut(text, 'en'), /\.$/);
});

test('so does one in Arabic, and one in no language that anybody knows', () => {
  const text = 'يمكننا أن نمشي مع الأطفال كمجموعة كل صباح من المسجد. هل تأتون معنا؟ '.repeat(8);
  assert.match(cut(text, 'ar'), /[.؟]$/);
  assert.ok(cut('One sentence. '.repeat(40), 'not a language').length < 300);
});

test('a sentence without an end is cut between words', () => {
  const text = 'and then we walk on '.repeat(40);
  assert.match(cut(text, 'en'), /(and|then|we|walk|on)$/);
});

test('a word without an end is cut somewhere', () => {
  assert.equal(cut('W'.repeat(4000)).length, 200);
});
