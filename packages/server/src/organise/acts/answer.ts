import { answer } from '../../moderation/answer.js';
import { textsIn } from '../parts/texts.js';
import type { IdeaForm } from './on-board.js';

/** Begins the ids of the fields. */
export const answerField = 'answer';

/** Publishes what the host says on an idea. */
export const answerByForm: IdeaForm = async ({ service, board, idea, visit, form }) => {
  const { answer: words } = visit.words;
  const { languages } = board.content;
  const { text, errors } = textsIn(
    visit,
    form,
    { id: answerField, name: 'text', languages },
    { each: words.missing, alone: words.missingAlone },
  );
  if (errors.length > 0) return errors;
  await answer(service, board, idea, text);
  return 'answered';
};
