import * as v from 'valibot';
import type { Content } from './content.js';
import type { Finding } from './finding.js';
import { fromIssue } from './schema-findings.js';

/** Either content that may open, or everything that keeps it from opening. */
export type Checked<Kind extends Content> =
  | { readonly content: Kind; readonly findings: readonly [] }
  | { readonly content: null; readonly findings: readonly Finding[] };

/** Holds what an organiser wrote against a schema of the contract, and what fits that against rules. */
export function checkAgainst<Kind extends Content>(
  schema: v.GenericSchema<unknown, Kind>,
  value: unknown,
  rules: (content: Kind) => readonly Finding[],
): Checked<Kind> {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    return { content: null, findings: parsed.issues.map((issue) => fromIssue(issue)) };
  }
  const findings = rules(parsed.output);
  return findings.length > 0
    ? { content: null, findings }
    : { content: parsed.output, findings: [] };
}
