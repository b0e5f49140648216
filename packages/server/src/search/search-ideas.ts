import type { Idea, SearchQuery } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { BoardStore, Indexed } from '../store/boards/board-store.js';
import { candidates } from './candidates.js';
import { hitsIn } from './hits.js';
import { rarity } from './rarity.js';
import { readPlace, writePlace } from './search-cursor.js';
import { covered, inTitle } from './terms.js';
import { type Unit, unitsOf } from './units.js';

/** Ideas on a page of results. */
const pageSize = 20;
/** So much of what is looked for must be there. */
const enough = 0.6;
/** Another word for the same counts for so much, and a word of the text for so much of one of the title. */
const otherWord = 0.7;
const textPlace = 0.5;

/** A page of what was found. */
export interface Found {
  readonly ideas: Idea[];
  /** Where the next page begins, `null` at the end. */
  readonly next: string | null;
  readonly total: number;
}

/**
 * Ideas that hold what is looked for, in other words too, the best first, with the words to be marked. The words that were
 * looked for are not kept.
 * @param now milliseconds since 1970
 * @throws ProblemError `invalid` where the cursor is not one of ours
 */
export async function search(
  store: BoardStore,
  board: string,
  { words, lang, cursor, ...filter }: InferOutput<typeof SearchQuery>,
  now: number,
): Promise<Found> {
  const place = readPlace(cursor);
  const units = unitsOf({ title: words, text: '', lang });
  const terms = units.flatMap(termsOfUnit);
  const { total, counts } = await store.countTerms(board, terms);
  const rarityOf = (term: string) => rarity(counts.get(term) ?? 0, total);
  const found = await store.findByTerms(board, candidates(terms, counts));
  const ids = found
    .map((idea) => ({ id: idea.id, ...foundness(units, idea, rarityOf) }))
    .filter(({ share }) => share >= enough)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const among = isFiltered ? await store.listIds(board, filter) : undefined;
  const meant = among ? ids.filter((id) => among.has(id)) : ids;
  const after = meant.indexOf(place.after);
  const from = after < 0 ? place.from : after + 1;
  const page = meant.slice(from, from + pageSize);
  const last = page.at(-1);
  const isMore = last !== undefined && from + pageSize < meant.length;
  const ideas = page.length > 0 ? await store.readIdeas(board, page, now) : [];
  return {
    ideas: ideas.map((idea) => ({ ...idea, hits: hitsIn(idea, units) })),
    next: isMore ? writePlace({ from: from + pageSize, after: last }) : null,
    total: meant.length,
  };
}

/** How much of what is looked for an idea holds, from 0 to 1, and how well, for the order. */
function foundness(units: readonly Unit[], { terms }: Indexed, rarityOf: (term: string) => number) {
  const held = new Set(terms);
  let looked = 0;
  let share = 0;
  let score = 0;
  for (const unit of units) {
    const weight = rarityOf(unit.term);
    const [first, ...others] = termsOfUnit(unit).filter((term) => held.has(term));
    looked += weight;
    if (first === undefined) continue;
    const isVeryWord = unit.stems.length === 0 || others.length > 0 || first !== unit.term;
    share += weight;
    score += weight * (isVeryWord ? 1 : otherWord) * (held.has(inTitle(first)) ? 1 : textPlace);
  }
  return { share: share / (looked || 1), score };
}

/** Every term that an idea may hold of what is looked for: as concept, as word, as word of the other language. */
export function termsOfUnit({ term, stems, otherStems }: Unit): string[] {
  const words = [...stems, ...otherStems];
  return [...new Set([term, ...words.map(covered), ...words])];
}
