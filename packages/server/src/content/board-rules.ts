import type { BoardContent } from '@earshot/client/contract';
import { dateIn, isInCalendar, isTimeZone } from '../time.js';
import type { Finding } from './finding.js';

/** More than these nobody chooses from. */
export const maximumTopics = 30;

/** Topics that can be told apart, and few enough for a choice. */
export function checkTopics({ topics }: BoardContent): Finding[] {
  if (topics.length > maximumTopics) {
    const expected = `at most ${maximumTopics} topics`;
    const advice = 'Put some of them together.';
    return [{ path: ['topics'], expected, got: String(topics.length), advice }];
  }
  return topics.flatMap(({ id }, index): Finding[] => {
    const first = topics.findIndex((topic) => topic.id === id);
    if (first === index) return [];
    const expected = 'an id that no other topic has';
    const got = `"${id}", the id of topic ${first + 1}`;
    return [{ path: ['topics', index, 'id'], expected, got, advice: 'Give it another id.' }];
  });
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

/** Whoever may take part may do so more than once: a code, which works once, would not fit. */
export function checkBoardEligibility({ about }: BoardContent, accounts: boolean): Finding[] {
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
