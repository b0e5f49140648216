import type { PromptAct } from '@earshot/client';
import type { OwnGroup, PromptMine } from '@earshot/client/contract';

/** A group that one has named. */
export interface OwnEntry {
  /** Stays the same when it is sent, so that it keeps its place, and focus. */
  readonly key: string;
  /** With the state `unsent` as it waits, and without words until the person says that they are theirs. */
  readonly group: OwnGroup;
  /** What is done with it and is not through yet. */
  readonly act: PromptAct | undefined;
}

/** What of one's own may be shown; what this tab did last comes first. */
export interface Own {
  readonly groups: readonly OwnEntry[];
  /** Words of an earlier visit that say who somebody is: whose they are is asked before it shows about whom they are. */
  readonly asking: readonly PromptAct[];
  /** How many groups more there are that were not sent from this tab: whoever sits here now may be somebody else. */
  readonly hidden: number;
}

/**
 * Finds what is one's own in what the back end holds and in what is on its way.
 * @param isMine Whether the person has said that what was sent from this device is theirs.
 */
export function ownOf(
  mine: PromptMine | null | undefined,
  acts: readonly PromptAct[],
  isMine: boolean,
): Own {
  const sent = new Map(acts.map((act) => [sentBy(act), act.id]));
  const held = mine?.groups.filter(({ state }) => state !== 'withdrawn') ?? [];
  const shows = ({ id }: OwnGroup) => isMine || sent.has(id);
  const entries = held.filter(shows).map((group): OwnEntry => ({
    key: sent.get(group.id) ?? group.id,
    group,
    act: acts.find(
      ({ deed, state }) =>
        state !== 'sent' && deed.verb === 'withdrawGroup' && deed.of === group.id,
    ),
  }));
  const order = acts.map(({ id }) => id);
  return {
    groups: [...acts.flatMap(unsent), ...entries].sort(
      (a, b) => order.indexOf(b.key) - order.indexOf(a.key),
    ),
    asking: acts.filter(({ deed, state }) => deed.verb === 'include' && state === 'asking'),
    hidden: held.filter((group) => !shows(group)).length,
  };
}

/** The id of the group that an act of this tab has named. */
function sentBy({ deed, state, receipt }: PromptAct): string | undefined {
  const isNamed = deed.verb === 'nameGroup' && state === 'sent' && receipt && 'group' in receipt;
  return isNamed ? receipt.group.id : undefined;
}

function unsent(act: PromptAct): OwnEntry[] {
  const { deed, id, state } = act;
  if (deed.verb !== 'nameGroup' || state === 'sent') return [];
  const words = state === 'asking' ? { name: '', why: '', reach: '' } : deed.group;
  return [{ key: id, act, group: { ...words, id, state: 'unsent' } }];
}
