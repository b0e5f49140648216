import type { Group, OwnGroup } from '@earshot/client/contract';
import { randomId } from '../../crypto.js';
import type { KeptGroup } from './prompt-store.js';
import type { Contents, GroupRecord, ResponseKind, ResponseRecord } from './records.js';

/** A group that nobody has said anything of. */
export function newGroup(
  given: Pick<GroupRecord, 'name' | 'nameState' | 'isOrganisers'> & Partial<GroupRecord>,
): GroupRecord {
  return {
    id: randomId().toLowerCase(),
    lang: null,
    formerNames: [],
    edition: randomId(),
    reason: null,
    state: 'named',
    steps: [],
    threshold: 10 + drawDigit(),
    ...given,
  };
}

/** From 0 to 9, each as likely as the other to one in a million. */
export function drawDigit(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random % 10;
}

/** An offset, up to five more or four less. */
export const wander = (offset: number): number => offset + drawDigit() - 4;

/** A group as everyone reads it. */
export function publicGroup({ id, name, lang, state, steps }: GroupRecord): Group {
  return { id, name, ...(lang !== null && { lang }), state, steps: [...steps] };
}

/** A group as the organiser sees it. @param responses what was said of it, by anyone */
export function keptGroup(group: GroupRecord, responses: readonly ResponseRecord[]): KeptGroup {
  const { threshold: _, ...shown } = group;
  const notes = contentsOf(responses, 'name');
  return {
    ...shown,
    notes: unordered(notes.filter(({ why, reach }) => why !== '' || reach !== '')),
    echoes: contentsOf(responses, 'echo').length,
    inclusions: unordered(contentsOf(responses, 'inclusion')),
  };
}

/** A group as whoever named it sees it; `null` for one that was taken back. */
export function ownGroup(
  id: string,
  group: GroupRecord | undefined,
  said: Contents['name'] | null | undefined,
): OwnGroup {
  if (!group || !said) return { id, name: '', state: 'withdrawn', why: '', reach: '' };
  const { name, lang, nameState: state, reason } = group;
  return {
    ...{ id, name, state, ...said },
    ...(lang !== null && { lang }),
    ...(reason !== null && { reason }),
  };
}

export function contentsOf<Kind extends ResponseKind>(
  responses: readonly ResponseRecord[],
  kind: Kind,
): Contents[Kind][] {
  return responses.flatMap((response) =>
    response.kind === kind && response.content !== null ? [response.content as Contents[Kind]] : [],
  );
}

/** By what it says alone, so that the order tells neither whose it is nor when it came. */
function unordered<T>(contents: readonly T[]): T[] {
  const written = contents.map((content) => JSON.stringify(content));
  return written.sort().map((content) => JSON.parse(content) as T);
}
