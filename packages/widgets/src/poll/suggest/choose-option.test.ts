import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Poll } from '@earshot/client/contract';
import { parse } from 'valibot';
import { answersOf, type Answers } from '../ballot/answers.js';
import { chooseOption } from './choose-option.js';

const poll = (kind: string) =>
  parse(Poll, { contract: 1, id: 'park', question: 'What?', kind, options: [] });
const unsure: Answers = { ...answersOf(undefined), chosen: ['unsure'] };

test('where one is asked for, it takes the place of the other', () => {
  assert.deepEqual(chooseOption(unsure, poll('one'), 'trees').chosen, ['option:trees']);
});

test('among several it is added, once, and "not sure yet" yields', () => {
  const beside: Answers = { ...unsure, chosen: ['option:pond', 'ownWords', 'unsure'] };
  const added = chooseOption(beside, poll('several'), 'trees');
  assert.deepEqual(added.chosen, ['option:pond', 'ownWords', 'option:trees']);
  assert.deepEqual(chooseOption(added, poll('several'), 'trees').chosen, added.chosen);
});

test('in an order it comes last, and stays where I have put it', () => {
  const order: Answers = { ...unsure, ranking: [['pond']] };
  const added = chooseOption(order, poll('ranked'), 'trees');
  assert.deepEqual(added.ranking, [['pond'], ['trees']]);
  assert.deepEqual(added.chosen, []);
  assert.deepEqual(chooseOption(added, poll('ranked'), 'pond').ranking, added.ranking);
});

test('of dots it gets one, and keeps those that I gave', () => {
  const given: Answers = { ...unsure, dots: [{ option: 'pond', dots: 3 }] };
  assert.deepEqual(chooseOption(given, poll('dots'), 'trees').dots, [
    { option: 'pond', dots: 3 },
    { option: 'trees', dots: 1 },
  ]);
  assert.deepEqual(chooseOption(given, poll('dots'), 'pond').dots, given.dots);
});
