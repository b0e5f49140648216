import type { PollContent } from '@earshot/client/contract';
import { dateIn, isInCalendar, isTimeZone } from '../time.js';
import { checkEntering } from './entering-rules.js';
import type { Finding } from './finding.js';

/** What has dates: a poll or a board, which takes nothing on paper. */
export type Dated = Pick<PollContent, 'about' | 'enteredUntil'>;

/** Dates that exist, in an order that can be kept. */
export function checkDates(content: Dated): Finding[] {
  const { timeZone } = content.about;
  if (!isTimeZone(timeZone)) {
    return [
      {
        path: ['about', 'timeZone'],
        expected: 'a time zone of the IANA list, such as Europe/London',
        got: `"${timeZone}"`,
        advice: 'Change "timeZone".',
      },
    ];
  }
  const missing = missingDays(content);
  return missing.length > 0 ? missing : [...checkOrder(content), ...checkEntering(content)];
}

function checkOrder({ about }: Dated): Finding[] {
  const findings: Finding[] = [];
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
      expected: `a day not before it closes (${lastDay})`,
      got: decidesBy,
      advice: 'Nobody can decide before everyone has taken part. Change "decidesBy" or "closes".',
    });
  }
  if (privacy.deletedOn <= lastDay) {
    findings.push({
      path: ['about', 'privacy', 'deletedOn'],
      expected: `a day after it closes (${lastDay})`,
      got: privacy.deletedOn,
      advice:
        'What people sent is deleted at the start of that day. Change "deletedOn" or "closes".',
    });
  }
  return findings;
}

/** Days and moments that are written as such, but that no calendar has. */
function missingDays({ about, enteredUntil }: Dated): Finding[] {
  const { opens, closes, decidesBy, promise, privacy, paused, happened } = about;
  const days: [path: (string | number)[], day: string | undefined][] = [
    [['about', 'opens'], opens],
    [['about', 'closes'], closes],
    [['about', 'decidesBy'], decidesBy],
    [['about', 'promise', 'by'], promise?.by],
    [['about', 'privacy', 'deletedOn'], privacy.deletedOn],
    [['about', 'paused', 'until'], paused?.until],
    ...happened.map(({ on }, index): [(string | number)[], string] => [
      ['about', 'happened', index, 'on'],
      on,
    ]),
    [['enteredUntil'], enteredUntil],
  ];
  return days.flatMap(([path, day]): Finding[] => {
    if (day === undefined || isInCalendar(day)) return [];
    const expected = 'a day that the calendar has';
    return [{ path, expected, got: `"${day}"`, advice: 'Correct it.' }];
  });
}
