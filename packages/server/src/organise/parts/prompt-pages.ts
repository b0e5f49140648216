import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { Page } from '../layout.js';
import type { Visit } from '../visit.js';
import { type Pages, pagesHead, type Part } from './pages-head.js';

const home = ({ content }: StoredPrompt) => `/organise/moderate/prompts/${content.id}`;

/** Where the groups of a prompt are. */
export const groupsPath = (prompt: StoredPrompt) => `${home(prompt)}/groups`;

/** Where the page of a group is. */
export const groupPath = (prompt: StoredPrompt, group: string) => `${groupsPath(prompt)}/${group}`;

/** The pages of a prompt. */
export function promptPages(prompt: StoredPrompt): Pages {
  const path = home(prompt);
  const { question, languages } = prompt.content;
  const parts = {
    queue: path,
    groups: groupsPath(prompt),
    decisions: `${path}/decisions`,
    pause: `${path}/pause`,
  };
  return { question, languages, parts };
}

/** The prompt's question as a page's title, and the way to its other pages. */
export function promptHead(
  visit: Visit,
  prompt: StoredPrompt,
  here: Part | null,
): Pick<Page, 'title' | 'heading' | 'parts'> {
  return pagesHead(visit, promptPages(prompt), here);
}
