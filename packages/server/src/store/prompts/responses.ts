import type { NewInclusion } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { perform, respond, there } from './perform.js';
import type { PromptAct, PromptPermit } from './prompt-store.js';
import type { Contents, PromptDatabase } from './records.js';

/** "I see that too", as the store's `echo` has it. */
export const echo = (
  database: PromptDatabase,
  act: PromptAct,
  group: string,
  echoes: boolean,
  permit: PromptPermit,
): Promise<boolean> => say(database, act, group, permit, 'echo', echoes ? true : null);

/** "This includes me", as the store's `include` has it. */
export const include = (
  database: PromptDatabase,
  act: PromptAct,
  group: string,
  inclusion: InferOutput<typeof NewInclusion> | null,
  permit: PromptPermit,
): Promise<boolean> => say(database, act, group, permit, 'inclusion', inclusion);

/** Says something of a group that everyone can read; what one has said can be taken back whatever became of it. */
function say<Kind extends 'echo' | 'inclusion'>(
  database: PromptDatabase,
  act: PromptAct,
  id: string,
  permit: PromptPermit,
  kind: Kind,
  content: Contents[Kind] | null,
): Promise<boolean> {
  const { participant } = act;
  return perform(database, act, {
    kind,
    hold: 'shared',
    permit,
    find: async (records, { prompt, groups }) => {
      const group = there(groups.find((group) => group.id === id));
      const said = content === null ? await records.response(kind, id, participant) : null;
      // Once everything is erased nothing is taken any more, and nobody is to be remembered for it.
      const isReadable = group.nameState === 'shown' && prompt.erasedAt === null;
      there(said || isReadable ? group : null);
    },
    act: async (records) => {
      await respond(records, act, id, kind, content);
      return id;
    },
    answer: async (records) => (await records.response(kind, id, participant))?.content != null,
  });
}
