import type { NewGroup, OwnGroup } from '@earshot/client/contract';
import { randomId } from '../../crypto.js';
import { newGroup, ownGroup } from './group-rules.js';
import { type Found, perform, publish, respond, there } from './perform.js';
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
    act: async (records, found) => {
      const written = {
        name,
        lang: lang ?? null,
        nameState: 'waiting' as const,
        isOrganisers: false,
      };
      const group =
        suggestion === undefined
          ? newGroup(written)
          : await takeSuggestion(records, act, found, suggestion);
      if (suggestion === undefined) await records.saveGroup(group);
      await respond(records, act, group.id, 'name', { why, reach });
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
      if (echo) await records.saveResponse({ ...echo, content: null });
      await release(records, group, participant);
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** What becomes of a group that nobody stands for any more: what others have said of one that cannot be read stays for the organiser. */
export async function release(
  records: PromptRecords,
  group: GroupRecord,
  participant: string,
): Promise<void> {
  if (group.nameState === 'shown' || group.isOrganisers) return;
  const said = (await records.responses()).filter((response) => response.group === group.id);
  if (said.every((response) => response.participant === participant)) {
    return records.deleteGroup(group.id);
  }
  const nameless = { name: '', lang: null, formerNames: [], reason: null };
  await records.saveGroup({ ...group, ...nameless, edition: randomId(), nameState: 'gone' });
}

/** A suggestion is the organiser's own words: it is shown at once, and seen too when it is there already. */
async function takeSuggestion(
  records: PromptRecords,
  { participant, sequence }: PromptAct,
  { prompt, groups }: Found,
  id: string,
): Promise<GroupRecord> {
  const { name } = there(prompt.content.suggestions.find((suggestion) => suggestion.id === id));
  const before = groups.find((group) => group.id === id);
  if (!before) {
    const group = newGroup({ id, name, nameState: 'shown', isOrganisers: true });
    await records.saveGroup(group);
    await publish(records);
    return group;
  }
  const echo = await records.response('echo', id, participant);
  if (!echo || echo.sequence < sequence) {
    await records.saveResponse({ group: id, participant, kind: 'echo', content: true, sequence });
  }
  return before;
}

async function answerOwn(records: PromptRecords, id: string, { participant }: PromptAct) {
  const group = (await records.groups()).find((group) => group.id === id);
  const named = await records.response('name', id, participant);
  return ownGroup(id, group, named?.content);
}
