import type { PollContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';

/** Only what this server can check is accepted. */
export function checkEligibility({ about }: PollContent, accounts: boolean): Finding[] {
  const path = ['about', 'eligibility'];
  if (about.eligibility === 'code') {
    return [
      {
        path,
        expected: '"open" or "account"',
        got: '"code"',
        advice: 'Single-use codes are not built yet: use "open" or "account".',
      },
    ];
  }
  if (about.eligibility === 'account' && !accounts) {
    return [
      {
        path,
        expected: '"open", because this server knows no accounts',
        got: '"account"',
        advice: 'Use "open", or give createApp the option "account".',
      },
    ];
  }
  return [];
}
