import { ProblemError } from '../problem.js';

/** So much one person may send in an hour, and what more of it is refused as. */
const hourly = {
  ideas: { most: 10, problem: 'idea-limit' },
  comments: { most: 30, problem: 'idea-limit' },
  flags: { most: 20, problem: 'idea-limit' },
  names: { most: 10, problem: 'group-limit' },
  echoes: { most: 60, problem: 'group-limit' },
  inclusions: { most: 10, problem: 'group-limit' },
} as const;

/** @param recent how many were sent in the last hour. @throws ProblemError `idea-limit`, `group-limit` */
export function refuseMore(kind: keyof typeof hourly, recent: number): void {
  const { most, problem } = hourly[kind];
  if (recent < most) return;
  throw new ProblemError(
    problem,
    `A participant sends ${most} ${kind} an hour at most. Wait, and go on.`,
  );
}
