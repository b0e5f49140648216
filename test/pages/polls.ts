import { readFileSync } from 'node:fs';
import { PollContent } from '@earshot/client/contract';
import { parse } from 'valibot';

/** One of the demo's own polls, in English and Welsh. */
function demo(name: string): PollContent {
  const path = new URL(`../../examples/content/${name}.json`, import.meta.url);
  return parse(PollContent, JSON.parse(readFileSync(path, 'utf8')));
}

/** It decides, and takes own words, "not sure yet" and questions. */
const millLane = demo('mill-lane');

/** Its count is shown round by round while people vote, and they may add options. */
const liveRanked: PollContent = { ...demo('high-street'), id: 'live-ranked', results: 'always' };

/** Ten dots to spread over its options. */
const dotted: PollContent = { ...millLane, id: 'dotted', kind: 'dots', budget: 10 };

/** An option whose label has 75 characters: two lines on a page, more in a sidebar. */
const longOption = (_: unknown, index: number) => {
  const label = `Close it on school days from half past eight until half past nine, plan ${index + 1}`;
  return {
    id: `plan-${index + 1}`,
    label: { en: label.padEnd(75, '.'), cy: label.padEnd(75, '.') },
  };
};

/** The same with so many long options. */
const withLongOptions = (count: number): PollContent => ({
  ...millLane,
  id: `long-${count}`,
  options: Array.from({ length: count }, longOption),
});

/** Every poll that the pages may hold. */
export const polls = [
  millLane,
  demo('high-street'),
  liveRanked,
  dotted,
  withLongOptions(5),
  withLongOptions(12),
];
