import { randomId } from '../../crypto.js';
import { inTurn } from '../acts/in-turn.js';
import { HeldPeople, peopleIn } from '../acts/memory-people.js';
import { createPromptStore } from './create-prompt-store.js';
import type { PromptDecision, PromptStore, StoredPrompt } from './prompt-store.js';
import type {
  ActKind,
  GroupRecord,
  PromptDatabase,
  PromptRecords,
  ResponseKind,
  ResponseRecord,
  StockRecord,
} from './records.js';

/** What the memory store holds of one prompt. */
class HeldPrompt {
  prompt: StoredPrompt | null = null;
  stock: StockRecord | null = null;
  readonly groups = new Map<string, GroupRecord>();
  readonly people = new HeldPeople<ActKind>();
  readonly decisions: PromptDecision[] = [];
  responses: ResponseRecord[] = [];
}

/** Keeps prompts in memory, for stories and tests, in browsers too. */
export function createMemoryPrompts(): PromptStore {
  const prompts = new Map<string, HeldPrompt>();
  const queue = inTurn();
  const database: PromptDatabase = {
    list: async () => [...prompts.keys()].sort(),
    transact: (prompt, _hold, work) =>
      queue(async () => {
        const held = prompts.get(prompt) ?? new HeldPrompt();
        const done = await work(heldRecords(held));
        if (held.prompt) prompts.set(prompt, held);
        return done;
      }),
    scrubber: { soon() {}, async now() {} },
  };
  return createPromptStore(database);
}

function heldRecords(held: HeldPrompt): PromptRecords {
  const { groups, decisions, people } = held;
  const isOf = (group: string, participant: string, kind: ResponseKind) => (one: ResponseRecord) =>
    one.group === group && one.participant === participant && one.kind === kind;

  return {
    ...peopleIn(people),
    prompt: async () => held.prompt,
    async savePrompt(prompt) {
      held.prompt = prompt;
    },
    async addDecision(decision) {
      decisions.push({ ...decision, id: randomId().toLowerCase() });
    },
    decisions: async () => [...decisions],

    async groups() {
      return [...groups.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    async saveGroup(group) {
      groups.set(group.id, group);
    },
    async deleteGroup(id) {
      groups.delete(id);
      held.responses = held.responses.filter(({ group }) => group !== id);
    },

    async response<Kind extends ResponseKind>(kind: Kind, group: string, participant: string) {
      const found = held.responses.find(isOf(group, participant, kind));
      return (found as ResponseRecord<Kind> | undefined) ?? null;
    },
    async responses() {
      return held.responses.filter(({ content }) => content !== null);
    },
    async responsesOf(participant) {
      return held.responses.filter((response) => response.participant === participant);
    },
    async saveResponse(response) {
      const { group, participant, kind } = response;
      const isSame = isOf(group, participant, kind);
      held.responses = [...held.responses.filter((one) => !isSame(one)), response];
    },
    async deleteResponses(participant) {
      held.responses = held.responses.filter((response) => response.participant !== participant);
    },

    async deletePeople() {
      people.clear();
      held.responses = [];
    },
    stock: async () => held.stock,
    async saveStock(stock) {
      held.stock = stock;
    },
  };
}
