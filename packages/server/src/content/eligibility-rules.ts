import type { BoardContent, PollContent, PromptContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';

/** Only what this server can check is accepted. */
export function checkEligibility({ about }: PollContent, accounts: boolean): Finding[] {
  if (about.eligibility !== 'account' || accounts) return [];
  return [
    {
      path: ['about', 'eligibility'],
      expected: '"open" or "code", because this server knows no accounts',
      got: '"account"',
      advice: 'Use "open" or "code", or give createApp the option "account".',
    },
  ];
}

/** Whoever may take part may do so more than once: a code, which works once, would not fit. */
export function checkOpenEligibility(
  { about }: BoardContent | PromptContent,
  accounts: boolean,
): Finding[] {
  const { eligibility } = about;
  if (eligibility === 'open' || (eligibility === 'account' && accounts)) return [];
  const isCode = eligibility === 'code';
  return [
    {
      path: ['about', 'eligibility'],
      expected: isCode
        ? '"open" or "account", because codes are for voting once'
        : '"open", because this server knows no accounts',
      got: `"${eligibility}"`,
      advice: isCode
        ? 'Use "open", or ask holders of codes in a poll.'
        : 'Use "open", or give createApp the option "account".',
    },
  ];
}
