import type { NewGroup, OwnGroup, Suggestion } from '@earshot/client/contract';
import { randomId } from '../../crypto.js';
import { newGroup, ownGroup } from './group-rules.js';
import { perform, publish, respond, there } from './perform.js';
import type { PromptAct, PromptPermit } from './prompt-store.js';
import type { GroupRecord, PromptDatabase, PromptRecords } from './records.js';

/** Keeps a name, as the store's `nameGroup` has it. */
export function nameGroup(
  database: PromptDatabase,
  act: PromptAct,
  { name, lang, suggestion, why, reach }: NewGroup,
  permit: PromptPermit,
): Promise<OwnGroup> {
  return perform(database, act, {
    kind: 'name',
    hold: 'exclusive',
    permit,
    act: async (records, { prompt, groups }) => {
      const { suggestions } = prompt.content;
      const offered =
        suggestion === undefined ? null : there(suggestions.find(({ id }) => id === suggestion));
      const before = groups.find(({ id }) => id === offered?.id);
      const group = before ?? (offered ? shownGroup(offered) : waitingGroup(name, lang));
      if (!before) await records.saveGroup(group);
      if (!before && group.nameState === 'shown') await publish(records);
      await respond(records, act, group.id, 'name', { why, reach });
      if (before) await seeToo(records, act, group.id);
      return group.id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** Takes one's own name back, as the store's `withdrawGroup` has it. */
export function withdrawGroup(
  database: PromptDatabase,
  act: PromptAct,
  id: string,
): Promise<OwnGroup> {
  const { participant } = act;
  return perform(database, act, {
    kind: 'withdrawal',
    hold: 'exclusive',
    act: async (records, { groups }) => {
      const group = there(groups.find((group) => group.id === id));
      there((await records.response('name', id, participant))?.content);
      await respond(records, act, id, 'name', null);
      const echo = await records.response('echo', id, participant);
      const sequence = Math.max(echo?.sequence ?? 0, act.sequence);
      if (echo) await records.saveResponse({ ...echo, content: null, sequence });
      await release(records, group, participant);
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/**
 * What becomes of a group that nobody stands for any more: the name that everyone can read stays, and none that it had
 * before; what others have said of one that cannot be read stays for the organiser.
 */
export async function release(
  records: PromptRecords,
  group: GroupRecord,
  participant: string,
): Promise<void> {
  if (group.isOrganisers) return;
  if (group.nameState === 'shown') return records.saveGroup({ ...group, formerNames: [] });
  const said = (await records.responses()).filter((response) => response.group === group.id);
  if (said.every((response) => response.participant === participant)) {
    return records.deleteGroup(group.id);
  }
  const nameless = { name: '', lang: null, formerNames: [], reason: null };
  await records.saveGroup({ ...group, ...nameless, edition: randomId(), nameState: 'gone' });
}

const waitingGroup = (name: string, lang: string | undefined) =>
  newGroup({ name, lang: lang ?? null, nameState: 'waiting', isOrganisers: false });

/** A suggestion is the organiser's own words: nobody has to read it first. */
const shownGroup = (offered: Suggestion) =>
  newGroup({ ...offered, nameState: 'shown', isOrganisers: true });

/** Whoever names what is there already sees it too, unless they have said otherwise later. */
async function seeToo(
  records: PromptRecords,
  { participant, sequence }: PromptAct,
  group: string,
): Promise<void> {
  const before = await records.response('echo', group, participant);
  if (before && before.sequence >= sequence) return;
  await records.saveResponse({ group, participant, kind: 'echo', content: true, sequence });
}

async function answerOwn(records: PromptRecords, id: string, { participant }: PromptAct) {
  const group = (await records.groups()).find((group) => group.id === id);
  const named = await records.response('name', id, participant);
  return ownGroup(id, group, named?.content);
}
