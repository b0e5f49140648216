import type { PollContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';

/** A ballot that can be filled in: options that differ, and bounds that can be met. */
export function checkOptions(content: PollContent): Finding[] {
  const { options, kind, minimum, maximum, ownWords } = content;
  const findings: Finding[] = [];

  options.forEach(({ id }, index) => {
    const first = options.findIndex((option) => option.id === id);
    if (first === index) return;
    findings.push({
      path: ['options', index, 'id'],
      expected: 'an id that no other option has',
      got: `"${id}", the id of option ${first + 1}`,
      advice: 'Give it another id.',
    });
  });

  if (options.length < 2 && !ownWords) {
    findings.push({
      path: ['options'],
      expected: 'at least two options',
      got: String(options.length),
      advice: 'Add options, or let people answer in their own words ("ownWords": true).',
    });
  }

  if (kind === 'one') {
    for (const field of ['minimum', 'maximum'] as const) {
      const value = content[field];
      if (value === undefined || value === 1) continue;
      findings.push({
        path: [field],
        expected: 'no bounds, because the kind is "one"',
        got: String(value),
        advice: `Set "kind" to "several", or take "${field}" out.`,
      });
    }
    return findings;
  }

  const answers = options.length + (ownWords ? 1 : 0);
  const most = maximum ?? answers;
  if (most < 1 || most > answers) {
    findings.push({
      path: ['maximum'],
      expected: `1 to ${answers}, for there are ${answers} answers`,
      got: String(most),
      advice: 'Change "maximum".',
    });
  }
  if (minimum < 1 || minimum > most) {
    findings.push({
      path: ['minimum'],
      expected: `1 to ${most}, the maximum`,
      got: String(minimum),
      advice: 'Change "minimum".',
    });
  }
  return findings;
}
