import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemPrefix, problems, type ProblemName } from '@earshot/client/contract';

/** One field that is wrong: where, what was expected there, what came. */
export interface FieldError {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** So many wrong fields are named at most. */
export const maximumErrors = 20;

/** A refusal that has a name in the contract; the app answers it as RFC 9457 has it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly errors: readonly FieldError[];

  /**
   * @param problem the name in the contract, which decides the status
   * @param detail what to do about it, in English, for developers: widgets never show it
   */
  constructor(problem: ProblemName, detail: string, errors: readonly FieldError[] = []) {
    super(detail);
    this.problem = problem;
    this.errors = errors;
  }
}

/** Refuses one field. */
export function invalid(path: string, expected: string, got: string): ProblemError {
  return invalidFields([{ path, expected, got }]);
}

/** Refuses fields; the first that may be named are. */
export function invalidFields(errors: readonly FieldError[]): ProblemError {
  const named = errors.slice(0, maximumErrors);
  const said = named.map(
    ({ path, expected, got }) => `${path || 'The body'}: expected ${expected}, got ${got}.`,
  );
  return new ProblemError('invalid', said.join(' '), named);
}

/**
 * Does what may refuse a part of a body, and names its fields as they lie in the whole.
 * @param part the path of the part
 * @throws ProblemError whatever the work refuses with
 */
export function within(part: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem !== 'invalid') throw error;
    throw invalidFields(error.errors.map((one) => ({ ...one, path: `${part}.${one.path}` })));
  }
}

/** The answer for a problem, `application/problem+json`, never cached. */
export function answerProblem(c: Context, { problem, message, errors }: ProblemError): Response {
  const status = problems[problem] as ContentfulStatusCode;
  const body = {
    type: problemPrefix + problem,
    title: problem.replaceAll('-', ' '),
    status,
    detail: message,
    ...(errors.length > 0 ? { errors } : {}),
  };
  if (problem === 'unauthorised') c.header('WWW-Authenticate', 'Bearer');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}
