import type { Ballot } from '@earshot/client/contract';
import { randomId } from '../crypto.js';
import { wordKinds, type Words } from './store.js';

/** Words as a store keeps them. */
export interface KeptWords extends Words {
  /** Ids of the replies to them. */
  readonly replies: readonly string[];
}

/** Every option that a ballot names, whether chosen, ranked or given dots. */
export function optionsOf({ options, ranking = [], dots = [] }: Ballot): string[] {
  return [...options, ...ranking.flat(), ...dots.map(({ option }) => option)];
}

/** The ballot with its words emptied: which fields were used stays, what was written does not. */
export function withoutWords(ballot: Ballot): Ballot {
  const emptied = wordKinds.filter((kind) => ballot[kind] !== undefined);
  return { ...ballot, ...Object.fromEntries(emptied.map((kind) => [kind, ''])) };
}

/** The ballot as it was cast, from its choices and its words. */
export function withWords(
  choices: Ballot,
  words: readonly Pick<Words, 'kind' | 'text'>[],
  lang: string | null,
): Ballot {
  const texts = Object.fromEntries(words.map(({ kind, text }) => [kind, text]));
  return { ...choices, ...texts, ...(lang === null ? {} : { lang }) };
}

/** The words of a ballot: those that did not change, for the same options, keep their state, all others wait. */
export function wordsOf(ballot: Ballot, before: readonly KeptWords[]): KeptWords[] {
  const options = optionsOf(ballot);
  return wordKinds.flatMap((kind) => {
    const text = ballot[kind];
    if (text === undefined || text === '') return [];
    const same = before.find(
      (words) => words.kind === kind && words.text === text && areSame(words.options, options),
    );
    const lang = ballot.lang ?? null;
    const entry = same ?? { id: randomId(), kind, text, state: 'waiting' as const, replies: [] };
    return [{ ...entry, lang, options }];
  });
}

/** The order in which options were chosen says nothing. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Whether any of the words has not been read yet. */
export function isWaiting(words: readonly Pick<Words, 'state'>[]): boolean {
  return words.some(({ state }) => state === 'waiting');
}
