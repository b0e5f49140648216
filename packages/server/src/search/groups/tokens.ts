import { english, type Language, splitWords } from '../language.js';
import {
  englishFillers,
  englishNegations,
  ownStems,
  sameWords,
  welshFillers,
  welshNegations,
} from './fillers.js';

/** A word of a group's name that is left when the fillers are taken out. */
export interface Token {
  readonly stem: string;
  /** Whether it is a name of somewhere: "in Grangetown". */
  readonly isPlace: boolean;
  /** Where its word stands in the name. */
  readonly at: number;
  /** Whether it begins with a capital, as names of peoples do. */
  readonly isNamed: boolean;
  /** Whether it stands in what is told of them: "cleaners who start at five". */
  readonly isTold: boolean;
  /** Whether people have it: "people with children" are no children. */
  readonly isHad: boolean;
}

const englishWords = { fillers: englishFillers, negations: englishNegations };
const welshWords = { fillers: welshFillers, negations: welshNegations };

/** What stands before where somebody is: "in the hotel", "in Grangetown"; "in debt" is no place. */
const placeBefore = new Set(
  'in at on to near around by up down along outside behind opposite yn ym yng ar ger wrth'.split(
    ' ',
  ),
);
const articles = new Set('the our this y yr r'.split(' '));
/** What comes after them says something else of who they are. */
const placeEnds = new Set('who whose with and or that sy sydd syn ac gyda'.split(' '));
/** What stands before where people are no longer: "been in prison". */
const past = new Set(['been', 'was', 'were']);
/** Who "gafodd eu mabwysiadu" was adopted, who "wedi mabwysiadu" has adopted somebody. */
const undergone = new Set(['gafodd', 'cafodd', 'gawsant', 'cawsant']);
const telling = new Set('who that which sy sydd'.split(' '));
const having = new Set('with have has having got gyda'.split(' '));

/** The words of a name as far as they tell one group from another; "no", "without" and the like are one. */
export function tokensOf(text: string, language: Language): Token[] {
  const { fillers, negations } = language === english ? englishWords : welshWords;
  const words = splitWords(text);
  let isAfterPreposition = false;
  let isPlace = false;
  let isTold = false;
  return words.flatMap(({ written, plain }, index) => {
    const before = words[index - 1]?.plain ?? '';
    if (telling.has(plain)) isTold = true;
    if (placeEnds.has(plain)) isPlace = false;
    else if (isAfterPreposition && (articles.has(plain) || /^\p{Lu}/u.test(written)))
      isPlace = true;
    isAfterPreposition = placeBefore.has(plain);
    if (plain === 'after' && before.startsWith('look')) return [];
    if (plain.startsWith('look') && words[index + 1]?.plain === 'after')
      return [told('care', index)];
    if (plain === 'used' && words[index + 1]?.plain === 'to') return [told('former', index)];
    if (past.has(plain) && words[index + 1]?.plain.startsWith('in')) return [told('former', index)];
    if (plain === 'to' && before !== 'used' && words[index + 1]?.plain === 'be')
      return [told('expect', index)];
    if (undergone.has(plain) || (before === 'wedi' && /^e?u$/.test(plain)))
      return [told('had', index)];
    if (negations.has(plain)) return [told('not', index)];
    if (fillers.has(plain)) return [];
    const stem = ownStems.get(plain) ?? language.stem(plain);
    const isNamed = /^\p{Lu}/u.test(written);
    return [
      {
        stem: sameWords.get(stem) ?? stem,
        at: index,
        isPlace,
        isNamed,
        isTold,
        isHad: having.has(before),
      },
    ];
  });
}

const told = (stem: string, at: number): Token => ({
  stem,
  at,
  isPlace: false,
  isNamed: false,
  isTold: false,
  isHad: false,
});
