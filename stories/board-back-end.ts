import {
  sequenceHeader,
  type Board,
  type BoardContent,
  type Idea,
  type IdeaPage,
  type IdeaReceipt,
  type IdeaStatus,
  type NewFlag,
  type NewIdea,
  type Text,
} from '@earshot/client/contract';
import type { InferInput } from 'valibot';
import { backEndOrigin, behave, headersOf, organise, send, type Network } from './back-end.js';

/** A board as an organiser writes it, without the id: every showing of a story opens a board of its own. */
export type BoardContentToOpen = Omit<InferInput<typeof BoardContent>, 'id'>;

/** An idea that stands on a board, and what came of it. */
export interface Seed extends Partial<InferInput<typeof NewIdea>> {
  title: string;
  /** How many other people support it. */
  support?: number;
  /** What other people say about it. */
  comments?: readonly string[];
  /** What the host says officially. */
  answer?: Text;
  status?: { status: IdeaStatus; reason: Text; nextWordBy?: string };
  /** Its author has taken it back. */
  withdrawn?: boolean;
}

/** What a story needs of the back end. */
export interface BoardOpening {
  content: BoardContentToOpen;
  /** What people have said, the oldest first. */
  ideas?: readonly Seed[];
  /** The host lets the board rest. */
  paused?: { until: string; reason: Text };
  /** The host has closed the board before its time. */
  closed?: boolean;
  /** How the board is read, how its ideas are, and how deeds are sent; default as the toolbar says. */
  reading?: Network;
  listing?: Network;
  acting?: Network;
  /** How searches and similar ideas are asked for. */
  asking?: Network;
  /** What the back end can do; default everything. */
  capabilities?: readonly string[];
  /** What the back end of somebody else says of the board in place of what ours does. */
  told?: Partial<Board> | Record<string, unknown>;
  /** What it says of each idea besides. */
  retold?: Partial<Idea>;
}

/** Opens a board, lets people say what they have to say, and returns its address. */
export async function openBoard(opening: BoardOpening): Promise<string> {
  const id = `board-${crypto.randomUUID()}`;
  const src = `${backEndOrigin}/boards/${id}`;
  behave(id, {
    way: ({ method, url }) => wayOf(method, url, opening),
    otherwise: (url, said) => otherwise(url, said, opening),
  });
  await organise('boards', 'POST', { ...opening.content, id });
  for (const seed of opening.ideas ?? []) await plant(src, seed);
  const { paused } = opening;
  if (paused) await organise(`boards/${id}/pause`, 'POST', paused);
  if (opening.closed) await organise(`boards/${id}/close`, 'POST', { reason: 'Decided.' });
  return src;
}

/** What stands in an answer in place of what our server says. */
function otherwise(
  url: string,
  said: unknown,
  { told, retold, capabilities }: BoardOpening,
): object | undefined {
  if (retold && /\/ideas(\?|$)/.test(url))
    return { ideas: (said as IdeaPage).ideas.map((idea) => ({ ...idea, ...retold })) };
  if (!/\/boards\/[^/]+$/.test(url)) return undefined;
  return capabilities ? { ...told, capabilities } : told;
}

function wayOf(method: string, url: string, opening: BoardOpening): Network | undefined {
  if (/\/(search|similar)$/.test(url)) return opening.asking;
  if (url.endsWith('/views')) return undefined;
  if (method !== 'GET') return opening.acting;
  return /\/ideas(\?|$)/.test(url) ? opening.listing : opening.reading;
}

let people = 1000;

/** An idea comes, is let through, and what came of it is there; returns its id. */
export async function plant(src: string, seed: Seed): Promise<string> {
  const { support = 0, comments = [], answer, status, withdrawn, ...idea } = seed;
  const author = (people += 1);
  const { id } = await postIdea(src, author, idea);
  await letThrough(src);
  await Promise.all(Array.from({ length: support }, () => supportIdea(src, id)));
  for (const text of comments) await comment(src, id, text);
  const board = `boards/${idOfBoard(src)}/ideas/${id}`;
  if (answer) await organise(`${board}/answer`, 'POST', { text: answer });
  if (status) await organise(`${board}/status`, 'PUT', status);
  if (withdrawn) await act(`${src}/ideas/${id}`, 'DELETE', undefined, author);
  return id;
}

/** Somebody shares an idea elsewhere; it waits. */
export async function postIdea(
  src: string,
  person: number,
  idea: InferInput<typeof NewIdea>,
): Promise<IdeaReceipt['idea']> {
  const receipt = (await act(`${src}/ideas`, 'POST', idea, person)) as IdeaReceipt;
  return receipt.idea;
}

/** Somebody else supports an idea. */
export async function supportIdea(src: string, idea: string): Promise<void> {
  await act(`${src}/ideas/${idea}/support`, 'PUT', undefined, (people += 1));
}

/** Somebody else says something about an idea, and it is let through. */
export async function comment(src: string, idea: string, text: string): Promise<void> {
  await act(`${src}/ideas/${idea}/comments`, 'POST', { text }, (people += 1));
  await letThrough(src);
}

/** Somebody else flags an idea. */
export async function flag(
  src: string,
  idea: string,
  said: InferInput<typeof NewFlag>,
): Promise<void> {
  await act(`${src}/ideas/${idea}/flags`, 'POST', said, (people += 1));
}

/** The moderator lets everything through that waits, or withholds it for a reason. */
export async function letThrough(
  src: string,
  decision: 'show' | 'withhold' = 'show',
  reason = 'Within the rules',
): Promise<void> {
  const board = `boards/${idOfBoard(src)}`;
  const { entries } = (await organise(`${board}/waiting`, 'GET')) as Waiting;
  for (const { idea, comment } of entries) {
    const { edition } = comment ?? idea;
    const words = { idea: idea.id, ...(comment && { comment: comment.id }), edition };
    await organise(`${board}/decisions`, 'POST', { ...words, decision, reason });
  }
}

interface Words {
  readonly id: string;
  readonly edition: string;
}

interface Waiting {
  readonly entries: readonly { readonly idea: Words; readonly comment: Words | null }[];
}

/** How often each person has done something: every act has a number of its own. */
const sequences = new Map<number, number>();

function act(url: string, method: string, body: unknown, person: number): Promise<unknown> {
  const sequence = (sequences.get(person) ?? 0) + 1;
  sequences.set(person, sequence);
  return send(url, method, body, { ...headersOf(person), [sequenceHeader]: String(sequence) });
}

const idOfBoard = (src: string) => new URL(src).pathname.split('/')[2] ?? '';
