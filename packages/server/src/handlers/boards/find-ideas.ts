import { SearchQuery, SimilarQuery } from '@earshot/client/contract';
import { readJson } from '../../gates/read-json.js';
import { search } from '../../search/search-ideas.js';
import { findSimilar } from '../../search/similar-ideas.js';
import { findBoard, type Handler, parse } from '../handler.js';

/** `POST /boards/:id/ideas/similar`: the words are neither kept nor logged */
export const findSimilarIdeas: Handler = async (c, service) => {
  const query = parse(SimilarQuery, await readJson(c));
  const { content } = await findBoard(c, service);
  service.countSearch(c);
  const ideas = await findSimilar(service.store.boards, content.id, query, service.now());
  return c.json({ contract: 1, ideas });
};

/** `POST /boards/:id/ideas/search`: the words are neither kept nor logged */
export const searchIdeas: Handler = async (c, service) => {
  const query = parse(SearchQuery, await readJson(c));
  const { content } = await findBoard(c, service);
  service.countSearch(c);
  const found = await search(service.store.boards, content.id, query, service.now());
  return c.json({ contract: 1, ...found });
};
