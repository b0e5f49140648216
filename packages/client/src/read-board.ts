import type { IdeaFilter } from './board-client.js';
import { Board } from './contract/board.js';
import { IdeaPage } from './contract/idea.js';
import { address } from './early.js';
import { partAddress } from './part-address.js';
import { parseFirst, readFirst } from './read-first.js';

/**
 * Reads a board without a client: the first read, and with the first ideas all that a page needs before a person acts.
 * @param src The board's address.
 * @throws EarshotError
 */
export function readBoard(src: string): Promise<Board> {
  return readFirst('board.read', address(src), parseBoard);
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
  return readFirst('board.listIdeas', listAddress(url, filter), parseIdeas);
}

/** The address of a page of a list. */
export function listAddress(url: string, query: object): string {
  const page = new URL(url);
  for (const [name, value] of Object.entries(query))
    if (value) page.searchParams.set(name, String(value));
  return page.href;
}

/** Parses a board at the door. */
export const parseBoard = (body: unknown): Promise<Board> =>
  parseFirst(Board, body, 'board.read', 'topics');

/** Parses a page of ideas at the door: an idea that is not as the contract has it is left out, and so is a second one with the same id. */
export const parseIdeas = (body: unknown): Promise<IdeaPage> =>
  parseFirst(IdeaPage, body, 'board.listIdeas', 'ideas');
