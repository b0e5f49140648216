import type { BoardContent } from '@earshot/client/contract';
import { type Finding, keptFinding } from './finding.js';
import { checkPromises } from './promise-rules.js';

/** Whoever has posted can rely on what the board said then, and finds the idea under the topic it was put to. */
export function checkAgainstIdeas(before: BoardContent, after: BoardContent): Finding[] {
  return [...checkTopicsStay(before, after), ...checkPromises(before, after, 'posted')];
}

function checkTopicsStay(before: BoardContent, after: BoardContent): Finding[] {
  const advice = 'Put it back: its words may change, its id may not.';
  return before.topics
    .filter(({ id }) => !after.topics.some((topic) => topic.id === id))
    .map(({ id }) =>
      keptFinding('posted', ['topics'], `the topic "${id}"`, 'none of this id', advice),
    );
}
