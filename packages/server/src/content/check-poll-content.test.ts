import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkPollContent } from './check-poll-content.js';

const file = new URL('../../../../examples/content/mill-lane.json', import.meta.url);
const demo = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, any>;

/** Changes the demo's poll and says what is wrong with it then. */
function wrong(change: (poll: Record<string, any>) => void, accounts = false): string[] {
  const poll = demo();
  change(poll);
  const { findings } = checkPollContent(poll, accounts);
  return findings.map(
    ({ path, expected, got, advice }) => `${path.join('.')}: ${expected}, got ${got}. ${advice}`,
  );
}

describe('A poll opens', () => {
  test('as the demo has it', () =>
    assert.deepEqual(
      wrong(() => {}),
      [],
    ));
  test('without options, where people answer in their own words', () => {
    assert.deepEqual(
      wrong((poll) => (poll['options'] = [])),
      [],
    );
  });
  test('in one language, with plain texts', () => {
    const one = (value: any): any => {
      if (Array.isArray(value)) return value.map(one);
      if (typeof value !== 'object' || value === null) return value;
      if ('en' in value) return value.en;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, one(inner)]));
    };
    const { findings } = checkPollContent({ ...one(demo()), languages: ['en'] });
    assert.deepEqual(findings, []);
  });
  test('for accounts, where the app knows them', () => {
    assert.deepEqual(
      wrong((poll) => (poll['about'].eligibility = 'account'), true),
      [],
    );
  });
});

describe('A poll does not open, and the organiser is told where and what to do', () => {
  const cases: [string, (poll: Record<string, any>) => void, RegExp][] = [
    [
      'without a purpose',
      (p) => delete p['about'].purpose,
      /^about\.purpose: a value for "purpose", got nothing\. Add/,
    ],
    ['without a decider', (p) => delete p['about'].decider, /^about\.decider: .*got nothing/],
    [
      'without a date',
      (p) => delete p['about'].decidesBy,
      /^about\.decidesBy: a day, such as .*got nothing/,
    ],
    ['without privacy', (p) => delete p['about'].privacy, /^about\.privacy: .*got nothing/],
    [
      'without a lawful basis',
      (p) => delete p['about'].privacy.basis,
      /^about\.privacy\.basis: .*got nothing/,
    ],
    [
      'without a day of deletion',
      (p) => delete p['about'].privacy.deletedOn,
      /^about\.privacy\.deletedOn/,
    ],
    [
      'without anyone to read words',
      (p) => delete p['about'].safety,
      /^about\.safety: who reads.*switch "ownWords"/,
    ],
    [
      'with a field that is spelled wrongly',
      (p) => (p['colour'] = 1),
      /^colour: no field of this name, got "colour"\. Correct/,
    ],
    [
      'with an id that no address can have',
      (p) => (p['id'] = 'Mill Lane'),
      /^id: lower-case letters, digits and hyphens/,
    ],
    [
      'with a kind we do not know',
      (p) => (p['kind'] = 'ranked'),
      /^kind: \("one" \| "several"\), got "ranked"/,
    ],
    [
      'with a day that is none',
      (p) => (p['about'].decidesBy = '2027-13-01'),
      /^about\.decidesBy: a day, such as/,
    ],
    [
      'with a moment without its offset',
      (p) => (p['about'].closes = '2027-12-03T17:00'),
      /^about\.closes: a moment with its offset/,
    ],
    [
      'with a moment that does not exist',
      (p) => (p['about'].closes = '2027-13-03T17:00:00Z'),
      /^about\.closes: a moment that exists/,
    ],
    [
      'closing before it opens',
      (p) => (p['about'].opens = '2027-12-04T00:00:00Z'),
      /^about\.closes: a moment after "opens"/,
    ],
    [
      'deciding before it closes',
      (p) => (p['about'].decidesBy = '2027-12-02'),
      /^about\.decidesBy: a day not before the poll closes \(2027-12-03\)/,
    ],
    [
      'deleting before it closes',
      (p) => (p['about'].privacy.deletedOn = '2027-12-03'),
      /^about\.privacy\.deletedOn: a day after the poll closes/,
    ],
    [
      'in a time zone that is none',
      (p) => (p['about'].timeZone = 'Europe/Brookford'),
      /^about\.timeZone: a time zone of the IANA list/,
    ],
    [
      'in half of its languages',
      (p) => delete p['question'].cy,
      /^question: one text for each of "en" and "cy", got none for "cy"\. Add "cy"/,
    ],
    [
      'with a text in no language',
      (p) => (p['about'].otherWays[1].label = 'By post'),
      /^about\.otherWays\.1\.label: .*got one text without a language\. Write \{ "en"/,
    ],
    [
      'with a text in a language that is off',
      (p) => (p['question'].fr = 'Quoi ?'),
      /^question\.fr: .*got one for "fr"\. Add "fr" to "languages"/,
    ],
    [
      'with an empty text',
      (p) => (p['options'][0].label.cy = ' '),
      /^options\.0\.label\.cy: words, got an empty text/,
    ],
    [
      'with two options of one id',
      (p) => (p['options'][2].id = 'both'),
      /^options\.2\.id: an id that no other option has, got "both", the id of option 1/,
    ],
    [
      'with nothing to choose between',
      (p) => Object.assign(p, { options: p['options'].slice(1, 2), ownWords: false }),
      /^options: at least two options, got 1/,
    ],
    [
      'with bounds on a single answer',
      (p) => (p['maximum'] = 2),
      /^maximum: no bounds.*Set "kind" to "several"/,
    ],
    [
      'with more answers than there are',
      (p) => Object.assign(p, { kind: 'several', maximum: 6 }),
      /^maximum: 1 to 5, for there are 5 answers, got 6/,
    ],
    [
      'with a minimum above the maximum',
      (p) => Object.assign(p, { kind: 'several', minimum: 3, maximum: 2 }),
      /^minimum: 1 to 2, the maximum, got 3/,
    ],
    [
      'with a minimum of nothing',
      (p) => Object.assign(p, { kind: 'several', minimum: 0 }),
      /^minimum: 1 to 5/,
    ],
    [
      'with a link that runs',
      (p) => (p['about'].otherWays[0].href = 'java\tscript:alert(1)'),
      /^about\.otherWays\.0\.href: a full address that starts with https:/,
    ],
    [
      'with a link that leads nowhere',
      (p) => (p['about'].privacy.notice = '/privacy'),
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'with a link that holds data',
      (p) => (p['about'].privacy.notice = 'data:text/html,x'),
      /^about\.privacy\.notice: a full address/,
    ],
    [
      'deciding together without a limit',
      (p) => delete p['about'].limit,
      /^about\.limit: .*"deciding-together" says that people decide: say how far/,
    ],
    [
      'deciding together without a promise',
      (p) => delete p['about'].promise,
      /^about\.promise: .*says that people decide: promise it/,
    ],
    [
      'deciding together in secret',
      (p) => (p['results'] = 'never'),
      /^results: .*whoever decides sees the result/,
    ],
    [
      'for codes',
      (p) => (p['about'].eligibility = 'code'),
      /^about\.eligibility: .*Single-use codes are not built yet: use "open" or "account"\./,
    ],
    [
      'for accounts that nobody knows',
      (p) => (p['about'].eligibility = 'account'),
      /^about\.eligibility: "open", because this server knows no accounts/,
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
    const found = wrong((poll) => {
      delete poll['about'].limit;
      delete poll['about'].promise;
      delete poll['question'].cy;
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
