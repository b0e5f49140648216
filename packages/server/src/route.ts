import type { ProblemName } from '@earshot/client/contract';
import type { GenericSchema, ObjectEntries, ObjectSchema } from 'valibot';
import type { Role } from './gates/authorise.js';
import type { Handler } from './handlers/handler.js';

/** One thing the server answers. What is not in the table below is 404. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** As Hono writes patterns: `/polls/:id`. */
  readonly path: string;
  readonly authorise: Role;
  readonly handler: Handler;
  /** Its name in openapi.json is the handler's; this says what it does. */
  readonly summary: string;
  /** What its query may hold; none where it reads none. */
  readonly query?: ObjectSchema<ObjectEntries, undefined>;
  /** A named schema of the body; none where there is no body. */
  readonly body?: readonly [name: string, schema: GenericSchema];
  /**
   * A named schema of the answer, `csv`, a stream of `events`, or `any` JSON; a `page` is for people, and no part of
   * openapi.json.
   */
  readonly answer:
    readonly [name: string, schema: GenericSchema] | 'csv' | 'events' | 'any' | 'page';
  /** Whether it also answers with a page to print, to those who accept `text/html`. */
  readonly prints?: true;
  /** Whether the log says nothing of it, asking for leave included, unless it fails: not even when it came. */
  readonly isUnlogged?: true;
  /** The status of success; default 200. */
  readonly status?: 201;
  /** What it may refuse with, beyond what its gates refuse. */
  readonly problems: readonly ProblemName[];
}
