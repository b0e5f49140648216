import { keptGroup, publicGroup } from './group-rules.js';
import { forget, readMine } from './mine.js';
import { addGroup, changeGroup, decide } from './organise.js';
import { nameGroup, withdrawGroup } from './own-groups.js';
import { erase } from './erase.js';
import type { PromptStore } from './prompt-store.js';
import type { PromptDatabase, PromptRecords } from './records.js';
import { echo, include } from './responses.js';
import { takeStock, writePending } from './take-stock.js';
import { noTotals, PendingTotals } from './totals.js';

/** A prompt store over whatever keeps its records; what prompts do lies in the files beside this one, once for all stores. */
export function createPromptStore(database: PromptDatabase): PromptStore {
  const { scrubber } = database;
  const pending = new PendingTotals();
  /** What was deleted is made unreadable soon after: nobody waits for it. */
  const scrubbed = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    scrubber.soon();
    return done;
  };
  const reading = <T>(prompt: string, work: (records: PromptRecords) => Promise<T>) =>
    database.transact(prompt, 'none', work);
  const listAll = (prompt: string) =>
    reading(prompt, async (records) => {
      const said = await records.responses();
      const groups = await records.groups();
      return groups.map((group) =>
        keptGroup(
          group,
          said.filter((response) => response.group === group.id),
        ),
      );
    });

  return {
    list: () => database.list(),
    read: (prompt) => reading(prompt, (records) => records.prompt()),
    change: (prompt, change, decision) =>
      database.transact(prompt, 'exclusive', async (records) => {
        const used = (await records.groups()).length > 0;
        const changed = change(await records.prompt(), used);
        if (!changed) return;
        await records.savePrompt(changed);
        if (decision) await records.addDecision(decision);
      }),

    nameGroup: (act, group, permit) => scrubbed(nameGroup(database, act, group, permit)),
    withdrawGroup: (act, group) => scrubbed(withdrawGroup(database, act, group)),
    echo: (act, group, echoes, permit) => echo(database, act, group, echoes, permit),
    include: (act, group, inclusion, permit) =>
      scrubbed(include(database, act, group, inclusion, permit)),
    readMine: (prompt, who) => readMine(database, prompt, who),
    async forget(prompt, who, sequence = 0) {
      await forget(database, prompt, who, sequence);
      await scrubber.now();
    },

    async countArrival(prompt) {
      pending.add(prompt, { ...noTotals, arrivals: 1 });
    },
    async countEquality(prompt, answers) {
      const equality = Object.entries(answers).map(([question, answer]) => {
        return { question, answer, count: 1 };
      });
      pending.add(prompt, { ...noTotals, equality });
    },
    takeStock: (prompt, day, tookPart) => takeStock(database, pending, prompt, day, tookPart),
    keepTotals: () => writePending(database, pending),
    countParticipants: (prompt) => reading(prompt, (records) => records.countParticipants()),

    listGroups: (prompt) =>
      reading(prompt, async (records) => {
        const groups = await records.groups();
        return groups.filter(({ nameState }) => nameState === 'shown').map(publicGroup);
      }),
    listAll,
    async inspect(prompt, group) {
      return (await listAll(prompt)).find(({ id }) => id === group) ?? null;
    },
    decide: (prompt, target, decision) => decide(database, prompt, target, decision),
    addGroup: (prompt, name, decision) => addGroup(database, prompt, name, decision),
    changeGroup: (prompt, group, change, decision) =>
      scrubbed(changeGroup(database, prompt, group, change, decision)),
    listDecisions: (prompt) => reading(prompt, (records) => records.decisions()),
    async erase(prompt, at) {
      await erase(database, prompt, at);
      await scrubber.now();
    },
  };
}
