import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Store } from '@earshot/server';
import { findSimilar } from '../packages/server/src/search/similar-ideas.js';
import { at } from './board-fixtures.js';
import { generateIdeas } from './fixtures/generated-ideas.js';
import { seededStores } from './seeded-stores.js';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** Ideas that two people had, each in words of their own, and what has nothing to do with any idea; by language. */
type CloseIdeas = Record<
  string,
  {
    readonly pairs: readonly { readonly idea: Words; readonly paraphrase: Words }[];
    readonly unrelated: readonly Words[];
  }
>;

const fixtures = new URL('fixtures/', import.meta.url);
const files = readdirSync(fixtures).filter((name) => /^close-ideas.*\.json$/.test(name));
const ideasAround = 10_000;
/** Of ten pairs so many are found at least. */
const foundOfTen = 8;

/** What everyone who asked was shown, by file and language: the titles, in their order. */
type Verdicts = Record<string, readonly (readonly string[])[]>;
const verdictsByStore = new Map<string, Verdicts>();

const ideas = [
  ...generateIdeas(ideasAround),
  ...files.flatMap((file) =>
    Object.entries(read(file)).flatMap(([lang, { pairs }]) =>
      pairs.map(({ idea: { title, text } }) => ({ title, text, lang })),
    ),
  ),
];

for (const [name, open] of Object.entries(seededStores))
  describe(`Among ${ideasAround} ideas on the ${name} store`, () => {
    let store: Store;
    const similar = async ({ title, text }: Words, lang: string) =>
      (await findSimilar(store.boards, 'town', { title, text, lang }, at)).map((one) => one.title);

    before(async () => {
      store = await open(ideas);
    });
    after(() => store.close());

    for (const file of files)
      for (const [lang, { pairs, unrelated }] of Object.entries(read(file))) {
        const verdicts: string[][] = [];

        test(`whoever writes what another has said is shown it (${lang}, ${file})`, async () => {
          const missed: string[] = [];
          for (const { idea, paraphrase } of pairs) {
            const titles = await similar(paraphrase, lang);
            assert.ok(titles.length <= 5);
            if (!titles.includes(idea.title)) missed.push(paraphrase.title);
            verdicts.push(titles);
          }
          const found = pairs.length - missed.length;
          console.log(`${name}, ${file}, ${lang}: ${found} of ${pairs.length} found`);
          assert.ok(found * 10 >= pairs.length * foundOfTen, `Missed: ${missed.join('; ')}`);
        });

        test(`whoever writes something else is shown nothing (${lang}, ${file})`, async () => {
          for (const words of unrelated) {
            const titles = await similar(words, lang);
            assert.deepEqual(titles, [], words.title);
            verdicts.push(titles);
          }
          verdictsByStore.set(name, { ...verdictsByStore.get(name), [file + lang]: verdicts });
        });
      }
  });

test('Every store shows the same ideas, in the same order', () => {
  const [[, first] = [], ...others] = verdictsByStore;
  assert.ok(first);
  for (const [name, verdicts] of others) assert.deepEqual(verdicts, first, name);
});

function read(file: string): CloseIdeas {
  return JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as CloseIdeas;
}
