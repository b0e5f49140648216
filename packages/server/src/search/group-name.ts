import {
  englishFillers,
  englishNegations,
  welshFillers,
  welshNegations,
} from './groups/fillers.js';
import { lives } from './groups/lives.js';
import { peoples } from './groups/peoples.js';
import { places } from './groups/places.js';
import { work } from './groups/work.js';
import { english, type Language, splitWords, welsh } from './language.js';
import { readConcepts } from './thesaurus/concept.js';

/** Who a group's name speaks of: concepts, and the stems of words that none is known for. */
export interface GroupName {
  readonly who: ReadonlySet<string>;
  /** Where they are, which another name for the same group may leave out. */
  readonly where: ReadonlySet<string>;
}

const concepts = [peoples, lives, work, places].flatMap((area) => readConcepts(area));
const namesIn = (area: string) => new Set(readConcepts(area).map(({ name }) => name));
const peopleNames = namesIn(peoples);
const placeNames = namesIn(places);
const widerThan = new Map(concepts.map(({ name, within }) => [name, within]));

/** Longer phrases are looked for in vain. */
const longestPhrase = 6;

/** A word that is left when the fillers are taken out. */
interface Token {
  readonly stem: string;
  /** Whether it is a name of somewhere: "in Grangetown". */
  readonly isPlace: boolean;
}

/** What stands before where somebody is: "in the hotel", "in Grangetown"; "in debt" is no place. */
const placeBefore = new Set(
  'in at on near around by up down along outside behind opposite yn ym yng ar ger wrth'.split(' '),
);
const articles = new Set('the our this y yr r'.split(' '));
/** What comes after them says something else of who they are. */
const placeEnds = new Set('who whose with and or that sy sydd syn sydd â a ac gyda'.split(' '));
const fillersOf = new Map([
  [english, englishFillers],
  [welsh, welshFillers],
]);
const negationsOf = new Map([
  [english, englishNegations],
  [welsh, welshNegations],
]);

/** Words as far as they tell one group from another; "no", "without" and the like are one. */
function tokensOf(text: string, language: Language): Token[] {
  let isAfterPreposition = false;
  let isPlace = false;
  return splitWords(text).flatMap(({ written, plain }) => {
    if (placeEnds.has(plain)) isPlace = false;
    else if (isAfterPreposition && (articles.has(plain) || /^\p{Lu}/u.test(written)))
      isPlace = true;
    isAfterPreposition = placeBefore.has(plain);
    if (negationsOf.get(language)?.has(plain)) return [{ stem: 'not', isPlace: false }];
    if (fillersOf.get(language)?.has(plain)) return [];
    return [{ stem: language.stem(plain), isPlace }];
  });
}

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
  const tokens = tokensOf(name, language);
  const known = phrases.get(language);
  const who = new Set<string>();
  const where = new Set<string>();
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longestPhrase, tokens.length - at);
    const concept = () =>
      known?.get(
        tokens
          .slice(at, at + length)
          .map(({ stem }) => stem)
          .join(' '),
      );
    while (length > 1 && concept() === undefined) length -= 1;
    const found = concept();
    const { stem, isPlace } = tokens[at] as Token;
    if (found === undefined) {
      (isPlace ? where : who).add(`${language.mark}${stem}`);
      unknown += 1;
    } else (placeNames.has(found) ? where : who).add(found);
    at += length;
  }
  // "Roma families" are Roma; "night-shift workers" are whoever works nights.
  if ([...who].some((one) => peopleNames.has(one))) who.delete('family');
  if (who.size > 1) who.delete('adult');
  for (const one of [...who]) for (const wider of widerThan.get(one) ?? []) who.delete(wider);
  return { who, where, unknown };
}
