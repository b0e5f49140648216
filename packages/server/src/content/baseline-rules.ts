import type { PromptContent } from '@earshot/client/contract';
import { answersTo } from '../equality-answers.js';
import type { Finding } from './finding.js';

type Question = NonNullable<PromptContent['equality']>['questions'][number];
type Path = Finding['path'];

/** Percentages of answers that there are, each once, of no more than everyone, from somewhere. */
export function checkBaseline(question: Question, path: Path): Finding[] {
  if (question.baseline.length === 0) return [];
  const here = [...path, 'baseline'];
  const strange = checkAnswers(question, here);
  if (strange.length > 0) return strange;
  return [...checkSum(question, here), ...checkSource(question, [...path, 'source'])];
}

function checkAnswers(question: Question, path: Path): Finding[] {
  const known = answersTo(question);
  const answers = question.baseline.map(({ answer }) => answer);
  return answers.flatMap((answer, index): Finding[] => {
    const isAgain = answers.indexOf(answer) < index;
    if (known.includes(answer) && !isAgain) return [];
    const expected = isAgain ? 'each answer once' : `one of ${known.join(', ')}`;
    const advice = 'Change "answer".';
    return [{ path: [...path, index, 'answer'], expected, got: `"${answer}"`, advice }];
  });
}

function checkSum({ baseline }: Question, path: Path): Finding[] {
  const sum = baseline.reduce((total, { percent }) => total + percent, 0);
  // Decimals do not add up to exactly 100.
  if (sum <= 100.000001) return [];
  const expected = 'percentages that add up to 100 at most';
  return [{ path, expected, got: String(Math.round(sum * 100) / 100), advice: 'Correct them.' }];
}

function checkSource({ source }: Question, path: Path): Finding[] {
  if (source !== undefined) return [];
  const expected = 'where the baseline comes from';
  return [{ path, expected, got: 'nothing', advice: 'Add "source", such as "Census 2021".' }];
}
