import { GroupList, type Group } from './contract/group.js';
import { Prompt } from './contract/prompt.js';
import { address } from './early.js';
import { partAddress } from './part-address.js';
import { parseFirst, readFirst } from './read-first.js';

/**
 * Reads a who's-missing prompt without a client: the first read, and with the groups all that a page needs before a
 * person acts.
 * @param src The prompt's address.
 * @throws EarshotError
 */
export function readPrompt(src: string): Promise<Prompt> {
  return readFirst('prompt.read', address(src), parsePrompt);
}

/**
 * Reads the groups of a prompt without a client, in no order.
 * @param src The prompt's address.
 * @param links The prompt's `links`, where it was read before; default none.
 * @throws EarshotError
 */
export function readGroups(src: string, links: Prompt['links'] = {}): Promise<Group[]> {
  const url = partAddress(address(src), 'groups', links.groups, true, 'prompt.read');
  return readFirst('prompt.listGroups', url, parseGroups);
}

/** Parses a prompt at the door. */
export const parsePrompt = (body: unknown): Promise<Prompt> =>
  parseFirst(Prompt, body, 'prompt.read', 'suggestions');

/** Parses groups at the door: one that is not as the contract has it is left out, and so is a second one with the same id. */
export const parseGroups = async (body: unknown): Promise<Group[]> =>
  (await parseFirst(GroupList, body, 'prompt.listGroups', 'groups')).groups;
