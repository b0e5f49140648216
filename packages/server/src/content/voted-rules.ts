import { influences, type PollContent, resultsTimes } from '@earshot/client/contract';
import { resultsTimeOf } from '../poll-view.js';
import { type Finding, votedFinding } from './finding.js';
import { checkCastBallots } from './voted-ballot-rules.js';

/** Whoever has voted can rely on what the poll said then: the choice they had, and what they were promised. */
export function checkAgainstVotes(before: PollContent, after: PollContent): Finding[] {
  return [
    ...checkCastBallots(before, after),
    ...checkPrivacy(before, after),
    ...checkPower(before, after),
  ];
}

function checkPrivacy(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  const { deletedOn } = before.about.privacy;
  if (after.about.privacy.deletedOn > deletedOn) {
    const advice = 'They were told that their answers are deleted by then. Put it back.';
    const path = ['about', 'privacy', 'deletedOn'];
    findings.push(
      votedFinding(path, `${deletedOn} or earlier`, after.about.privacy.deletedOn, advice),
    );
  }
  const [promised, shown] = [resultsTimeOf(before), resultsTimeOf(after)];
  // The contract lists the times from the earliest to never.
  if (resultsTimes.indexOf(shown) < resultsTimes.indexOf(promised)) {
    const advice = 'They were told who sees the results, and when. Put it back.';
    findings.push(votedFinding(['results'], `"${promised}" or later`, `"${shown}"`, advice));
  }
  if (after.findable !== before.findable) {
    const advice = before.findable
      ? 'They were told that they can find their ballot. Put it back.'
      : 'They were not told that others could be shown how they voted. Put it back.';
    const got = String(after.findable);
    findings.push(votedFinding(['findable'], String(before.findable), got, advice));
  }
  return findings;
}

function checkPower(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  const { influence, eligibility } = before.about;
  if (influences.indexOf(after.about.influence) < influences.indexOf(influence)) {
    const advice = 'They were told how much their answers count. Put it back.';
    const path = ['about', 'influence'];
    findings.push(
      votedFinding(path, `"${influence}" or more`, `"${after.about.influence}"`, advice),
    );
  }
  if (after.about.eligibility !== eligibility) {
    const advice = 'Put it back, or make a new poll with another id.';
    const path = ['about', 'eligibility'];
    findings.push(votedFinding(path, `"${eligibility}"`, `"${after.about.eligibility}"`, advice));
  }
  if (influence === 'working-out' && before.addOptions && !after.addOptions) {
    const advice = 'They were told that people help to write the choices. Put it back.';
    findings.push(votedFinding(['addOptions'], 'true', 'false', advice));
  }
  return findings;
}
