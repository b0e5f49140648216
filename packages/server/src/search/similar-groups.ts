import type { Text } from '@earshot/client/contract';
import { type GroupName, isWithin, readGroupName } from './group-name.js';
import { splitWords } from './language.js';

/** A group as it is compared: by its name, and by those it had before. */
export interface NamedGroup {
  readonly name: Text;
  /** The language of the name, where it is one string. */
  readonly lang?: string | null | undefined;
  readonly formerNames?: readonly Text[];
}

/** So many groups are shown at most. */
const maximumSimilar = 3;
/** What a wider name, or one that leaves out where, counts for beside the same name. */
const wider = 0.6;
const placeLeftOut = 0.4;

/**
 * Groups whose names may mean the same as what somebody writes, the closest first; three at most. They are only asked
 * about: groups are never put together. One that differs in who people are — a people, a faith, an age, how they are
 * disabled, for whom they care — is another, so that nobody is asked whether they are somebody else.
 * @param groups those that everyone can read, and the organiser's suggestions
 */
export function similarGroups<T extends NamedGroup>(
  { name, lang }: { readonly name: string; readonly lang?: string | undefined },
  groups: readonly T[],
): T[] {
  const sought = { words: wordsOf(name), ...readGroupName(name, lang) };
  const closenessOf = (group: T) =>
    Math.max(
      ...namesOf(group).map((one) =>
        wordsOf(one.name) === sought.words
          ? 2
          : closeness(sought, readGroupName(one.name, one.lang)),
      ),
    );
  return groups
    .map((group) => ({ group, closeness: closenessOf(group) }))
    .filter((one) => one.closeness > 0)
    .toSorted((a, b) => b.closeness - a.closeness)
    .slice(0, maximumSimilar)
    .map(({ group }) => group);
}

const wordsOf = (name: string) =>
  splitWords(name)
    .map(({ plain }) => plain)
    .join(' ');

/** Every name of a group, in every language. */
function namesOf({ name, lang, formerNames = [] }: NamedGroup) {
  return [name, ...formerNames].flatMap((text) =>
    typeof text === 'string'
      ? [{ name: text, lang: lang ?? undefined }]
      : Object.entries(text).map(([tag, one]) => ({ name: one, lang: tag })),
  );
}

/** From 0, another group, to 1, the same in other words. */
function closeness(one: GroupName, other: GroupName): number {
  // Somewhere alone is not who is there.
  const isSomewhere = one.who.size === 0 || other.who.size === 0;
  if (isSomewhere && one.who.size !== other.who.size) return 0;
  const agreements = [...agree(one, other), ...agree(other, one)];
  if (agreements.length === 0 || agreements.includes(0)) return 0;
  return agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length;
}

/** How far each thing that a name says is said by the other, too. */
function agree(one: GroupName, other: GroupName): number[] {
  const said = [...other.who, ...other.where];
  // "School staff" says most by the school: lorry drivers are staff somewhere, too.
  const isWhereAll = isAnyWorker(one) || isAnyWorker(other);
  const isPlaced = one.where.size > 0 || other.where.size > 0;
  const saidOf = (concept: string) => {
    if (said.includes(concept)) return 1;
    const isRelated = said.some((known) => isWithin(concept, known) || isWithin(known, concept));
    return isRelated && (isPlaced || !isWhereAll) ? wider : 0;
  };
  const mayLeaveOut = one.who.size > 0 && other.where.size === 0 && !isWhereAll;
  return [
    ...[...one.who].map(saidOf),
    ...[...one.where].map((place) => saidOf(place) || (mayLeaveOut ? placeLeftOut : 0)),
  ];
}

const isAnyWorker = ({ who }: GroupName) => who.size === 1 && who.has('worker');
