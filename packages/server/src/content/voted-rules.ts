import { type PollContent, resultsTimes } from '@earshot/client/contract';
import { resultsTimeOf } from '../poll-view.js';
import { type Finding, keptFinding } from './finding.js';
import { checkPromises } from './promise-rules.js';
import { checkCastBallots } from './voted-ballot-rules.js';

/** Whoever has voted can rely on what the poll said then: the choice they had, and what they were promised. */
export function checkAgainstVotes(before: PollContent, after: PollContent): Finding[] {
  return [
    ...checkCastBallots(before, after),
    ...checkPromises(before, after, 'voted'),
    ...checkPublishing(before, after),
    ...checkChoices(before, after),
  ];
}

function checkPublishing(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  const [promised, shown] = [resultsTimeOf(before), resultsTimeOf(after)];
  // The contract lists the times from the earliest to never.
  if (resultsTimes.indexOf(shown) < resultsTimes.indexOf(promised)) {
    const advice = 'They were told who sees the results, and when. Put it back.';
    const expected = `"${promised}" or later`;
    findings.push(keptFinding('voted', ['results'], expected, `"${shown}"`, advice));
  }
  if (after.findable !== before.findable) {
    const advice = before.findable
      ? 'They were told that they can find their ballot. Put it back.'
      : 'They were not told that others could be shown how they voted. Put it back.';
    const [expected, got] = [String(before.findable), String(after.findable)];
    findings.push(keptFinding('voted', ['findable'], expected, got, advice));
  }
  return findings;
}

function checkChoices(before: PollContent, after: PollContent): Finding[] {
  const { influence } = before.about;
  if (influence !== 'working-out' || !before.addOptions || after.addOptions) return [];
  const advice = 'They were told that people help to write the choices. Put it back.';
  return [keptFinding('voted', ['addOptions'], 'true', 'false', advice)];
}
