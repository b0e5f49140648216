import { readFileSync } from 'node:fs';
import { type NewGroup, type NewInclusion, PromptContent } from '@earshot/client/contract';
import type { AppOptions } from '@earshot/server';
import * as v from 'valibot';
import { pageForms } from './organise-visitor.js';
import { groupOf, openPromptApp } from './prompt-app.js';

const demo = new URL('../../examples/content/who-is-missing.json', import.meta.url);

/** Where the moderation pages of the prompt are. */
export const namesPath = '/organise/moderate/prompts/who-is-missing';

/** The prompt of the demo, in two languages, with a browser in front of its moderation pages. */
export async function openModeratedPrompt(app: Partial<AppOptions> = {}) {
  const content = v.parse(PromptContent, JSON.parse(readFileSync(demo, 'utf8')));
  const opened = await openPromptApp({ content, app });
  const { prompts } = opened.store;
  const forms = pageForms(opened.app);
  const keptGroup = async (id: string) => (await prompts.inspect(content.id, id))!;
  const decide = async (group: string, decision: string, reason = '') => {
    const { edition } = await keptGroup(group);
    return forms.post(namesPath, { act: 'decide', decision, group, edition, reason });
  };
  return {
    ...opened,
    forms,
    /** Somebody with a device of their own. */
    person() {
      const one = opened.person();
      return {
        ...one,
        /** Names a group; returns its id. */
        nameGroup: (group: v.InferInput<typeof NewGroup>) => groupOf(one.name(group)),
        includes: (group: string, inclusion: v.InferInput<typeof NewInclusion>) =>
          one.include(group, inclusion),
      };
    },
    keptGroup,
    /** Decides on the page about a name as it is now. */
    decideName: decide,
    /** A group that everyone can read, named by somebody new. */
    async shownGroupOnPage(name: string, more: object = {}) {
      const id = await groupOf(opened.person().name({ name, lang: 'en', ...more }));
      await decide(id, 'show');
      return id;
    },
    groupPath: (group: string) => `${namesPath}/groups/${group}`,
    decisions: () => prompts.listDecisions(content.id),
  };
}
