import type { PromptContent } from '@earshot/client/contract';
import type {
  NewPromptDecision,
  PromptAct,
  PromptDecision,
  PromptStore,
  StoredPrompt,
} from '@earshot/server';

/** A prompt with one suggestion that nobody has said anything on yet. */
export const newPrompt = (id: string, change: Partial<PromptContent> = {}): StoredPrompt => ({
  content: {
    id,
    suggestions: [{ id: 'carers', name: { en: 'Carers', cy: 'Gofalwyr' } }],
    ...change,
  } as unknown as PromptContent,
  version: 1,
  revisions: [],
  paused: null,
  closedAt: null,
  erasedAt: null,
});

export const monday = '2026-11-23T10:00:00.000Z';
export const permit = () => {};
export const nightWorkers = { name: 'Night workers', why: 'They sleep by day.', reach: 'Canteen' };
export const help = { needs: ['time' as const], text: 'After nine', countMe: false };

let acts = 0;

/** An act of Ann, each later than the one before, unless it is changed. */
export const act = (prompt: string, change: Partial<PromptAct> = {}): PromptAct => {
  acts += 1;
  const { participant = 'ann' } = change;
  const ids = { participant, receipt: `receipt-${participant}`, key: `act-${acts}` };
  return { prompt, ...ids, fingerprint: '', sequence: acts, at: monday, ...change };
};

/** What a moderator decides on Tuesday. */
export const decision = <Kind extends PromptDecision['decision']>(
  decided: Kind,
  group: string | null = null,
  reason = 'A group, not a person.',
): NewPromptDecision & { decision: Kind } => {
  return { at: '2026-11-24T10:00:00.000Z', decision: decided, group, reason };
};

/** A moderator's hand: decides about names as they are now. */
export function moderator(prompts: PromptStore, prompt: string) {
  const decide = async (group: string, decided: 'show' | 'withhold', reason?: string) => {
    const { edition = '' } = (await prompts.inspect(prompt, group)) ?? {};
    return prompts.decide(prompt, { group, edition }, decision(decided, group, reason));
  };
  return {
    decide,
    /** A group of Ann's that a moderator has let through. */
    async shown(named: Partial<typeof nightWorkers> = {}, change: Partial<PromptAct> = {}) {
      const group = { ...nightWorkers, ...named };
      const { id } = await prompts.nameGroup(act(prompt, change), group, permit);
      await decide(id, 'show');
      return id;
    },
  };
}
