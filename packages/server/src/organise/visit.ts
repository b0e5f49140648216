import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { loadWords, type Words } from '@earshot/client/words';
import { board } from '@earshot/client/words/en/board';
import { inclusion } from '@earshot/client/words/en/inclusion';
import { prompt } from '@earshot/client/words/en/prompt';
import type { Service } from '../service.js';
import { readSessionId } from './session-cookie.js';
import type { Session } from './sessions.js';
import {
  type OrganiseLanguage,
  organiseLanguages,
  type OrganiseWords,
  organiseWords,
} from './words/index.js';

/** Who looks at a page, in which language, and from where they come. */
export interface Visit {
  readonly language: OrganiseLanguage;
  readonly words: OrganiseWords;
  /** What the board itself says: one thing has one name everywhere. */
  readonly names: Words['board'];
  /** The same of the prompt. */
  readonly promptNames: Words['prompt'];
  /** The same of what would help somebody take part. */
  readonly needNames: Words['inclusion']['needs'];
  /** `null` before they have signed in. */
  readonly session: Session | null;
  /** The address of the page, without what was done before it. */
  readonly path: string;
  /** What was done before it, in words. */
  readonly done: string | undefined;
}

/** The visit that a request is part of. */
export async function visitOf(c: Context, { sessions }: Service): Promise<Visit> {
  const session = await sessions.find(readSessionId(c));
  const language = session?.language ?? languageAsked(c);
  const words = organiseWords[language];
  const done = c.req.query('done') ?? '';
  return {
    language,
    words,
    names: (await loadWords(language, 'board')) ?? board,
    promptNames: (await loadWords(language, 'prompt')) ?? prompt,
    needNames: ((await loadWords(language, 'inclusion')) ?? inclusion).needs,
    session,
    path: pageOf(c),
    done: Object.hasOwn(words.done, done) ? words.done[done as Done] : undefined,
  };
}

/** What can be done on the pages; each has its words. */
export type Done = keyof OrganiseWords['done'];

/** The address of a page of ours, as it was asked for. */
function pageOf(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.delete('done');
  return url.pathname + url.search;
}

/** The language that the address names, else the one the browser prefers. */
function languageAsked(c: Context): OrganiseLanguage {
  const named = organiseLanguages.find((language) => language === c.req.query('language'));
  if (named) return named;
  const supports = [...organiseLanguages];
  const preferred = accepts(c, { header: 'Accept-Language', supports, default: supports[0]! });
  return organiseLanguages.find((language) => language === preferred)!;
}
