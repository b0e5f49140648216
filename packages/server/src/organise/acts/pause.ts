import { IsoDate } from '@earshot/client/contract';
import * as v from 'valibot';
import { close } from '../../moderation/close.js';
import { pause, resume } from '../../moderation/pause.js';
import { textsIn } from '../parts/texts.js';
import type { BoardForm } from './on-board.js';
import { reasonIn } from './reason.js';
import { refusedFields } from './refused.js';

/** The ids of the fields. */
export const pauseFields = {
  until: 'until',
  reason: 'pause-reason',
  closeReason: 'close-reason',
  sure: 'sure',
} as const;

/** Lets a board rest until a day. */
export const pauseByForm: BoardForm = async ({ service, board, visit, form }) => {
  const { pause: words } = visit.words;
  const { languages } = board.content;
  const until = form.text('until').trim();
  const wrongDay = { field: pauseFields.until, words: words.dayWrong };
  const { text: reason, errors: missing } = textsIn(
    visit,
    form,
    { id: pauseFields.reason, name: 'reason', languages },
    { each: words.reasonMissing, alone: words.reasonMissingAlone },
  );
  const errors = [...(v.is(IsoDate, until) ? [] : [wrongDay]), ...missing];
  if (errors.length > 0) return errors;
  try {
    await pause(service, board, { until, reason });
  } catch (error) {
    return refusedFields(error, { until: wrongDay });
  }
  return 'paused';
};

/** Ends the pause that was set here. */
export const resumeByForm: BoardForm = async ({ service, board }) => {
  await resume(service, board);
  return 'resumed';
};

/** Closes a board for good. */
export const closeByForm: BoardForm = async ({ service, board, visit, form }) => {
  const { pause: words } = visit.words;
  const missing = words.reasonMissingAlone;
  const { reason, errors } = reasonIn(form, visit.words, pauseFields.closeReason, missing);
  const isSure = form.text('sure') === 'yes';
  const all = [
    ...errors,
    ...(isSure ? [] : [{ field: pauseFields.sure, words: words.closeUnsure }]),
  ];
  if (all.length > 0) return all;
  await close(service, board, reason);
  return 'closed';
};
