import { publish, there } from './perform.js';
import type { PromptDatabase } from './records.js';
import { stockOf } from './take-stock.js';
import { noTotals } from './totals.js';

/** Deletes everything that came from people, as the store's `erase` has it; what was told of totals stays. */
export function erase(database: PromptDatabase, prompt: string, at: string): Promise<void> {
  return database.transact(prompt, 'exclusive', async (records) => {
    const { erasedAt } = there(await records.prompt());
    if (erasedAt !== null) return;
    await records.deletePeople();
    for (const group of await records.groups()) {
      const isKept = group.nameState === 'shown' || group.isOrganisers;
      if (isKept) await records.saveGroup({ ...group, formerNames: [] });
      else await records.deleteGroup(group.id);
    }
    await records.saveStock({ ...(await stockOf(records)), totals: noTotals });
    await publish(records, { erasedAt: at });
  });
}
