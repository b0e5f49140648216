import { type Finding, toFieldError } from './finding.js';
import { maximumErrors, ProblemError } from '../problem.js';

/** @throws ProblemError `invalid`, where something is wrong with what an organiser sent */
export function refuseFindings(findings: readonly Finding[]): void {
  if (findings.length > 0) throw nameFindings(findings);
}

/** What is wrong with what an organiser sent, and what to do about it. */
export function nameFindings(findings: readonly Finding[]): ProblemError {
  const named = findings.slice(0, maximumErrors);
  const advice = named.map((finding) => finding.advice).join(' ');
  return new ProblemError('invalid', advice, named.map(toFieldError));
}
