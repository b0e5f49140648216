import { decides } from '@earshot/client/tally';
import type { Content } from './content.js';
import type { Finding } from './finding.js';

/** Who says that people decide says how far, and promises to do it. */
export function checkDeciding({ about }: Content): Finding[] {
  if (!decides(about.influence)) return [];
  const claim = `"${about.influence}" says that people decide`;
  const findings: Finding[] = [];
  if (about.limit === undefined) {
    findings.push({
      path: ['about', 'limit'],
      expected: 'what law or money may stop',
      got: 'nothing',
      advice: `${claim}: say how far. Add "limit", or set "influence" to "asking".`,
    });
  }
  if (about.promise === undefined) {
    findings.push({
      path: ['about', 'promise'],
      expected: 'what you will do with the result, and by when',
      got: 'nothing',
      advice: `${claim}: promise it. Add "promise", or set "influence" to "asking".`,
    });
  }
  return findings;
}
