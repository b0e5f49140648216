import * as v from 'valibot';

/** Every problem a back end can name, with its HTTP status. Widgets map the name to words and never show a server's prose. */
export const problems = {
  invalid: 400,
  unauthorised: 401,
  'origin-refused': 403,
  forbidden: 403,
  'code-missing': 403,
  'code-unknown': 403,
  'results-withheld': 403,
  'not-found': 404,
  'no-vote': 404,
  'not-open': 409,
  paused: 409,
  closed: 409,
  superseded: 409,
  'in-flight': 409,
  'option-gone': 409,
  'option-exists': 409,
  'option-limit': 409,
  'idea-limit': 409,
  'group-limit': 409,
  'too-late': 409,
  'code-used': 409,
  'length-required': 411,
  'too-large': 413,
  'not-json': 415,
  'key-reused': 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemName = keyof typeof problems;

/** What stands before a problem's name in `type`. */
export const problemPrefix = 'urn:earshot:problem:';

/** A problem as RFC 9457 has it (`application/problem+json`). */
export const Problem = v.object({
  /** `urn:earshot:problem:` and the name. */
  type: v.string(),
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  /** With `invalid`: each field by dotted path, what was expected there and what came. */
  errors: v.optional(
    v.array(v.object({ path: v.string(), expected: v.string(), got: v.string() })),
    [],
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
