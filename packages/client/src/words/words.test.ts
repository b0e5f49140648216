import assert from 'node:assert/strict';
import { test } from 'node:test';
import { board as welshBoard } from './cy/board.js';
import { dates as welsh } from './cy/dates.js';
import { ranking as welshRanking } from './cy/ranking.js';
import { results as welshResults } from './cy/results.js';
import { dates as english } from './en/dates.js';
import * as parts from './en/index.js';
import {
  languages,
  loadWords,
  pluralCategories,
  sayDay,
  sayMoment,
  sayTime,
  type WordsPart,
} from './index.js';

const closes = '2027-12-03T17:00:00+00:00';

test('I read when a poll closes as one says it', () => {
  assert.equal(sayMoment(english, closes, 'Europe/London'), 'Friday 3 December 2027, 5 pm');
  assert.equal(sayMoment(welsh, closes, 'Europe/London'), 'dydd Gwener 3 Rhagfyr 2027, 5 yp');
});

test('in Welsh a day is softened that says when, and none that follows "since"', () => {
  const day = sayDay(welsh, '2027-12-03');
  assert.equal(welshBoard.closes(day), 'Yn cau ddydd Gwener 3 Rhagfyr 2027');
  assert.equal(welshBoard.said(day), 'a ddywedodd ddydd Gwener 3 Rhagfyr 2027');
  assert.equal(welshBoard.since(day), 'Ers dydd Gwener 3 Rhagfyr 2027:');
});

test('the clocks are those of the place that asks, in summer too', () => {
  const summer = '2027-07-01T16:30:00Z';
  assert.equal(sayMoment(english, summer, 'Europe/London'), 'Thursday 1 July 2027, 5:30 pm');
  assert.equal(sayMoment(english, summer, 'Pacific/Auckland'), 'Friday 2 July 2027, 4:30 am');
});

test('midnight and noon are twelve', () => {
  assert.equal(sayTime(english, new Date(2027, 0, 1, 0, 5)), '12:05 am');
  assert.equal(sayTime(english, new Date(2027, 0, 1, 12, 0)), '12 pm');
});

test('a day of this year is said without the year', () => {
  const year = new Date().getUTCFullYear();
  assert.doesNotMatch(sayDay(english, `${year}-12-05`), new RegExp(String(year)));
  assert.match(sayDay(english, `${year + 1}-12-05`), new RegExp(`5 December ${year + 1}$`));
});

test('what is no date is shown as it was written', () => {
  assert.equal(sayDay(english, 'next spring'), 'next spring');
});

for (const language of languages) {
  test(`numbers in "${language}" have every form that Unicode names`, () => {
    const { pluralCategories: inUse } = new Intl.PluralRules(language).resolvedOptions();
    assert.deepEqual([...pluralCategories[language]].sort(), [...inUse].sort());
  });
}

test('two answers are two in Welsh, and eleven are not', () => {
  assert.match(welshResults.turnout(2, false), /^Dau ateb/);
  assert.match(welshResults.turnout(11, false), /^11 ateb/);
});

test('places are said as one says them, in Welsh up to the hundredth', () => {
  const said = ({ placed }: typeof parts.ranking, places: number[]) =>
    places.map((place) => placed('', place, 100).replace(/^: (\S+) .*/, '$1')).join(' ');
  assert.equal(
    said(parts.ranking, [1, 2, 3, 4, 11, 12, 21, 22]),
    '1st 2nd 3rd 4th 11th 12th 21st 22nd',
  );
  assert.equal(
    said(welshRanking, [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 15, 16, 20, 21, 40]),
    '1af 2il 3ydd 4ydd 5ed 6ed 7fed 10fed 11eg 12fed 15fed 16eg 20fed 21ain 40fed',
  );
});

test('counts of an open poll claim no more than they know', () => {
  assert.match(parts.results.turnout(1204, true), /^1,204 answers\. We cannot check/);
  assert.doesNotMatch(parts.results.turnout(1204, false), /check/);
});

for (const part of Object.keys(parts)) {
  test(`everything of "${part}" is said in Welsh, and says something`, async () => {
    const words = await loadWords('cy', part as WordsPart);
    assert.ok(words);
    const said = JSON.stringify(words, (_, value: unknown) =>
      typeof value === 'function'
        ? String((value as (...values: unknown[]) => unknown)(3, 3, 3, 3))
        : value,
    );
    assert.doesNotMatch(said, /undefined|""/);
  });
}

test('a language that nobody has written yet is not there', async () => {
  assert.equal(await loadWords('fr', 'poll'), undefined);
});
