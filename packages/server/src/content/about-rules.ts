import type { PollContent } from '@earshot/client/contract';
import { dateIn, isTimeZone } from '../time.js';
import type { Finding } from './finding.js';

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Dates in an order that can be kept, links that can be followed safely. */
export function checkAbout({ about }: PollContent): Finding[] {
  if (!isTimeZone(about.timeZone)) {
    return [
      {
        path: ['about', 'timeZone'],
        expected: 'a time zone of the IANA list, such as Europe/London',
        got: `"${about.timeZone}"`,
        advice: 'Change "timeZone".',
      },
    ];
  }
  return [...checkDates(about), ...checkLinks(about)];
}

function checkDates({ opens, closes, timeZone, decidesBy, privacy }: PollContent['about']) {
  const findings: Finding[] = [];
  for (const [field, moment] of Object.entries({ opens, closes })) {
    if (!Number.isNaN(Date.parse(moment))) continue;
    findings.push({
      path: ['about', field],
      expected: 'a moment that exists',
      got: `"${moment}"`,
      advice: `Change "${field}".`,
    });
  }
  if (findings.length > 0) return findings;

  if (Date.parse(closes) <= Date.parse(opens)) {
    findings.push({
      path: ['about', 'closes'],
      expected: `a moment after "opens" (${opens})`,
      got: closes,
      advice: 'Change "closes" or "opens".',
    });
  }
  const lastDay = dateIn(timeZone, Date.parse(closes));
  if (decidesBy < lastDay) {
    findings.push({
      path: ['about', 'decidesBy'],
      expected: `a day not before the poll closes (${lastDay})`,
      got: decidesBy,
      advice: 'Nobody can decide before everyone has answered. Change "decidesBy" or "closes".',
    });
  }
  if (privacy.deletedOn <= lastDay) {
    findings.push({
      path: ['about', 'privacy', 'deletedOn'],
      expected: `a day after the poll closes (${lastDay})`,
      got: privacy.deletedOn,
      advice: 'Votes are deleted at the start of that day. Change "deletedOn" or "closes".',
    });
  }
  return findings;
}

function checkLinks({ privacy, otherWays }: PollContent['about']): Finding[] {
  const links: [(string | number)[], string][] = [
    [['about', 'privacy', 'notice'], privacy.notice],
    ...otherWays.flatMap(({ href }, index): [(string | number)[], string][] =>
      href === undefined ? [] : [[['about', 'otherWays', index, 'href'], href]],
    ),
  ];
  return links
    .filter(([, href]) => !URL.canParse(href) || !schemes.includes(new URL(href).protocol))
    .map(([path, href]) => ({
      path,
      expected: 'a full address that starts with https:, http:, mailto: or tel:',
      got: `"${href}"`,
      advice: 'Write the whole address.',
    }));
}
