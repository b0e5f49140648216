import * as v from 'valibot';
import { About } from './about.js';
import { EqualityQuestion } from './equality.js';
import { Suggestion } from './group.js';
import { pollStates, Revision } from './revision.js';
import { Strings, Text } from './text.js';

/** What a back end of a who's-missing prompt can do; a widget leaves out what is not named. */
export const promptCapabilities = [
  /** The groups can be read: `GET {src}/groups`. A back end may only take names. */
  'groups',
  /** People may name groups: `POST {src}/groups`. */
  'naming',
  /** One's own name can be taken back: `DELETE {src}/groups/{id}`. */
  'own-groups',
  /** "I see that too": `PUT` and `DELETE {src}/groups/{id}/echo`. */
  'echo',
  /** "This includes me": `POST` and `DELETE {src}/groups/{id}/includes-me`. */
  'includes-me',
  /** `POST {src}/groups/similar`. */
  'similar',
  /** `POST {src}/arrivals`: somebody who was invited has taken part. */
  'arrivals',
  /** `POST {src}/equality`. */
  'equality',
  /** `GET {src}/representation`. */
  'representation',
  'mine',
] as const;

/** A who's-missing prompt, the same for everyone who reads it. */
export const Prompt = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  /** Rises whenever anything that everyone can read changes, arrivals and representation apart. */
  version: v.optional(v.number(), 1),
  state: v.optional(v.picklist(pollStates), 'open'),
  languages: v.optional(v.array(v.string()), []),
  question: Text,
  /** Groups that the organiser offers to name. */
  suggestions: v.optional(v.array(Suggestion), []),
  /** What an invitation begins with: "The council is asking about Mill Lane." */
  invitation: v.optional(Text),
  /** A notice for people under 18, where they are expected. */
  youngPeople: v.optional(Text),
  /** About how many came by an invitation and took part, on the whole page: in tens, changed once a day, absent under 10. */
  arrivals: v.optional(v.number()),
  /** What is asked after taking part; nothing by default. */
  equality: v.optional(v.array(EqualityQuestion), []),
  about: v.optional(About, {}),
  capabilities: v.optional(v.array(v.string()), []),
  /** Addresses that differ from the default, which is `src` with the name appended; `page` is the plain page. */
  links: v.optional(Strings, {}),
  revisions: v.optional(v.array(Revision), []),
});
export type Prompt = v.InferOutput<typeof Prompt>;
