import type { Text } from '@earshot/client/contract';
import { randomId } from '../../crypto.js';
import { newGroup } from './group-rules.js';
import { publish, there } from './perform.js';
import type { GroupChange, NewPromptDecision, PromptStore } from './prompt-store.js';
import type { GroupRecord, PromptDatabase } from './records.js';

/** Shows or withholds a name, as the store's `decide` has it. */
export function decide(
  database: PromptDatabase,
  prompt: string,
  { group: id, edition }: Parameters<PromptStore['decide']>[1],
  decision: NewPromptDecision,
): Promise<boolean> {
  return database.transact(prompt, 'exclusive', async (records) => {
    const group = (await records.groups()).find((group) => group.id === id);
    if (!group || group.nameState === 'gone' || group.edition !== edition) return false;
    const isShown = decision.decision === 'show';
    const nameState = isShown ? 'shown' : 'withheld';
    await records.saveGroup({ ...group, nameState, reason: isShown ? null : decision.reason });
    if (isShown || group.nameState === 'shown') await publish(records);
    await records.addDecision(decision);
    return true;
  });
}

/** Adds a group of the organiser's own, as the store's `addGroup` has it. */
export function addGroup(
  database: PromptDatabase,
  prompt: string,
  name: Text,
  decision: NewPromptDecision,
): Promise<string> {
  return database.transact(prompt, 'exclusive', async (records) => {
    there(await records.prompt());
    const group = newGroup({ name, nameState: 'shown', isOrganisers: true });
    await records.saveGroup(group);
    await publish(records);
    await records.addDecision({ ...decision, group: group.id });
    return group.id;
  });
}

/** Changes what the organiser says of a group, as the store's `changeGroup` has it. */
export function changeGroup(
  database: PromptDatabase,
  prompt: string,
  id: string,
  change: GroupChange,
  decision: NewPromptDecision,
): Promise<boolean> {
  return database.transact(prompt, 'exclusive', async (records) => {
    const group = (await records.groups()).find((group) => group.id === id);
    const hasStep = group?.steps.some((step) => step.id === change.removeStep);
    if (group?.nameState !== 'shown' || (change.removeStep !== undefined && !hasStep)) return false;
    await records.saveGroup(changed(group, change));
    await publish(records);
    await records.addDecision(decision);
    return true;
  });
}

function changed(group: GroupRecord, change: GroupChange): GroupRecord {
  const { name = group.name, lang = group.lang, state = group.state, addStep, removeStep } = change;
  const isSame = (other: Text) => JSON.stringify(other) === JSON.stringify(name);
  const isRenamed = !isSame(group.name);
  const others = group.formerNames.filter((former) => !isSame(former));
  const steps = group.steps.filter(({ id }) => id !== removeStep);
  return {
    ...group,
    ...{ name, lang, state },
    ...(isRenamed && { edition: randomId(), formerNames: [...others, group.name] }),
    steps: addStep ? [...steps, addStep] : steps,
  };
}
