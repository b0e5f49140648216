import * as v from 'valibot';
import type { IdeaFilter } from './board-client.js';
import { Board } from './contract/board.js';
import { IdeaPage } from './contract/idea.js';
import { address, takeEarly } from './early.js';
import { partAddress } from './part-address.js';
import { request } from './request.js';
import { warnOnce } from './warn.js';

/**
 * Reads a board without a client: the first read, and with the first ideas all that a page needs before a person acts.
 * @param src The board's address.
 * @throws EarshotError
 */
export function readBoard(src: string): Promise<Board> {
  return read('board.read', address(src), parseBoard);
}

/**
 * Reads the first page of ideas without a client.
 * @param src The board's address.
 * @param filter Which ideas, and in which order; default all, in the board's first order.
 * @param links The board's `links`, where it was read before; default none.
 * @throws EarshotError
 */
export function readIdeas(
  src: string,
  filter: IdeaFilter = {},
  links: Board['links'] = {},
): Promise<IdeaPage> {
  const url = partAddress(address(src), 'ideas', links.ideas, true, 'board.read');
  return read('board.listIdeas', listAddress(url, filter), parseIdeas);
}

/** The address of a page of a list. */
export function listAddress(url: string, query: object): string {
  const page = new URL(url);
  for (const [name, value] of Object.entries(query))
    if (value) page.searchParams.set(name, String(value));
  return page.href;
}

/** Parses a board at the door. */
export async function parseBoard(body: unknown): Promise<Board> {
  const { success, output } = v.safeParse(Board, body);
  return success ? output : (await atTheDoor()).parseLeniently(Board, body, 'board.read');
}

/** Parses a page of ideas at the door: an idea that is not as the contract has it is left out, and so is a second one with the same id. */
export async function parseIdeas(body: unknown): Promise<IdeaPage> {
  const verb = 'board.listIdeas';
  const whole = v.safeParse(IdeaPage, body);
  const page = whole.success
    ? whole.output
    : (await atTheDoor()).parseLeniently(IdeaPage, body, verb);
  const ids = new Set(page.ideas.map(({ id }) => id));
  if (ids.size === page.ideas.length) return page;
  return { ...page, ideas: (await atTheDoor()).withoutTwins(page.ideas, verb, 'ideas') };
}

async function read<T>(
  verb: string,
  url: string,
  parse: (body: unknown) => Promise<T>,
): Promise<T> {
  try {
    return await parse(await request(verb, url, {}, undefined, undefined, takeEarly(url)));
  } catch (error) {
    warnOnce((error as Error).message);
    throw error;
  }
}

/** Most answers are as the contract has them. */
const atTheDoor = () => import('./at-the-door.js');
