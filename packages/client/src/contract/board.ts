import * as v from 'valibot';
import { About } from './about.js';
import { pollStates, Revision } from './revision.js';
import { Strings, Text } from './text.js';

/** Orders of ideas. `least-read` is fair exposure: fewest views first, shuffled among equals. */
export const sorts = ['least-read', 'newest', 'most-supported', 'most-discussed'] as const;
export type Sort = (typeof sorts)[number];

/** What a back end of a board can do; a widget leaves out what is not named. */
export const boardCapabilities = [
  /** People may post ideas: `POST {src}/ideas`. */
  'ideas',
  /** One's own ideas can be changed and withdrawn: `PATCH` and `DELETE {src}/ideas/{id}`. */
  'own-ideas',
  /** `PUT` and `DELETE {src}/ideas/{id}/support`. */
  'support',
  /** `GET {src}/ideas/{id}/comments`. */
  'comments',
  /** People may comment: `POST {src}/ideas/{id}/comments`. */
  'commenting',
  /** `POST {src}/ideas/{id}/flags`, and the same for comments. */
  'flags',
  /** `POST {src}/ideas/similar`. */
  'similar',
  /** `POST {src}/ideas/search`. */
  'search',
  /** `POST {src}/views`; without it there is no fair exposure. */
  'views',
  'mine',
  /** Changes are told as they happen: `{src}/events`, and `{src}/now` where no stream comes through. */
  'events',
  /** The ideas can be downloaded: `{src}/ideas.csv`. */
  'csv',
] as const;

/** What an idea can be about, as the organiser divides it. */
export const BoardTopic = v.object({ id: v.string(), label: Text });
export type BoardTopic = v.InferOutput<typeof BoardTopic>;

/** An idea board, the same for everyone who reads it. */
export const Board = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  /** Rises whenever anything that everyone can read changes. */
  version: v.optional(v.number(), 1),
  state: v.optional(v.picklist(pollStates), 'open'),
  languages: v.optional(v.array(v.string()), []),
  question: Text,
  topics: v.optional(v.array(BoardTopic), []),
  /** Whether "I have lived through this" is asked. */
  livedExperience: v.optional(v.boolean(), false),
  /** Whether people may give a name. */
  names: v.optional(v.boolean(), false),
  /** A notice for people under 18, where they are expected. */
  youngPeople: v.optional(Text),
  /** How many ideas can be read. */
  ideas: v.optional(v.number(), 0),
  /** How often ideas are supported: one person may support several. */
  supports: v.optional(v.number(), 0),
  /** The orders that this back end has, the default first. */
  sorts: v.optional(v.array(v.string()), []),
  about: v.optional(About, {}),
  capabilities: v.optional(v.array(v.string()), []),
  /** Addresses that differ from the default, which is `src` with the name appended; `page` is the plain page. */
  links: v.optional(Strings, {}),
  revisions: v.optional(v.array(Revision), []),
});
export type Board = v.InferOutput<typeof Board>;
