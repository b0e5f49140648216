import { areas } from './groups/areas.js';
import { arrivals } from './groups/arrivals.js';
import { homes } from './groups/homes.js';
import { isImplied } from './groups/implied.js';
import { join } from './groups/joined.js';
import { money } from './groups/money.js';
import { pastimes } from './groups/pastimes.js';
import { peoples } from './groups/peoples.js';
import { places } from './groups/places.js';
import { withoutSlip } from './groups/slips.js';
import { type Token, tokensOf } from './groups/tokens.js';
import { travel } from './groups/travel.js';
import { work } from './groups/work.js';
import { english, type Language, welsh } from './language.js';
import { readConcepts } from './thesaurus/concept.js';

/** Who a group's name speaks of: concepts, and the stems of words that none is known for. */
export interface GroupName {
  readonly who: ReadonlySet<string>;
  /** Where they are, which another name for the same group may leave out. */
  readonly where: ReadonlySet<string>;
}

const concepts = areas.flatMap((area) => readConcepts(area));
const namesIn = (...some: readonly string[]) =>
  new Set(some.flatMap((area) => readConcepts(area).map(({ name }) => name)));
const placeNames = namesIn(places);
const workNames = namesIn(work);
/** Families among them are them: "families on benefits". */
const familyNames = namesIn(peoples, homes, money, arrivals);
/** What they do or where they live may be told more closely: "hill farmers" are farmers. */
const closerNames = namesIn(homes, travel, pastimes, work);
for (const wide of ['worker', 'driver', 'tenant', 'visitor', 'volunteer', 'artist'])
  closerNames.delete(wide);
const widerThan = new Map(concepts.map(({ name, within }) => [name, within]));

/** Longer phrases are looked for in vain. */
const longestPhrase = 6;

const phraseKey = (text: string, language: Language) =>
  tokensOf(text, language)
    .map(({ stem }) => stem)
    .join(' ');

const phrasesOf = (language: Language) =>
  new Map(
    concepts.flatMap((concept) =>
      (language === english ? concept.english : concept.welsh).map(
        (phrase) => [phraseKey(phrase, language), concept.name] as const,
      ),
    ),
  );
const phrases = new Map([english, welsh].map((language) => [language, phrasesOf(language)]));

const vocabularies = new Map(
  [...phrases].map(([language, known]) => [
    language,
    new Set([...known.keys()].flatMap((phrase) => phrase.split(' '))),
  ]),
);

/** Whom one has, and who one is then: "people with toddlers" are their parents. */
const had = new Map([
  ['child', 'parent'],
  ['young-child', 'young-family'],
  ['baby', 'new-parent'],
  ['carer', 'cared-for'],
  ['care-worker', 'cared-for'],
]);

/** Whether one concept is a part of the other: nurses are among those who work at the hospital. */
export const isWithin = (concept: string, wider: string) =>
  widerThan.get(concept)?.includes(wider) ?? false;

/**
 * Reads what somebody calls a group, in whichever language tells more of it.
 * @param lang what the page or the author says, for names that could be either
 */
export function readGroupName(name: string, lang?: string): GroupName {
  const languages = lang?.startsWith('cy') ? [welsh, english] : [english, welsh];
  const readings = languages.map((language) => read(name, language));
  const [best] = readings.toSorted((a, b) => a.unknown - b.unknown);
  return best as GroupName;
}

function read(name: string, language: Language): GroupName & { readonly unknown: number } {
  const vocabulary = vocabularies.get(language) ?? new Set();
  const tokens = tokensOf(name, language).map((token) => ({
    ...token,
    stem: withoutSlip(token.stem, vocabulary),
  }));
  const who = new Set<string>();
  const where = new Set<string>();
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    const { length, concept } = longestKnown(tokens.slice(at, at + longestPhrase), language);
    // "Cleaners who start at five" are cleaners.
    const isKnownToo = [...who].some((one) => closerNames.has(one));
    const { stem, isPlace, isHad } = tokens[at] as Token;
    if (concept === undefined) {
      const isTold = isKnownToo && (tokens[at] as Token).isTold && !turning.has(stem);
      const isCloser = isTold || isOnlyCloser(tokens, at, language);
      (isPlace || isCloser ? where : who).add(`${language.mark}${stem}`);
      unknown += 1;
    } else if (placeNames.has(concept)) where.add(concept);
    else who.add((isHad && had.get(concept)) || concept);
    at += length;
  }
  join(who);
  // "Roma families" are Roma; "night-shift workers" are whoever works nights.
  if ([...who].some((one) => familyNames.has(one))) who.delete('family');
  if ([...who].some((one) => one !== 'worker' && workNames.has(one))) {
    who.delete('worker');
    // "Delivery lads" are no children.
    who.delete('boy');
  }
  if (who.size > 1) who.delete('adult');
  for (const one of [...who]) if (isImplied(one, who)) who.delete(one);
  for (const one of [...who]) for (const wider of widerThan.get(one) ?? []) who.delete(wider);
  return { who, where, unknown };
}

/** They make another group of the one that they stand before. */
const turning = new Set(['not', 'former', 'care', 'had']);
/** How the name of a people may end that no list has. */
const peopleEnding = /(?:ish|an|es|i|ic)$/;

/** Whether a word that is not known only tells more of the one right after it: "hill farmers", not "Kurdish farmers". */
function isOnlyCloser(tokens: readonly Token[], at: number, language: Language) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (language !== english || !token || !next) return false;
  const { concept } = longestKnown(tokens.slice(at + 1, at + 1 + longestPhrase), language);
  const isNext = next.at === token.at + 1 && !turning.has(token.stem);
  const isPeople = (token.isNamed && token.at > 0) || peopleEnding.test(token.stem);
  return isNext && !isPeople && !token.isPlace && concept !== undefined && closerNames.has(concept);
}

/** The concept of the longest phrase that the words begin with. */
function longestKnown(tokens: readonly Token[], language: Language) {
  const stems = tokens.map(({ stem }) => stem);
  for (let length = tokens.length; length > 0; length -= 1) {
    const concept = phrases.get(language)?.get(stems.slice(0, length).join(' '));
    if (concept !== undefined) return { length, concept };
  }
  return { length: 1, concept: undefined };
}
