import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { similarGroups } from '../packages/server/src/search/similar-groups.js';

/** Two names for groups, and whether whoever writes the one should be asked whether they mean the other. */
interface Pair {
  readonly names: readonly [string, string];
  readonly close: boolean;
  /** The language of the page; absent where the names are in two. */
  readonly lang?: string;
}

const fixture = JSON.parse(
  readFileSync(new URL('fixtures/close-groups.json', import.meta.url), 'utf8'),
) as readonly { readonly origin: string; readonly pairs: readonly Pair[] }[];

/** Of ten pairs so many are right at least; of those that are not close, all. */
const rightOfTen = 9;

const allNames = fixture.flatMap(({ pairs }) => pairs.flatMap(({ names }) => names));

const isAsked = (written: string, name: string, lang: string | undefined) =>
  similarGroups({ name: written, lang }, [{ name }]).length > 0;

for (const { origin, pairs } of fixture)
  describe(`Names of groups, ${origin}`, () => {
    const right = pairs.filter(({ names: [one, other], close, lang }) =>
      [isAsked(one, other, lang), isAsked(other, one, lang)].every((asked) => asked === close),
    );

    test('nine in ten are right, whichever of the two is written', () => {
      console.log(`${origin}: ${right.length} of ${pairs.length} right`);
      const wrong = pairs.filter((pair) => !right.includes(pair)).map(({ names }) => names);
      assert.ok(right.length * 10 >= pairs.length * rightOfTen, JSON.stringify(wrong));
    });

    test('nobody is asked whether they mean another group', () => {
      for (const { names, lang } of pairs.filter(({ close }) => !close)) {
        const [one, other] = names;
        assert.ok(!isAsked(one, other, lang), `${one} / ${other}`);
        assert.ok(!isAsked(other, one, lang), `${other} / ${one}`);
      }
    });
  });

describe('Whoever names a group', () => {
  test('is asked about three others at most, the closest first', () => {
    const groups = [
      { name: 'Night-shift workers at the hospital' },
      { name: 'People who work shifts' },
      { name: 'Night workers' },
      { name: 'Night staff at the station' },
      { name: 'Young carers' },
    ];
    const found = similarGroups({ name: 'people who work nights', lang: 'en' }, groups);
    assert.equal(found.length, 3);
    assert.equal(found[0]?.name, 'Night workers');
    assert.ok(!found.some(({ name }) => name === 'Young carers'));
  });

  test('finds the very same name first, however little is known of it', () => {
    const groups = [{ name: 'Bell ringers at St Mary’s' }, { name: 'Bell-ringers' }];
    const found = similarGroups({ name: 'bell ringers', lang: 'en' }, groups);
    assert.equal(found[0]?.name, 'Bell-ringers');
  });

  test('finds a group by the name that it had before, and in either language', () => {
    const group = {
      name: { en: 'Deaf people', cy: 'Pobl Fyddar' },
      formerNames: ['people who use sign language'],
    };
    for (const [name, lang] of [
      ['the Deaf community', 'en'],
      ['y gymuned fyddar', 'cy'],
      ['sign language users', 'en'],
    ] as const)
      assert.deepEqual(similarGroups({ name, lang }, [group]), [group], name);
  });

  test('is not asked about everyone who works, only about whoever works there', () => {
    const groups = ['Lorry drivers', 'Hospitality workers', 'Nurses', 'Teachers', 'Cleaners'];
    const found = (name: string) =>
      similarGroups(
        { name, lang: 'en' },
        groups.map((one) => ({ name: one })),
      ).map((one) => one.name);
    assert.deepEqual(found('staff at the hospital'), ['Nurses']);
    assert.deepEqual(found('school staff'), ['Teachers']);
    assert.deepEqual(found('working people'), []);
  });

  test('is asked about nobody where the name says nothing of who it is', () => {
    const groups = allNames.map((name) => ({ name }));
    for (const name of ['people', 'the local community', '…', '', 'in the town centre'])
      assert.deepEqual(similarGroups({ name, lang: 'en' }, groups), [], name);
  });
});
