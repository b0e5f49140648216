import type { PromptContent } from '@earshot/client/contract';
import { answersTo } from '../equality-answers.js';
import { type Finding, keptFinding } from './finding.js';
import { checkPromises } from './promise-rules.js';

/** Whoever has taken part can rely on what the prompt said then, and an area that was answered stays. */
export function checkAgainstNames(before: PromptContent, after: PromptContent): Finding[] {
  return [...checkAreasStay(before, after), ...checkPromises(before, after, 'taken part')];
}

function checkAreasStay(before: PromptContent, after: PromptContent): Finding[] {
  const questions = after.equality?.questions ?? [];
  const index = questions.findIndex(({ id }) => id === 'area');
  const area = questions[index];
  const was = before.equality?.questions.find(({ id }) => id === 'area');
  if (!area || !was) return [];
  const now = answersTo(area);
  const path = ['equality', 'questions', index, 'answers'];
  const advice = 'Put it back: its words may change, its id may not.';
  return answersTo(was)
    .filter((id) => !now.includes(id))
    .map((id) => keptFinding('taken part', path, `the area "${id}"`, 'none of this id', advice));
}
