import { influences } from '@earshot/client/contract';
import type { Content } from './content.js';
import { type Finding, keptFinding, type TookPart } from './finding.js';

/** What everyone was told who took part: when it is deleted, how much it counts, and who may take part. */
export function checkPromises(
  { about: before }: Content,
  { about: after }: Content,
  took: TookPart,
): Finding[] {
  const findings: Finding[] = [];
  const { deletedOn } = before.privacy;
  if (after.privacy.deletedOn > deletedOn) {
    const advice = 'They were told that what they sent is deleted by then. Put it back.';
    const path = ['about', 'privacy', 'deletedOn'];
    const got = after.privacy.deletedOn;
    findings.push(keptFinding(took, path, `${deletedOn} or earlier`, got, advice));
  }
  const { influence, eligibility } = before;
  if (influences.indexOf(after.influence) < influences.indexOf(influence)) {
    const advice = 'They were told how much their answers count. Put it back.';
    const path = ['about', 'influence'];
    const got = `"${after.influence}"`;
    findings.push(keptFinding(took, path, `"${influence}" or more`, got, advice));
  }
  if (after.eligibility !== eligibility) {
    const advice = 'Put it back, or make a new one with another id.';
    const path = ['about', 'eligibility'];
    findings.push(keptFinding(took, path, `"${eligibility}"`, `"${after.eligibility}"`, advice));
  }
  return findings;
}
