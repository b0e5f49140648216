import type { PollContent } from '@earshot/client/contract';
import { dateIn, isInCalendar, isTimeZone } from '../time.js';
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

function checkDates(about: PollContent['about']): Finding[] {
  const findings = missingDays(about);
  if (findings.length > 0) return findings;

  const { opens, closes, timeZone, decidesBy, privacy } = about;
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

/** Days and moments that are written as such, but that no calendar has. */
function missingDays({
  opens,
  closes,
  decidesBy,
  promise,
  privacy,
  paused,
  happened,
}: PollContent['about']) {
  const days: [(string | number)[], string | undefined][] = [
    [['opens'], opens],
    [['closes'], closes],
    [['decidesBy'], decidesBy],
    [['promise', 'by'], promise?.by],
    [['privacy', 'deletedOn'], privacy.deletedOn],
    [['paused', 'until'], paused?.until],
    ...happened.map(({ on }, index): [(string | number)[], string] => [
      ['happened', index, 'on'],
      on,
    ]),
  ];
  return days.flatMap(([path, day]): Finding[] => {
    if (day === undefined || isInCalendar(day)) return [];
    const expected = 'a day that the calendar has';
    return [{ path: ['about', ...path], expected, got: `"${day}"`, advice: 'Correct it.' }];
  });
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
