import type { PollContent } from '@earshot/client/contract';
import { decides } from '@earshot/client/tally';
import { resultsTimeOf } from '../poll-view.js';
import { checkDeciding } from './deciding-rules.js';
import type { Finding } from './finding.js';

/** A poll claims no more than its settings give, and takes no words without someone to read them. */
export function checkHonesty(content: PollContent): Finding[] {
  return [
    ...checkDeciding(content),
    ...checkShown(content),
    ...checkWorkingOut(content),
    ...checkFindable(content),
    ...checkSafety(content),
  ];
}

function checkShown({ about, results }: PollContent): Finding[] {
  if (!decides(about.influence) || results !== 'never') return [];
  return [
    {
      path: ['results'],
      expected: '"closing", "after-voting" or "always"',
      got: '"never"',
      advice: `"${about.influence}" says that people decide: whoever decides sees the result. Change "results" or "influence".`,
    },
  ];
}

function checkWorkingOut({ about, addOptions, ownWords }: PollContent): Finding[] {
  if (about.influence !== 'working-out' || addOptions || ownWords) return [];
  return [
    {
      path: ['about', 'influence'],
      expected: 'choices that people help to write',
      got: '"working-out" with closed options',
      advice: 'Set "addOptions" or "ownWords" to true, or "influence" to "asking".',
    },
  ];
}

function checkFindable(content: PollContent): Finding[] {
  if (!content.findable || resultsTimeOf(content) !== 'never') return [];
  return [
    {
      path: ['findable'],
      expected: 'false, because "results" is "never" and ballots are not published either',
      got: 'true',
      advice: 'Change "findable" or "results".',
    },
  ];
}

function checkSafety({ about, ownWords, needToKnow, reason, addOptions }: PollContent): Finding[] {
  const takesWords = ownWords || needToKnow || reason !== 'off' || addOptions;
  if (!takesWords || about.safety !== undefined) return [];
  return [
    {
      path: ['about', 'safety'],
      expected: 'who reads what people write, when, by which rules, and whom to turn to',
      got: 'nothing',
      advice: 'Add "safety", or switch "ownWords", "needToKnow", "reason" and "addOptions" off.',
    },
  ];
}
