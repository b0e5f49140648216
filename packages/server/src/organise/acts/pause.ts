import { IsoDate } from '@earshot/client/contract';
import * as v from 'valibot';
import type { Resting } from '../../moderation/rest.js';
import type { Outcome } from '../attempt.js';
import type { Kind } from '../kinds/kind.js';
import type { Sent } from '../perform.js';
import { textsIn } from '../parts/texts.js';
import { reasonIn } from './reason.js';
import { refusedFields } from './refused.js';

/** The ids of the fields. */
export const pauseFields = {
  until: 'until',
  reason: 'pause-reason',
  closeReason: 'close-reason',
  sure: 'sure',
} as const;

/** A form on the page where a board or a prompt rests. */
interface OnKept<Kept extends Resting> extends Sent {
  readonly kind: Kind<Kept>;
  readonly kept: Kept;
}

/** Lets it rest until a day. */
export async function pauseByForm<Kept extends Resting>({
  service,
  kind,
  kept,
  visit,
  form,
}: OnKept<Kept>): Promise<Outcome> {
  const { pause: words } = visit.words;
  const { languages } = kept.content;
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
    await kind.pause(service, kept, { until, reason });
  } catch (error) {
    return refusedFields(error, { until: wrongDay });
  }
  return 'paused';
}

/** Ends the pause that was set here. */
export async function resumeByForm<Kept extends Resting>({
  service,
  kind,
  kept,
}: OnKept<Kept>): Promise<Outcome> {
  await kind.resume(service, kept);
  return 'resumed';
}

/** Closes it for good. */
export async function closeByForm<Kept extends Resting>({
  service,
  kind,
  kept,
  visit,
  form,
}: OnKept<Kept>): Promise<Outcome> {
  const { pause: words } = visit.words;
  const missing = words.reasonMissingAlone;
  const { reason, errors } = reasonIn(form, visit.words, pauseFields.closeReason, missing);
  const isSure = form.text('sure') === 'yes';
  const all = [
    ...errors,
    ...(isSure ? [] : [{ field: pauseFields.sure, words: words.closeUnsure }]),
  ];
  if (all.length > 0) return all;
  await kind.close(service, kept, reason);
  return 'closed';
}
