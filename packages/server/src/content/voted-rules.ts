import { influences, type PollContent, resultsTimes } from '@earshot/client/contract';
import { resultsTimeOf } from '../poll-view.js';
import type { Finding } from './finding.js';

/** Whoever has voted can rely on what the poll said then: the choice they had, and what they were promised. */
export function checkAgainstVotes(before: PollContent, after: PollContent): Finding[] {
  return [...checkChoice(before, after), ...checkPromises(before, after)];
}

function checkChoice(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  if (before.kind !== after.kind) {
    findings.push({
      path: ['kind'],
      expected: `"${before.kind}", because people have voted`,
      got: `"${after.kind}"`,
      advice: 'Put it back. To ask in another way, make a new poll with another id.',
    });
  }
  for (const { id } of before.options) {
    if (after.options.some((option) => option.id === id)) continue;
    findings.push({
      path: ['options'],
      expected: `the option "${id}", because people have voted`,
      got: 'none of this id',
      advice: 'Put it back: its words may change, its id may not. Or make a new poll.',
    });
  }
  return findings;
}

function checkPromises(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  const { privacy, influence, eligibility } = before.about;
  if (after.about.privacy.deletedOn > privacy.deletedOn) {
    findings.push({
      path: ['about', 'privacy', 'deletedOn'],
      expected: `${privacy.deletedOn} or earlier, because people have voted`,
      got: after.about.privacy.deletedOn,
      advice: 'They were told that their answers are deleted by then. Put it back.',
    });
  }
  if (influences.indexOf(after.about.influence) < influences.indexOf(influence)) {
    findings.push({
      path: ['about', 'influence'],
      expected: `"${influence}" or more, because people have voted`,
      got: `"${after.about.influence}"`,
      advice: 'They were told how much their answers count. Put it back.',
    });
  }
  if (after.about.eligibility !== eligibility) {
    findings.push({
      path: ['about', 'eligibility'],
      expected: `"${eligibility}", because people have voted`,
      got: `"${after.about.eligibility}"`,
      advice: 'Put it back, or make a new poll with another id.',
    });
  }
  const [promised, shown] = [resultsTimeOf(before), resultsTimeOf(after)];
  // The contract lists the times from the earliest to never.
  if (resultsTimes.indexOf(shown) < resultsTimes.indexOf(promised)) {
    findings.push({
      path: ['results'],
      expected: `"${promised}" or later, because people have voted`,
      got: `"${shown}"`,
      advice: 'They were told who sees the results, and when. Put it back.',
    });
  }
  return findings;
}
