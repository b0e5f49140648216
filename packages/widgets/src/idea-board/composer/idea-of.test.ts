import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composer } from '@earshot/client/words/en/composer';
import { writing } from '@earshot/client/words/en/writing';
import { ideaOf } from './idea-of.js';
import { mistakesIn } from './mistakes.js';

const controlsOf = (draft: Parameters<typeof mistakesIn>[0]) =>
  mistakesIn(draft, 'idea', composer, writing).map(({ control }) => control);

test('my words are sent as I typed them, and what I left empty is left out', () => {
  const draft = {
    title: '  A crossing \u202e',
    text: 'a\n\n b ',
    name: ' ',
    contentNote: '',
    topic: '',
  };
  assert.deepEqual(ideaOf(draft, 'cy'), {
    title: '  A crossing \u202e',
    text: 'a\n\n b ',
    lang: 'cy',
  });
});

test('nothing says that I have lived through it unless I do', () => {
  assert.equal('livedExperience' in ideaOf({ title: 'A crossing' }, 'en'), false);
  const marked = ideaOf({ title: 'A crossing', livedExperience: 'organiser' }, 'en');
  assert.equal(marked.livedExperience, 'organiser');
});

test('a title of spaces, or of marks that nobody sees, says nothing', () => {
  for (const title of ['', ' \n', '\u200b\u202e'])
    assert.deepEqual(controlsOf({ title }), ['idea-title']);
  for (const title of ['a', '?', 'باص', '🚸']) assert.deepEqual(controlsOf({ title }), []);
});

test('I am told of every text that is too long, by how much', () => {
  const draft = { title: 'a'.repeat(401), text: 'b'.repeat(4002), name: 'c'.repeat(100) };
  assert.deepEqual(controlsOf(draft), ['idea-title', 'idea-text']);
  const [, text] = mistakesIn(draft, 'idea', composer, writing);
  assert.equal(text?.text, 'Use 4000 characters or fewer. You have 2 too many.');
});
