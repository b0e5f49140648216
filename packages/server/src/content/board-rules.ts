import type { BoardContent } from '@earshot/client/contract';
import { dateIn, isInCalendar, isTimeZone } from '../time.js';
import type { Finding } from './finding.js';
import { checkIds, checkMost } from './id-rules.js';

/** More than these nobody chooses from. */
export const maximumTopics = 30;

/** Topics that can be told apart, and few enough for a choice. */
export function checkTopics({ topics }: BoardContent): Finding[] {
  const path = ['topics'];
  const many = checkMost(path, topics, maximumTopics, 'topics');
  return many.length > 0 ? many : checkIds(path, 'topic', topics);
}

/** Nothing of people under 18 is public but their ideas: neither their names nor what others reply to them. */
export function checkYoungPeople({ youngPeople, names, comments }: BoardContent): Finding[] {
  if (youngPeople === undefined) return [];
  return Object.entries({ names, comments }).flatMap(([field, isOn]): Finding[] => {
    if (!isOn) return [];
    const expected = 'false, because "youngPeople" says that people under 18 are expected';
    const advice = `Write "${field}": false, or take "youngPeople" out.`;
    return [{ path: [field], expected, got: 'true', advice }];
  });
}

/** A promise that can be kept to those, too, who write on the last day. */
export function checkFirstWord({ about }: BoardContent): Finding[] {
  const { promise, closes, timeZone } = about;
  // Days and zones that there are not have been found already.
  if (!promise || ![promise.by, closes].every(isInCalendar) || !isTimeZone(timeZone)) return [];
  const lastDay = dateIn(timeZone, Date.parse(closes));
  if (promise.by >= lastDay) return [];
  return [
    {
      path: ['about', 'promise', 'by'],
      expected: `a day not before it closes (${lastDay})`,
      got: promise.by,
      advice: 'Ideas that come after it would be late as soon as they appear. Change "by".',
    },
  ];
}
