import { readFileSync } from 'node:fs';
import { BoardContent, BoardMine, type NewIdea } from '@earshot/client/contract';
import type { AppOptions } from '@earshot/server';
import * as v from 'valibot';
import { idOf, openBoardApp } from './board-app.js';
import { pageForms } from './organise-visitor.js';

const demo = new URL('../../examples/content/walk-to-school.json', import.meta.url);

/** Where the moderation pages of the board are. */
export const queuePath = '/organise/moderate/boards/walk-to-school';

/** The board of the demo, in two languages, with a browser in front of its moderation pages. */
export async function openModeratedBoard(app: Partial<AppOptions> = {}) {
  const content = v.parse(BoardContent, JSON.parse(readFileSync(demo, 'utf8')));
  const opened = await openBoardApp({ content, app });
  const { store } = opened;
  return {
    ...opened,
    forms: pageForms(opened.app),
    /** Somebody with a device of their own. */
    person() {
      const one = opened.person();
      return {
        ...one,
        /** Posts an idea; returns its id. */
        post: (idea: v.InferInput<typeof NewIdea>) => idOf(one.post(idea)),
        mine: async () => v.parse(BoardMine, await (await one.readMine()).json()),
      };
    },
    ideaOf: async (id: string) => (await store.boards.inspect(content.id, id))?.idea,
    waiting: () => store.boards.listWaiting(content.id),
    decisions: () => store.boards.listDecisions(content.id),
  };
}
