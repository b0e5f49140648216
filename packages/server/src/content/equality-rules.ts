import { equalityQuestions, type PromptContent, ratherNotSay } from '@earshot/client/contract';
import { checkBaseline } from './baseline-rules.js';
import type { Finding } from './finding.js';
import { checkIds, checkMost } from './id-rules.js';

type Question = NonNullable<PromptContent['equality']>['questions'][number];
type Path = Finding['path'];

/** More areas than these nobody finds their own among. */
const maximumAreas = 30;

/** Questions of the harmonised set, each once, with a baseline that can be compared with the answers. */
export function checkEquality({ equality, youngPeople }: PromptContent): Finding[] {
  if (!equality) return [];
  const path = ['equality', 'questions'];
  if (equality.questions.length === 0) {
    const advice = 'Take "equality" out: then nobody is asked.';
    return [{ path, expected: 'a question', got: 'an empty list', advice }];
  }
  return [
    ...checkIds(path, 'question', equality.questions, 'Each is asked once: take one of them out.'),
    ...equality.questions.flatMap((question, index) => {
      const here = [...path, index];
      const unknown = checkKnown(question, here);
      if (unknown.length > 0) return unknown;
      const answers = checkAnswers(question, here);
      return [
        ...answers,
        // Where answers are at fault, what the baseline says of them is no second mistake.
        ...(answers.length > 0 ? [] : checkBaseline(question, here)),
        ...checkAge(question, here, youngPeople !== undefined),
      ];
    }),
  ];
}

function checkKnown({ id }: Question, path: Path): Finding[] {
  if (Object.hasOwn(equalityQuestions, id)) return [];
  const expected = `one of ${Object.keys(equalityQuestions).join(', ')}`;
  const advice = 'Only these are asked, so that answers can be compared.';
  return [{ path: [...path, 'id'], expected, got: `"${id}"`, advice }];
}

/** Areas are the organiser's own; whatever else is asked has its answers from the harmonised set. */
function checkAnswers({ id, answers }: Question, path: Path): Finding[] {
  const here = [...path, 'answers'];
  if (id !== 'area') {
    if (answers.length === 0) return [];
    const expected = `none, because "${id}" has answers that everyone uses`;
    return [{ path: here, expected, got: String(answers.length), advice: 'Take "answers" out.' }];
  }
  if (answers.length < 2) {
    const advice = 'Add areas, such as { "id": "north", "label": "North of the river" }.';
    return [{ path: here, expected: 'two areas or more', got: String(answers.length), advice }];
  }
  const reserved = answers.findIndex((answer) => answer.id === ratherNotSay);
  return [
    ...checkMost(here, answers, maximumAreas, 'areas'),
    ...checkIds(here, 'area', answers),
    ...(reserved < 0
      ? []
      : [
          {
            path: [...here, reserved, 'id'],
            expected: `an id other than "${ratherNotSay}", which every question has`,
            got: `"${ratherNotSay}"`,
            advice: 'Take it out: it is asked anyway.',
          },
        ]),
  ];
}

/** The harmonised question about sexual orientation is for people aged 16 or over. */
function checkAge({ id }: Question, path: Path, isYoung: boolean): Finding[] {
  if (id !== 'orientation' || !isYoung) return [];
  const expected = 'another question, because "youngPeople" says that people under 18 are expected';
  const advice = 'It is for people of 16 or over. Take it out, or take "youngPeople" out.';
  return [{ path: [...path, 'id'], expected, got: `"${id}"`, advice }];
}
