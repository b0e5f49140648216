import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demo, wrong } from '../../test/wrong-content.js';
import { checkPollContent } from './check-poll-content.js';

describe('A poll opens', () => {
  test('as the demo has it', () => assert.deepEqual(wrong({}), []));
  test('without options, where people answer in their own words', () => {
    assert.deepEqual(wrong({ options: [] }), []);
  });
  test('in one language, with plain texts', () => {
    const english = JSON.parse(demo, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value ? value.en : value,
    ) as object;
    const { findings } = checkPollContent({ ...english, languages: ['en'] });
    assert.deepEqual(findings, []);
  });
  test('for accounts, where the app knows them', () => {
    assert.deepEqual(wrong({ 'about.eligibility': 'account' }, true), []);
  });
  test('for codes', () => assert.deepEqual(wrong({ 'about.eligibility': 'code' }), []));
  test('with ballots that can be found, and paper entered after closing', () => {
    const until = '2027-12-08T17:00:00+00:00';
    assert.deepEqual(wrong({ findable: true, enteredUntil: until }), []);
  });
  test('working it out together, where people write choices', () => {
    const open = { 'about.influence': 'working-out' };
    assert.deepEqual(wrong({ ...open, ownWords: false, addOptions: true }), []);
    assert.deepEqual(wrong({ ...open, ownWords: true }), []);
  });
});

describe('A poll does not open, and the organiser is told where and what to do', () => {
  const cases: [string, Record<string, unknown>, RegExp][] = [
    [
      'without a purpose',
      { 'about.purpose': undefined },
      /^about\.purpose: a value for "purpose", got nothing\. Add/,
    ],
    ['without a decider', { 'about.decider': undefined }, /^about\.decider: .*got nothing/],
    [
      'without a date',
      { 'about.decidesBy': undefined },
      /^about\.decidesBy: a day, such as .*got nothing/,
    ],
    ['without privacy', { 'about.privacy': undefined }, /^about\.privacy: .*got nothing/],
    [
      'without a lawful basis',
      { 'about.privacy.basis': undefined },
      /^about\.privacy\.basis: .*got nothing/,
    ],
    [
      'without a day of deletion',
      { 'about.privacy.deletedOn': undefined },
      /^about\.privacy\.deletedOn/,
    ],
    [
      'without anyone to read words',
      { 'about.safety': undefined },
      /^about\.safety: who reads.*switch "ownWords"/,
    ],
    [
      'with a field that is spelled wrongly',
      { colour: 1 },
      /^colour: no field of this name, got "colour"\. Correct/,
    ],
    [
      'with a field whose name is nearly right',
      { findabel: true },
      /^findabel: no field of this name, got "findabel"\. Did you mean "findable"\? Correct/,
    ],
    [
      'with an id that no address can have',
      { id: 'Mill Lane' },
      /^id: lower-case letters, digits and hyphens/,
    ],
    [
      'with a kind we do not know',
      { kind: 'guess' },
      /^kind: "one", "several", "ranked" or "dots", got "guess"/,
    ],
    [
      'with a day that is written otherwise',
      { 'about.decidesBy': '10 December 2027' },
      /^about\.decidesBy: a day, such as/,
    ],
    [
      'with a day that no calendar has',
      { 'about.privacy.deletedOn': '2028-02-30' },
      /^about\.privacy\.deletedOn: a day that the calendar has, got "2028-02-30"/,
    ],
    [
      'with a moment without its offset',
      { 'about.closes': '2027-12-03T17:00' },
      /^about\.closes: a moment with its offset/,
    ],
    [
      'with a promise that falls on no day',
      { 'about.promise.by': '2027-13-01' },
      /^about\.promise\.by: a day that the calendar has/,
    ],
    [
      'with a moment that no clock shows',
      { 'about.closes': '2027-12-03T25:00:00Z' },
      /^about\.closes: a day that the calendar has/,
    ],
    [
      'closing before it opens',
      { 'about.opens': '2027-12-04T00:00:00Z' },
      /^about\.closes: a moment after "opens"/,
    ],
    [
      'deciding before it closes',
      { 'about.decidesBy': '2027-12-02' },
      /^about\.decidesBy: a day not before it closes \(2027-12-03\)/,
    ],
    [
      'deleting before it closes',
      { 'about.privacy.deletedOn': '2027-12-03' },
      /^about\.privacy\.deletedOn: a day after it closes/,
    ],
    [
      'in a time zone that is none',
      { 'about.timeZone': 'Europe/Brookford' },
      /^about\.timeZone: a time zone of the IANA list/,
    ],
    [
      'in half of its languages',
      { 'question.cy': undefined },
      /^question: one text for each of "en" and "cy", got none for "cy"\. Add "cy"/,
    ],
    [
      'with a text in no language',
      { 'about.otherWays.1.label': 'By post' },
      /^about\.otherWays\.1\.label: .*got one text without a language\. Write \{ "en"/,
    ],
    [
      'with a text in a language that is off',
      { 'question.fr': 'Quoi ?' },
      /^question\.fr: .*got one for "fr"\. Add "fr" to "languages"/,
    ],
    [
      'with an empty text',
      { 'options.0.label.cy': ' ' },
      /^options\.0\.label\.cy: words, got an empty text/,
    ],
    [
      'with two options of one id',
      { 'options.2.id': 'both' },
      /^options\.2\.id: an id that no other option has, got "both", the id of option 1/,
    ],
    [
      'with nothing to choose between',
      { options: [{ id: 'a', label: { en: 'A', cy: 'A' } }], ownWords: false },
      /^options: at least two options, got 1/,
    ],
    [
      "with an id that people's own options have",
      { 'options.0.id': 'added-trams' },
      /^options\.0\.id: an id that does not start with "added-"/,
    ],
    [
      'with options from people and nobody to read them',
      {
        'about.safety': undefined,
        ownWords: false,
        needToKnow: false,
        reason: 'off',
        addOptions: true,
      },
      /^about\.safety: who reads.*"addOptions" off/,
    ],
    [
      'working it out together with closed options',
      { 'about.influence': 'working-out', ownWords: false },
      /^about\.influence: choices that people help to write, got "working-out" with closed options\. Set "addOptions"/,
    ],
    [
      'with ballots to be found that nobody publishes',
      { 'about.influence': 'asking', results: 'never', findable: true },
      /^findable: false, because "results" is "never"/,
    ],
    [
      'entering paper before it closes',
      { enteredUntil: '2027-12-03T17:00:00+00:00' },
      /^enteredUntil: a moment after "closes" \(2027-12-03T17:00:00\+00:00\)/,
    ],
    [
      'entering paper after the decision',
      { enteredUntil: '2027-12-11T00:00:00+00:00' },
      /^enteredUntil: a moment not after the day of the decision \(2027-12-10\)/,
    ],
    [
      'entering paper on the day on which it is deleted',
      { 'about.decidesBy': '2028-06-30', enteredUntil: '2028-06-03T00:00:00+01:00' },
      /^enteredUntil: a moment before the day of deletion \(2028-06-03\)/,
    ],
    [
      'entering paper at a moment without its offset',
      { enteredUntil: '2027-12-08' },
      /^enteredUntil: a moment with its offset/,
    ],
    [
      'entering paper on a day that no calendar has',
      { enteredUntil: '2027-13-08T00:00:00Z' },
      /^enteredUntil: a day that the calendar has/,
    ],
    [
      'with a link that runs',
      { 'about.otherWays.0.href': 'java\tscript:alert(1)' },
      /^about\.otherWays\.0\.href: a full address that starts with https:/,
    ],
    [
      'with a link that leads nowhere',
      { 'about.privacy.notice': '/privacy' },
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'with a link that holds data',
      { 'about.privacy.notice': 'data:text/html,x' },
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'deciding together without a limit',
      { 'about.limit': undefined },
      /^about\.limit: .*"deciding-together" says that people decide: say how far/,
    ],
    [
      'deciding together without a promise',
      { 'about.promise': undefined },
      /^about\.promise: .*says that people decide: promise it/,
    ],
    [
      'deciding together in secret',
      { results: 'never' },
      /^results: .*whoever decides sees the result/,
    ],
    [
      'for accounts that nobody knows',
      { 'about.eligibility': 'account' },
      /^about\.eligibility: "open" or "code", because this server knows no accounts/,
    ],
  ];
  for (const [what, change, message] of cases) {
    test(what, () => {
      const found = wrong(change);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', message);
    });
  }

  test('and everything is said at once', () => {
    const found = wrong({
      'about.limit': undefined,
      'about.promise': undefined,
      'question.cy': undefined,
    });
    assert.equal(found.length, 3);
  });

  test('when it is no object at all, or one that means to poison others', () => {
    for (const value of [null, 7, 'poll', [], JSON.parse('{"__proto__": {"type": "poll"}}')]) {
      const { content, findings } = checkPollContent(value);
      assert.equal(content, null);
      assert.ok(findings.length > 0);
    }
    assert.equal(({} as { type?: string }).type, undefined);
  });
});
