import type { PollContent } from '@earshot/client/contract';
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
