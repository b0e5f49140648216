import type { Indexed } from '../store/boards/board-store.js';
import { weightOf } from './thesaurus/neighbours.js';
import { inTitle, often } from './terms.js';
import type { Unit } from './units.js';

/** What stands in the text only counts for so much of what stands in the title. */
const textPlace = 0.5;
/** Each further word for the same adds so much, up to so many words. */
const again = 0.5;
const mostTimes = 4;
/** A concept close by counts for so much of the concept itself. */
const nearby = 0.3;
/** Laid to both texts, so that two words that agree count for less than ten. */
const silence = 3;
/** Of how many ideas we take it that a term is held which the query does not have. */
const usualConcept = 0.02;
const usualStem = 0.002;

/** Whoever has written so few words only, as somebody who has just begun, is shown ideas that say all of them. */
const fewWords = 3;

/** One word alone can mean something else: a battery is of a phone, or for the tip. */
const fewestWords = 2;

/** A term of the query, ready to be looked for. */
interface Sought {
  readonly term: string;
  readonly titleTerm: string;
  readonly oftenTerm: string;
  readonly weight: number;
  /** It says what an idea is about, in so many words: no concept close by, and nothing that is talked of anywhere. */
  readonly tells: boolean;
  /** The words that speak for it. */
  readonly words: readonly string[];
}

const prominence = (isInTitle: boolean, times: number) =>
  (isInTitle ? 1 : textPlace) + again * (times - 1);

/** Compares what somebody writes with ideas: the cosine of what both speak of, rare things counting for more. */
export class Comparison {
  readonly #sought: readonly Sought[];
  readonly #length: number;
  /** The terms that speak for each word, where there are few words. */
  readonly #words: readonly (readonly string[])[];
  readonly #usual: { readonly concept: number; readonly stem: number };

  /** @param rarityOf how much a term tells ideas of this board apart; for a share of the ideas in place of a term too */
  constructor(units: readonly Unit[], rarityOf: (term: string | number) => number) {
    const weigh = (term: string) => Math.sqrt(rarityOf(term)) * weightOf(term);
    const own = new Map(
      units.map(({ term, isInTitle, times }) => [
        term,
        weigh(term) * prominence(isInTitle, Math.min(times, mostTimes)),
      ]),
    );
    const all = new Map(own);
    for (const { term, near } of units)
      for (const other of near) {
        const weight = (own.get(term) ?? 0) * nearby * weightOf(other);
        if (weight > (all.get(other) ?? 0)) all.set(other, weight);
      }
    const wordsOf = new Map(
      units.map(({ term, stems }) => [term, stems.length > 0 ? stems : [term]]),
    );
    // Both sides of the product have the rarity of a term in them, so it is laid to this side twice.
    this.#sought = [...all].map(([term, weight]) => ({
      term,
      titleTerm: inTitle(term),
      oftenTerm: often(term),
      weight: weight * weigh(term),
      tells: own.has(term) && weightOf(term) === 1,
      words: wordsOf.get(term) ?? [],
    }));
    const words = new Set(units.flatMap(({ term, stems }) => (stems.length > 0 ? stems : [term])));
    this.#words = [...words].slice(0, fewWords + 1).map((word) => {
      const speaking = units.filter(({ term, stems }) => term === word || stems.includes(word));
      return speaking.map(({ term }) => inTitle(term));
    });
    this.#length = Math.hypot(...own.values());
    this.#usual = {
      concept: Math.sqrt(rarityOf(usualConcept)),
      stem: Math.sqrt(rarityOf(usualStem)),
    };
  }

  /** How close an idea is: from 0, nothing in common, towards 1. */
  with({ terms }: Indexed): number {
    const held = new Set(terms);
    let shared = 0;
    for (const { term, titleTerm, oftenTerm, weight } of this.#sought)
      if (held.has(term))
        shared += weight * prominence(held.has(titleTerm), held.has(oftenTerm) ? 2 : 1);
    return shared / ((this.#length + silence) * (this.#lengthOf(terms, held) + silence));
  }

  /** Whether what both speak of is more than one word and more than food, family and evenings, which are in every text. */
  isTold({ terms }: Indexed): boolean {
    const held = new Set(terms);
    const both = this.#sought.filter(({ term }) => held.has(term));
    const words = new Set(both.flatMap((sought) => sought.words));
    return words.size >= fewestWords && both.some(({ tells }) => tells);
  }

  /** Whether only few words are sought and the title of the idea has them all, or others for the same. */
  isSaidInTitle({ terms }: Indexed): boolean {
    if (this.#words.length === 0 || this.#words.length > fewWords) return false;
    const held = new Set(terms);
    return this.#words.every((speaking) => speaking.some((term) => held.has(term)));
  }

  #lengthOf(terms: readonly string[], held: ReadonlySet<string>): number {
    let sum = 0;
    for (const term of terms) {
      const isConcept = term.startsWith('c');
      if (!isConcept && !term.startsWith('e') && !term.startsWith('w')) continue;
      const place = prominence(held.has(inTitle(term)), held.has(often(term)) ? 2 : 1);
      const usual = isConcept ? this.#usual.concept : this.#usual.stem;
      sum += (place * usual * weightOf(term)) ** 2;
    }
    return Math.sqrt(sum);
  }
}
