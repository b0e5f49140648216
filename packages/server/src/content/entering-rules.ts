import { dateIn } from '../time.js';
import type { Dated } from './date-rules.js';
import type { Finding } from './finding.js';

/** What came on paper or by phone is entered after closing, before anyone decides and before it is deleted. */
export function checkEntering({ enteredUntil, about }: Dated): Finding[] {
  if (enteredUntil === undefined) return [];
  const { closes, timeZone, decidesBy, privacy } = about;
  const path = ['enteredUntil'];
  const got = enteredUntil;
  if (Date.parse(enteredUntil) <= Date.parse(closes)) {
    const expected = `a moment after "closes" (${closes})`;
    return [{ path, expected, got, advice: 'Change it, or take it out.' }];
  }
  const findings: Finding[] = [];
  const lastDay = dateIn(timeZone, Date.parse(enteredUntil));
  if (decidesBy < lastDay) {
    findings.push({
      path,
      expected: `a moment not after the day of the decision (${decidesBy})`,
      got,
      advice: 'Nobody can decide before everything is counted. Change it, or "decidesBy".',
    });
  }
  if (privacy.deletedOn <= lastDay) {
    findings.push({
      path,
      expected: `a moment before the day of deletion (${privacy.deletedOn})`,
      got,
      advice: 'What people sent is deleted at the start of that day. Change it, or "deletedOn".',
    });
  }
  return findings;
}
