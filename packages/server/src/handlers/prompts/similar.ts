import { GroupQuery, type SimilarGroups } from '@earshot/client/contract';
import { readJson } from '../../gates/read-json.js';
import { similarGroups } from '../../search/similar-groups.js';
import { findPrompt, type Handler, parse } from '../handler.js';

/** `POST /prompts/:id/groups/similar`: the words are neither kept nor logged; former names are found, and not told */
export const findSimilarGroups: Handler = async (c, service) => {
  const query = parse(GroupQuery, await readJson(c));
  const { id } = (await findPrompt(c, service)).content;
  service.countSearch(c);
  const { prompts } = service.store;
  const readable = new Map((await prompts.listGroups(id)).map((group) => [group.id, group]));
  const kept = (await prompts.listAll(id)).filter((group) => readable.has(group.id));
  const groups = similarGroups(query, kept).flatMap((group) => readable.get(group.id) ?? []);
  return c.json({ contract: 1, groups } satisfies SimilarGroups);
};
