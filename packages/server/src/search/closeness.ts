import type { Indexed } from '../store/boards/board-store.js';
import { weightOf } from './thesaurus/neighbours.js';
import { inTitle } from './terms.js';
import type { Unit } from './units.js';

/** What stands in the text counts for so much of what stands in the title. */
export const textPlace = 0.6;
/** A concept close by counts for so much of the concept itself. */
const nearby = 0.3;
/** The same word counts for so much more than another word for the same. */
const sameWord = 1.15;
/** So much more than they say is laid to both texts: three words that agree are less than ten words that agree. */
const silence = 12;
/** A concept that a query does not have counts for so many nats in the idea that was found, a stem for so many. */
const foundConcept = 4;
const foundStem = 0.3;

/** How close an idea is to what somebody writes. */
export interface Closeness {
  /** How much of both texts is the same, from 0 towards 1. */
  readonly share: number;
  /** How much is the same at all, in nats. */
  readonly evidence: number;
}

/** A term of the query, ready to be looked for. */
interface Sought {
  readonly term: string;
  readonly titleTerm: string;
  /** How much it says, in nats. */
  readonly weight: number;
  readonly place: number;
  /** Stems that make it the same word; none where it is a word itself. */
  readonly stems: readonly string[];
}

/** What is close by proves less than it counts. */
const nearEvidence = 0.7;

/** Compares what somebody writes with ideas, one by one. */
export class Comparison {
  /** How much the query says at all, in nats. */
  readonly said: number;
  readonly #own: readonly Sought[];
  /** Concepts close to those of the query. */
  readonly #near: readonly Sought[];
  /** As `said`, each by its place. */
  readonly #saidByPlace: number;

  /** @param rarityOf how much a term tells two ideas of this board apart */
  constructor(units: readonly Unit[], rarityOf: (term: string) => number) {
    const weigh = (term: string) => rarityOf(term) * weightOf(term);
    this.#own = units.map(({ term, place, isConcept, stems }) => ({
      term,
      titleTerm: inTitle(term),
      weight: weigh(term),
      place,
      stems: isConcept ? stems : [],
    }));
    const own = new Set(units.map(({ term }) => term));
    const near = new Map<string, number>();
    for (const { near: terms, place } of units)
      for (const term of terms)
        if (!own.has(term)) near.set(term, Math.max(near.get(term) ?? 0, place));
    this.#near = [...near].map(([term, place]) => ({
      term,
      titleTerm: inTitle(term),
      weight: weigh(term) * nearby,
      place,
      stems: [],
    }));
    this.said = this.#own.reduce((sum, { weight }) => sum + weight, 0);
    this.#saidByPlace = this.#own.reduce((sum, { weight, place }) => sum + weight * place, 0);
  }

  with({ terms }: Indexed): Closeness {
    const held = new Set(terms);
    let shared = 0;
    let evidence = 0;
    const look = ({ term, titleTerm, weight, place, stems }: Sought, proof: number) => {
      if (!held.has(term)) return;
      const isSame = stems.some((stem) => held.has(stem));
      shared += weight * place * (held.has(titleTerm) ? 1 : textPlace) * (isSame ? sameWord : 1);
      evidence += weight * proof;
    };
    for (const sought of this.#own) look(sought, 1);
    for (const sought of this.#near) look(sought, nearEvidence);
    const share = shared / Math.sqrt((silence + this.#saidByPlace) * (silence + massOf(terms)));
    return { share, evidence };
  }
}

/** How much a found idea says: like a query, but for the rarity of what the query does not have. */
function massOf(terms: readonly string[]): number {
  let mass = 0;
  for (const term of terms) {
    // A term of the title is there twice: the second time makes up for the text's lower place.
    const isAgain = term.startsWith('t');
    const place = isAgain ? 1 - textPlace : textPlace;
    const itself = isAgain ? term.slice(1) : term;
    mass += place * (itself.startsWith('c') ? foundConcept * weightOf(itself) : foundStem);
  }
  return mass;
}
