import type { Ballot, Poll } from '@earshot/client/contract';

/** One thing that can be chosen: an option of the organiser's, or an answer that every poll may take. */
export type Answer = `option:${string}` | 'ownWords' | 'unsure' | 'needToKnow';

/** What a person has chosen and typed so far; nothing typed is dropped when a choice changes. */
export interface Answers extends Readonly<Record<WordsField, string>> {
  readonly chosen: readonly Answer[];
  /** In a ranked poll, from the first choice on. */
  readonly ranking: NonNullable<Ballot['ranking']>;
  /** In a poll with dots. */
  readonly dots: NonNullable<Ballot['dots']>;
  /** The code of a letter, as it is sent; absent where none is asked for. It belongs to no ballot. */
  readonly code?: string;
}

/** Where a person can write. */
export type WordsField = 'ownWords' | 'needToKnow' | 'reason';

/** The answers of a ballot that is to be changed, or none. */
export function answersOf(ballot: Ballot | undefined): Answers {
  const chosen: Answer[] = (ballot?.options ?? []).map((id): Answer => `option:${id}`);
  if (ballot?.ownWords !== undefined) chosen.push('ownWords');
  if (ballot?.unsure) chosen.push('unsure');
  if (ballot?.needToKnow !== undefined) chosen.push('needToKnow');
  return {
    chosen,
    ranking: ballot?.ranking ?? [],
    dots: ballot?.dots ?? [],
    ownWords: ballot?.ownWords ?? '',
    needToKnow: ballot?.needToKnow ?? '',
    reason: ballot?.reason ?? '',
  };
}

/** The most answers a ballot of this poll may hold. */
export function maximumOf(poll: Poll): number {
  return poll.maximum ?? poll.options.length + (poll.ownWords ? 1 : 0);
}
