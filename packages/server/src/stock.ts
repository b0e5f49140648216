import type { Service } from './service.js';
import { stateOf } from './state.js';
import type { PromptStore, StoredPrompt } from './store/prompts/prompt-store.js';
import { dateIn } from './time.js';

type Stock = Awaited<ReturnType<PromptStore['takeStock']>>;

/**
 * What a prompt tells today of arrivals and of who took part; `null` during a pause, when nothing is published. To be
 * asked before anything of the prompt is read: groups change their state with it.
 */
export async function stockOf(stored: StoredPrompt, service: Service): Promise<Stock | null> {
  const { store, now } = service;
  if (stateOf(stored, now()) === 'paused') return null;
  const { id, about } = stored.content;
  const today = dateIn(about.timeZone, now());
  return store.prompts.takeStock(id, today, () => countTookPart(stored, service));
}

/**
 * How many took part, where the organiser says that it is counted. Who takes part in two of them is counted twice:
 * nothing says that it is the same person.
 */
async function countTookPart({ content }: StoredPrompt, service: Service): Promise<number> {
  const { store, results } = service;
  const { polls = [], boards = [] } = content.equality?.tookPartIn ?? {};
  if (polls.length + boards.length === 0) return store.prompts.countParticipants(content.id);
  const counts = await Promise.all([
    ...polls.map(async (id) => {
      const poll = await store.readPoll(id);
      return poll ? (await results.of(poll)).turnout : 0;
    }),
    ...boards.map((id) => store.boards.countParticipants(id)),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
