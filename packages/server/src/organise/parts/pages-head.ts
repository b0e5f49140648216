import { html } from 'hono/html';
import type { Text } from '@earshot/client/contract';
import { textIn } from '../../text-in.js';
import type { Html } from '../html.js';
import type { Page } from '../layout.js';
import type { Visit } from '../visit.js';
import type { OrganiseWords } from '../words/index.js';
import { organiserText } from './organiser-text.js';

/** One of the pages of a board or a prompt. */
export type Part = keyof OrganiseWords['parts'];

/** The pages of one board or prompt. */
export interface Pages {
  readonly question: Text;
  readonly languages: readonly string[];
  /** The address of each. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
}

/** The question as a page's title, and the way to the other pages. */
export function pagesHead(
  visit: Visit,
  { question, languages, parts }: Pages,
  here: Part | null,
): Pick<Page, 'title' | 'heading' | 'parts'> {
  const { parts: names, pagesHere } = visit.words;
  const link = (part: Part): Html =>
    html`<li>
      <a href="${parts[part]}" ${part === here ? html`aria-current="page"` : ''}>${names[part]}</a>
    </li>`;
  const title = textIn([visit.language, ...languages], question);
  return {
    title: here ? `${names[here]} – ${title}` : title,
    heading: organiserText(visit, question, languages),
    parts: html`<nav class="parts" aria-label="${pagesHere}">
      <ul class="plain">
        ${(Object.keys(parts) as Part[]).map(link)}
      </ul>
    </nav>`,
  };
}
