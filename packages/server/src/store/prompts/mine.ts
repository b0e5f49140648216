import type { PromptMine } from '@earshot/client/contract';
import { forgetAll } from '../acts/forget-all.js';
import type { Who } from '../store.js';
import { contentsOf, ownGroup } from './group-rules.js';
import { release } from './own-groups.js';
import { there } from './perform.js';
import type { PromptDatabase } from './records.js';

/** What is held of one participant, as the store's `readMine` has it. */
export function readMine(
  database: PromptDatabase,
  prompt: string,
  who: Who,
): Promise<Omit<PromptMine, 'contract'>> {
  return database.transact(prompt, 'none', async (records) => {
    const participant = await records.find(who);
    const said = participant === null ? [] : await records.responsesOf(participant);
    const kept = said.filter(({ content }) => content !== null);
    const of = (kind: string) => kept.filter((response) => response.kind === kind);
    const groups = new Map((await records.groups()).map((group) => [group.id, group]));
    const inclusions = of('inclusion').flatMap((response) =>
      contentsOf([response], 'inclusion').map((said) => ({ group: response.group, ...said })),
    );
    return {
      groups: of('name').map((response) =>
        ownGroup(response.group, groups.get(response.group), contentsOf([response], 'name')[0]),
      ),
      echoes: of('echo').map(({ group }) => group),
      ...('receipt' in who && { inclusions }),
    };
  });
}

/** Deletes everything of one participant, as the store's `forget` has it. */
export function forget(
  database: PromptDatabase,
  prompt: string,
  who: Who,
  sequence: number,
): Promise<void> {
  return database.transact(prompt, 'exclusive', async (records) => {
    const { erasedAt } = there(await records.prompt());
    await forgetAll(records, { who, sequence, erasedAt }, async (participant) => {
      const said = await records.responsesOf(participant);
      await records.deleteResponses(participant);
      const named = new Set(
        said.flatMap(({ kind, content, group }) => (kind === 'name' && content ? [group] : [])),
      );
      const groups = (await records.groups()).filter(({ id }) => named.has(id));
      for (const group of groups) await release(records, group, participant);
    });
  });
}
