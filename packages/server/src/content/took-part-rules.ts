import type { PromptContent } from '@earshot/client/contract';
import type { Store } from '../store/store.js';
import type { Finding } from './finding.js';

/** Who took part is counted in polls and on boards that there are. */
export async function checkTookPartIn(
  store: Store,
  { equality }: PromptContent,
): Promise<Finding[]> {
  const { polls = [], boards = [] } = equality?.tookPartIn ?? {};
  const findings = await Promise.all([
    ...polls.map(async (id, index) =>
      (await store.readPoll(id)) ? [] : [missing('poll', id, index)],
    ),
    ...boards.map(async (id, index) =>
      (await store.boards.read(id)) ? [] : [missing('board', id, index)],
    ),
  ]);
  return findings.flat();
}

function missing(kind: 'poll' | 'board', id: string, index: number): Finding {
  return {
    path: ['equality', 'tookPartIn', `${kind}s`, index],
    expected: `the id of a ${kind} that is open here`,
    got: `"${id}", of which there is none`,
    advice: `Open that ${kind} first, or take it out.`,
  };
}
