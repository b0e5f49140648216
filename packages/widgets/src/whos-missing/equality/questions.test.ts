import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalityQuestions } from '@earshot/client/contract';
import { loadWords } from '@earshot/client/words';
import { equality as english } from '@earshot/client/words/en/equality';
import { knownQuestions } from './questions.js';

const asked = (id: string, answers: { id: string; label: string }[] = []) => ({
  id,
  why: 'To see who we have not heard.',
  answers,
  baseline: [],
});

for (const language of ['en', 'cy'])
  test(`every question of the contract has its answers, in order, in "${language}"`, async () => {
    const words = language === 'en' ? english : (await loadWords(language, 'equality'))!;
    for (const [id, answers] of Object.entries(equalityQuestions)) {
      const said = knownQuestions(
        [asked(id, id === 'area' ? [{ id: 'north', label: 'N' }] : [])],
        words,
      );
      const expected = id === 'area' ? ['north'] : [...answers];
      assert.deepEqual(
        said.map((question) => question.answers.map((answer) => answer.id)),
        [expected],
        id,
      );
    }
  });

test('I choose among the areas that the organiser named', () => {
  const areas = [{ id: 'mill-lane', label: 'Mill Lane' }];
  assert.deepEqual(knownQuestions([asked('area', areas)], english)[0]?.answers, areas);
});

test('a question of a later version is left out, and one without answers', () => {
  assert.deepEqual(
    knownQuestions([asked('shoe-size'), asked('toString'), asked('area')], english),
    [],
  );
});
