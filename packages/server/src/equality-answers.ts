import { equalityQuestions, type EqualityQuestion } from '@earshot/client/contract';

/** The ids of the answers to a question about who took part: the organiser's own, where it has none by itself. */
export function answersTo({ id, answers }: Pick<EqualityQuestion, 'id' | 'answers'>): string[] {
  const harmonised = new Map<string, readonly string[]>(Object.entries(equalityQuestions)).get(id);
  return harmonised?.length ? [...harmonised] : answers.map((answer) => answer.id);
}
