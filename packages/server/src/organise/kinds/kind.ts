import type { Context } from 'hono';
import type { Resting } from '../../moderation/rest.js';
import type { NewPause } from '../../moderation/schemas.js';
import type { Service } from '../../service.js';
import type { Pages } from '../parts/pages-head.js';
import type { OrganiseWords } from '../words/index.js';

/** What was decided, as the pages tell of it. */
export interface Decided {
  readonly at: string;
  readonly decision: keyof OrganiseWords['decisions']['names'];
  readonly reason: string;
  /** What it was about, and where that is. */
  readonly about: { readonly path: string; readonly what: 'idea' | 'comment' | 'group' } | null;
}

/** What boards and prompts both have: they rest, they close, and what was decided is kept. */
export interface Kind<Kept extends Resting> {
  readonly name: 'board' | 'prompt';
  /** The one that the address names. @throws ProblemError `not-found` */
  find(c: Context, service: Service): Promise<Kept>;
  pages(kept: Kept): Pages;
  pause(service: Service, kept: Kept, until: NewPause): Promise<void>;
  resume(service: Service, kept: Kept): Promise<void>;
  close(service: Service, kept: Kept, reason: string): Promise<void>;
  /** The oldest first. */
  decisions(service: Service, kept: Kept): Promise<Decided[]>;
}
