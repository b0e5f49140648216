import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrong, wrongBoard } from '../../test/wrong-content.js';

const topic = (id: string) => ({ id, label: { en: id, cy: id } });

describe('A board opens', () => {
  test('as the demo has it', () => assert.deepEqual(wrongBoard({}), []));
  test('without topics, a promise, names or comments', () => {
    const less = { topics: undefined, names: false, comments: false, livedExperience: false };
    assert.deepEqual(wrongBoard({ ...less, 'about.promise': undefined }), []);
  });
  test('for people under 18, with a notice of their own, without names and comments', () => {
    const youngPeople = { en: 'Ask an adult if you are not sure.', cy: 'Gofynnwch i oedolyn.' };
    assert.deepEqual(wrongBoard({ youngPeople, names: false, comments: false }), []);
  });
  test('for accounts, where the app knows them', () => {
    assert.deepEqual(wrongBoard({ 'about.eligibility': 'account' }, true), []);
  });
  test('where people decide, and it says how far and what comes of it', () => {
    assert.deepEqual(wrongBoard({ 'about.influence': 'deciding-together' }), []);
  });
});

describe('A board does not open, and the organiser is told where and what to do', () => {
  const youngPeople = { en: 'For you.', cy: 'I chi.' };
  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['without a purpose', { 'about.purpose': undefined }, /^about\.purpose: .*got nothing\. Add/],
    ['without privacy', { 'about.privacy': undefined }, /^about\.privacy: .*got nothing/],
    [
      'without anyone who reads words',
      { 'about.safety': undefined },
      /^about\.safety: who reads what people write.*got nothing\. Add "safety": without it nothing opens/,
    ],
    ...['moderator', 'readingHours', 'rules', 'complaints', 'safeguarding'].map(
      (field): [string, Record<string, unknown>, RegExp] => [
        `without ${field}`,
        { [`about.safety.${field}`]: undefined },
        new RegExp(`^about\\.safety\\.${field}: .*got nothing`),
      ],
    ),
    [
      'with a language missing',
      { 'topics.0.label': { en: 'Crossings' } },
      /^topics\.0\.label: one text for each of "en" and "cy", got none for "cy"/,
    ],
    [
      'with a notice for people under 18 in one language',
      { youngPeople: 'For you.', names: false, comments: false },
      /^youngPeople: .*one text without a language/,
    ],
    [
      'with names of people under 18',
      { youngPeople, comments: false },
      /^names: false, because "youngPeople" says .*got true\. Write "names": false/,
    ],
    [
      'with comments to people under 18',
      { youngPeople, names: false, comments: undefined },
      /^comments: false, because "youngPeople" says/,
    ],
    [
      'with two topics of one id',
      { topics: [topic('play'), topic('quiet'), topic('play')] },
      /^topics\.2\.id: an id that no other topic has, got "play", the id of topic 1/,
    ],
    [
      'with more topics than anyone chooses from',
      { topics: Array.from({ length: 31 }, (_, index) => topic(`t${index}`)) },
      /^topics: at most 30 topics, got 31/,
    ],
    [
      'for codes',
      { 'about.eligibility': 'code' },
      /^about\.eligibility: "open" or "account", because codes are for voting once, got "code"\. Use "open"/,
    ],
    [
      'for accounts that nobody can check',
      { 'about.eligibility': 'account' },
      /^about\.eligibility: "open", because this server knows no accounts/,
    ],
    [
      'closing before it opens',
      { 'about.closes': '2026-01-01T00:00:00Z' },
      /^about\.closes: a moment after "opens"/,
    ],
    [
      'decided before it closes',
      { 'about.decidesBy': '2027-12-02' },
      /^about\.decidesBy: a day not before it closes \(2027-12-03\).*before everyone has taken part/,
    ],
    [
      'emptied before it closes',
      { 'about.privacy.deletedOn': '2027-12-03' },
      /^about\.privacy\.deletedOn: a day after it closes.*What people sent is deleted/,
    ],
    [
      'promising a day that no calendar has',
      { 'about.promise.by': '2027-02-30' },
      /^about\.promise\.by: a day that the calendar has/,
    ],
    [
      'claiming that people decide without a promise',
      { 'about.influence': 'you-decide', 'about.promise': undefined },
      /^about\.promise: what you will do with the result.*"you-decide" says that people decide/,
    ],
    [
      'claiming that people decide without a limit',
      { 'about.influence': 'deciding-together', 'about.limit': undefined },
      /^about\.limit: what law or money may stop/,
    ],
    [
      'with a link that cannot be followed',
      { 'about.privacy.notice': 'javascript:alert(1)' },
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'with a field of a poll',
      { options: [] },
      /^options: no field of this name, got "options"\. A poll has it, an idea board has not/,
    ],
    [
      'with an influence that there is not',
      { 'about.influence': 'listening' },
      /^about\.influence: "telling", "asking", .* or "you-decide", got "listening"/,
    ],
    [
      'promising a first word before everyone has taken part',
      { 'about.promise.by': '2027-12-02' },
      /^about\.promise\.by: a day not before it closes \(2027-12-03\).*late as soon as they appear/,
    ],
    [
      'with a field that is misspelt',
      { topic: [] },
      /^topic: no field of this name.*Did you mean "topics"\?/,
    ],
  ];
  for (const [how, changes, message] of cases) {
    test(how, () => {
      const findings = wrongBoard(changes);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', message);
    });
  }
});

describe('Content', () => {
  test('says whether it is a poll, a board or a prompt', () => {
    const types = '"type", "poll", "idea-board" or "whos-missing"';
    const survey = `${types}, got "survey"\\. Write which of them it is\\.`;
    assert.match(wrong({ type: 'survey' })[0] ?? '', new RegExp(survey));
    assert.match(wrong({ type: undefined })[0] ?? '', new RegExp(`${types}, got none`));
  });
});
