import type { EqualityQuestion, Text } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';

/** A question that this version can ask, with its answers in their order. */
export interface KnownQuestion extends Pick<EqualityQuestion, 'why' | 'baseline' | 'source'> {
  readonly id: keyof Words['equality']['questions'];
  /** The question in full. */
  readonly ask: string;
  readonly answers: readonly { readonly id: string; readonly label: Text }[];
}

/** What the organiser asks, in our words; questions of a later version, and those without answers, are left out. */
export function knownQuestions(
  asked: readonly EqualityQuestion[],
  { questions }: Pick<Words['equality'], 'questions'>,
): KnownQuestion[] {
  return asked.flatMap(({ id, answers: own, ...rest }) => {
    if (!Object.hasOwn(questions, id)) return [];
    const known = id as KnownQuestion['id'];
    const { ask, answers: ours } = questions[known];
    const answers = own.length
      ? own
      : Object.entries<string>(ours).map(([answer, label]) => ({ id: answer, label }));
    return answers.length ? [{ ...rest, id: known, ask, answers }] : [];
  });
}
