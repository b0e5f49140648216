import { ideaStatuses, sorts } from '@earshot/client/contract';
import * as v from 'valibot';

/** Which ideas are asked for, in the query of their address. */
export const ListQuery = v.object({
  sort: v.optional(v.picklist(sorts)),
  topic: v.optional(v.string()),
  status: v.optional(v.picklist(ideaStatuses)),
  livedExperience: v.optional(v.picklist(['true'])),
  /** `next` of the page before. */
  cursor: v.optional(v.string()),
  /** From 1 to 100; default 20. */
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/)), '20'),
});

/** From where on comments are asked for: `next` of the page before. */
export const CommentsQuery = v.object({
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,100}$/))),
});
