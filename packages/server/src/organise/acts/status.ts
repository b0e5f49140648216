import { ideaStatuses, IsoDate } from '@earshot/client/contract';
import * as v from 'valibot';
import { setStatus } from '../../moderation/set-status.js';
import { firstChoice } from '../parts/choices.js';
import { textsIn } from '../parts/texts.js';
import type { IdeaForm } from './on-board.js';
import { refusedFields } from './refused.js';

/** The ids of the fields. */
export const statusFields = {
  status: firstChoice('status', ideaStatuses),
  reason: 'status-reason',
  nextWordBy: 'next-word-by',
} as const;

/** Says what becomes of an idea. */
export const setStatusByForm: IdeaForm = async ({ service, board, idea, visit, form }) => {
  const { status: words, pause } = visit.words;
  const { languages } = board.content;
  const status = ideaStatuses.find((one) => one === form.text('status'));
  const { text: reason, errors: missing } = textsIn(
    visit,
    form,
    { id: statusFields.reason, name: 'reason', languages },
    { each: words.reasonMissing, alone: words.reasonMissingAlone },
  );
  const nextWordBy = form.text('nextWordBy').trim();
  const isDay = nextWordBy === '' || v.is(IsoDate, nextWordBy);
  const wrongDay = { field: statusFields.nextWordBy, words: pause.dayWrong };
  const errors = [
    ...(status ? [] : [{ field: statusFields.status, words: words.choose }]),
    ...missing,
    ...(isDay ? [] : [wrongDay]),
  ];
  if (!status || errors.length > 0) return errors;
  try {
    const by = nextWordBy === '' ? {} : { nextWordBy };
    await setStatus(service, board, idea, { status, reason, ...by });
  } catch (error) {
    const answerFirst = { field: statusFields.status, words: words.answerFirst };
    return refusedFields(error, { status: answerFirst, nextWordBy: wrongDay });
  }
  return 'status';
};
