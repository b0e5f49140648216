import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrongPrompt } from '../../test/wrong-content.js';

const both = (en: string, cy = en) => ({ en, cy });
const suggestion = (id: string) => ({ id, name: both(id) });
const area = (id: string) => ({ id, label: both(id) });
/** A question about who took part, asked alone. */
const asking = (id: string, more: object = {}) => ({
  equality: {
    questions: [{ id, why: both('To see who is missing.', 'I weld pwy sydd ar goll.'), ...more }],
  },
});
const source = both('Census 2021', 'Cyfrifiad 2021');
const percent = (...shares: [answer: string, percent: number][]) =>
  shares.map(([answer, percent]) => ({ answer, percent }));

describe('A prompt opens', () => {
  test('as the demo has it', () => assert.deepEqual(wrongPrompt({}), []));
  test('without suggestions, a promise and questions about who took part', () => {
    const less = { suggestions: undefined, 'about.promise': undefined, equality: undefined };
    assert.deepEqual(wrongPrompt(less), []);
  });
  test('for people under 18, with a notice of their own', () => {
    const youngPeople = both('Ask an adult if you are not sure.', 'Gofynnwch i oedolyn.');
    assert.deepEqual(wrongPrompt({ youngPeople }), []);
  });
  test('for accounts, where the app knows them', () => {
    assert.deepEqual(wrongPrompt({ 'about.eligibility': 'account' }, true), []);
  });
  test('with a baseline whose decimals add up to everyone', () => {
    const baseline = percent(['female', 33.3], ['male', 66.7]);
    assert.deepEqual(wrongPrompt(asking('sex', { baseline, source })), []);
  });
  test('with every harmonised question', () => {
    const ids = ['age', 'caring', 'disability', 'ethnicity', 'language', 'orientation', 'religion'];
    for (const id of ids) assert.deepEqual(wrongPrompt(asking(id)), [], id);
  });
});

describe('A prompt does not open, and the organiser is told where and what to do', () => {
  const first = 'equality\\.questions\\.0';
  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['without a purpose', { 'about.purpose': undefined }, /^about\.purpose: .*got nothing\. Add/],
    ['without a decider', { 'about.decider': undefined }, /^about\.decider: .*got nothing\. Add/],
    ['without a date', { 'about.decidesBy': undefined }, /^about\.decidesBy: a day, such as/],
    ['without privacy', { 'about.privacy': undefined }, /^about\.privacy: .*got nothing/],
    [
      'without anyone who reads names',
      { 'about.safety': undefined },
      /^about\.safety: who reads what people write.*got nothing\. Add "safety"/,
    ],
    [
      'without what an invitation begins with',
      { invitation: undefined },
      /^invitation: .*such as "The council is asking about Mill Lane\.", got nothing/,
    ],
    [
      'with a suggestion that lacks a language',
      { 'suggestions.0.name': { en: 'Parents' } },
      /^suggestions\.0\.name: one text for each of "en" and "cy", got none for "cy"/,
    ],
    [
      'asking without saying why in every language',
      { 'equality.questions.0.why': { en: 'To see.' } },
      /^equality\.questions\.0\.why: one text for each of "en" and "cy", got none for "cy"/,
    ],
    [
      'asking without saying why at all',
      { 'equality.questions.0.why': undefined },
      /^equality\.questions\.0\.why: why it is asked, got nothing/,
    ],
    [
      'with an area that lacks a language',
      { 'equality.questions.2.answers.0.label': 'North' },
      /^equality\.questions\.2\.answers\.0\.label: .*one text without a language/,
    ],
    [
      'with two suggestions of one id',
      { suggestions: [suggestion('bus'), suggestion('shops'), suggestion('bus')] },
      /^suggestions\.2\.id: an id that no other suggestion has, got "bus", the id of suggestion 1/,
    ],
    [
      'with one group suggested twice under two ids',
      { suggestions: [suggestion('bus'), { id: 'coach', name: both(' Bus', 'Bws') }] },
      /^suggestions\.1\.name: a group that no other suggestion names, got the name of suggestion 1/,
    ],
    [
      'with more suggestions than anyone looks through',
      { suggestions: Array.from({ length: 31 }, (_, index) => suggestion(`s${index}`)) },
      /^suggestions: at most 30 suggestions, got 31/,
    ],
    [
      'with a suggestion that nobody reads to its end',
      { 'suggestions.0.name': both('x'.repeat(101), 'x') },
      /^suggestions\.0\.name: at most 100 characters, got 101/,
    ],
    [
      'asking what is not in the harmonised set',
      asking('income'),
      new RegExp(`^${first}\\.id: one of age, area, .*, got "income"`),
    ],
    [
      'asking what every object has',
      asking('constructor'),
      new RegExp(`^${first}\\.id: one of age, .*, got "constructor"`),
    ],
    [
      'asking twice',
      { 'equality.questions.1': { id: 'age', why: both('To see.', 'I weld.') } },
      /^equality\.questions\.1\.id: an id that no other question has, got "age".*take one of them out/,
    ],
    [
      'asking nothing',
      { equality: { questions: [] } },
      /^equality\.questions: a question, got an empty list\. Take "equality" out/,
    ],
    ['asking for an area among none', asking('area'), new RegExp(`^${first}\\.answers: two areas`)],
    [
      'comparing areas that it has forgotten to name, in one message',
      asking('area', { baseline: percent(['north', 40], ['south', 60]), source }),
      new RegExp(`^${first}\\.answers: two areas`),
    ],
    [
      'with two areas of one id',
      asking('area', { answers: [area('north'), area('north')] }),
      new RegExp(`^${first}\\.answers\\.1\\.id: an id that no other area has`),
    ],
    [
      'with an area that stands for saying nothing',
      asking('area', { answers: [area('north'), area('rather-not-say')] }),
      new RegExp(`^${first}\\.answers\\.1\\.id: an id other than "rather-not-say"`),
    ],
    [
      'with answers of its own to a harmonised question',
      asking('age', { answers: [area('young')] }),
      new RegExp(`^${first}\\.answers: none, because "age" has answers that everyone uses, got 1`),
    ],
    [
      'with a baseline for an answer that there is not',
      asking('sex', { baseline: percent(['other', 10]), source }),
      new RegExp(`^${first}\\.baseline\\.0\\.answer: one of female, male, got "other"`),
    ],
    [
      'with two shares of one answer',
      asking('sex', { baseline: percent(['male', 10], ['male', 20]), source }),
      new RegExp(`^${first}\\.baseline\\.1\\.answer: each answer once, got "male"`),
    ],
    [
      'with more than everyone',
      asking('sex', { baseline: percent(['female', 60], ['male', 41.5]), source }),
      new RegExp(`^${first}\\.baseline: percentages that add up to 100 at most, got 101\\.5`),
    ],
    [
      'with less than nobody',
      asking('sex', { baseline: percent(['female', -1]), source }),
      new RegExp(`^${first}\\.baseline\\.0\\.percent: `),
    ],
    [
      'with a baseline from nowhere',
      asking('sex', { baseline: percent(['female', 51]) }),
      new RegExp(`^${first}\\.source: where the baseline comes from, got nothing`),
    ],
    ...['disability', 'ethnicity', 'religion', 'orientation'].map(
      (id): [string, Record<string, unknown>, RegExp] => [
        `asking about ${id} without the condition for it`,
        { ...asking(id), 'about.privacy.condition': undefined },
        new RegExp(`^about\\.privacy\\.condition: .* because the answers to "${id}" may tell`),
      ],
    ),
    [
      'without the condition for what "This includes me" may tell',
      { equality: undefined, 'about.privacy.condition': undefined },
      /^about\.privacy\.condition: .* because people may tell of health.*Add "condition"/,
    ],
    [
      'asking people under 18 about sexual orientation',
      { ...asking('orientation'), youngPeople: both('For you.', 'I chi.') },
      new RegExp(`^${first}\\.id: another question, because "youngPeople" says`),
    ],
    [
      'with a notice for people under 18 in one language',
      { youngPeople: 'For you.' },
      /^youngPeople: .*one text without a language/,
    ],
    [
      'for codes',
      { 'about.eligibility': 'code' },
      /^about\.eligibility: "open" or "account", because codes are for voting once/,
    ],
    [
      'closing before it opens',
      { 'about.closes': '2026-01-01T00:00:00Z' },
      /^about\.closes: a moment after "opens"/,
    ],
    [
      'emptied before it closes',
      { 'about.privacy.deletedOn': '2027-12-03' },
      /^about\.privacy\.deletedOn: a day after it closes/,
    ],
    [
      'claiming that people decide without a limit',
      { 'about.influence': 'deciding-together' },
      /^about\.limit: what law or money may stop/,
    ],
    [
      'with a link that cannot be followed',
      { 'about.privacy.notice': 'javascript:alert(1)' },
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'with a field of an idea board',
      { topics: [] },
      /^topics: no field of this name.*An idea board has it, a who's-missing prompt has not/,
    ],
    [
      'with a field that is misspelt',
      { suggestion: [] },
      /^suggestion: no field of this name.*Did you mean "suggestions"\?/,
    ],
  ];
  for (const [how, changes, message] of cases) {
    test(how, () => {
      const findings = wrongPrompt(changes);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', message);
    });
  }
});
