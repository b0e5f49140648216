import {
  sequenceHeader,
  type GroupList,
  type NewGroup,
  type Prompt,
  type PromptContent,
  type Representation,
  type Text,
} from '@earshot/client/contract';
import type { InferInput } from 'valibot';
import {
  backEndOrigin,
  behave,
  headersOf,
  idOf,
  organise,
  send,
  type Network,
} from './back-end.js';

/** A prompt as an organiser writes it, without the id: every showing of a story opens a prompt of its own. */
export type PromptContentToOpen = Omit<InferInput<typeof PromptContent>, 'id'>;

/** What a story needs of the back end. */
export interface PromptOpening {
  content: PromptContentToOpen;
  /** Groups that people have named and that were let through. */
  groups?: readonly InferInput<typeof NewGroup>[];
  /** The host lets the prompt rest. */
  paused?: { until: string; reason: Text };
  /** The host has closed the prompt before its time. */
  closed?: boolean;
  /** How the prompt is read, how its groups are, and how deeds are sent; default as the toolbar says. */
  reading?: Network;
  listing?: Network;
  acting?: Network;
  /** How it is asked who took part. */
  telling?: Network;
  /** What the back end can do; default everything. */
  capabilities?: readonly string[];
  /** What the back end of somebody else says of the prompt in place of what ours does. */
  told?: Partial<Prompt> | Record<string, unknown>;
  /** The groups that the back end of somebody else lists in place of what ours does. */
  listed?: Pick<InferInput<typeof GroupList>, 'groups'>;
  /** Who took part: it takes many people and a day until our server has something to tell. */
  represented?: Partial<Representation>;
}

/** Opens a prompt, lets people name groups, and returns its address. */
export async function openPrompt(opening: PromptOpening): Promise<string> {
  const id = `prompt-${crypto.randomUUID()}`;
  const src = `${backEndOrigin}/prompts/${id}`;
  behave(id, {
    way: ({ method, url }) => wayOf(method, url, opening),
    otherwise: (url) => otherwise(url, opening),
  });
  await organise('prompts', 'POST', { ...opening.content, id });
  for (const group of opening.groups ?? []) await nameGroup(src, group);
  const { paused } = opening;
  if (paused) await organise(`prompts/${id}/pause`, 'POST', paused);
  if (opening.closed) await organise(`prompts/${id}/close`, 'POST', { reason: 'Decided.' });
  return src;
}

/** What stands in an answer in place of what our server says. */
function otherwise(url: string, { told, listed, represented, capabilities }: PromptOpening) {
  if (url.endsWith('/groups')) return listed;
  if (url.endsWith('/representation')) return represented;
  if (!/\/prompts\/[^/]+$/.test(url)) return undefined;
  return capabilities ? { ...told, capabilities } : told;
}

function wayOf(method: string, url: string, opening: PromptOpening): Network | undefined {
  if (url.endsWith('/representation')) return opening.telling;
  if (method !== 'GET') return opening.acting;
  return url.endsWith('/groups') ? opening.listing : opening.reading;
}

let people = 2000;

/** Somebody names a group elsewhere, and it is let through. */
export async function nameGroup(src: string, group: InferInput<typeof NewGroup>): Promise<void> {
  const headers = { ...headersOf((people += 1)), [sequenceHeader]: '1' };
  await send(`${src}/groups`, 'POST', group, headers);
  const prompt = `prompts/${idOf(src)}`;
  const { groups } = (await organise(`${prompt}/waiting`, 'GET')) as Waiting;
  for (const { id, edition } of groups) {
    const decision = { group: id, edition, decision: 'show', reason: 'Within the rules' };
    await organise(`${prompt}/decisions`, 'POST', decision);
  }
}

interface Waiting {
  readonly groups: readonly { readonly id: string; readonly edition: string }[];
}
