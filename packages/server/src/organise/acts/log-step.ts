import { stepKinds } from '@earshot/client/contract';
import * as v from 'valibot';
import { addStep, removeStep } from '../../moderation/prompts/log-step.js';
import { findPrivateDetails } from '../../moderation/prompts/private-details.js';
import { maximumStep, Month } from '../../moderation/prompts/schemas.js';
import { firstChoice } from '../parts/choices.js';
import type { FieldError } from '../parts/errors.js';
import { textField, textsIn } from '../parts/texts.js';
import type { Visit } from '../visit.js';
import type { GroupForm } from './on-prompt.js';
import { reasonIn } from './reason.js';
import { refusedFields } from './refused.js';

/** The ids of the fields. */
export const stepFields = {
  kind: firstChoice('kind', stepKinds),
  month: 'month',
  text: 'step',
} as const;

/** Where the reason for taking this step out is written. */
export const removeReasonField = (step: string) => `reason-${step}`;

/** Notes a finished step for everyone to read. */
export const addStepByForm: GroupForm = async ({ service, prompt, group, form, visit }) => {
  const { log: words } = visit.words.prompt;
  const { languages } = prompt.content;
  const kind = stepKinds.find((one) => one === form.text('kind'));
  const month = form.text('month');
  const wrongMonth = { field: stepFields.month, words: words.monthWrong };
  const { text, errors: missing } = textsIn(
    visit,
    form,
    { id: stepFields.text, name: 'text', languages },
    { each: words.textMissing, alone: words.textMissingAlone },
  );
  const errors = [
    ...(kind ? [] : [{ field: stepFields.kind, words: words.choose }]),
    ...(v.is(Month, month) ? [] : [wrongMonth]),
    ...missing,
    ...wrongTexts(visit, text),
  ];
  if (!kind || errors.length > 0) return errors;
  const reason = visit.words.decisions.standing.log;
  try {
    await addStep(service, prompt, group, { kind, month, text }, reason);
  } catch (error) {
    return refusedFields(error, { month: wrongMonth });
  }
  return 'logged';
};

/** Takes a step out of what everyone reads. */
export const removeStepByForm: GroupForm = async ({ service, prompt, group, form, visit }) => {
  const step = form.text('step');
  const missing = visit.words.prompt.log.removeReasonMissing;
  const { reason, errors } = reasonIn(form, visit.words, removeReasonField(step), missing);
  if (errors.length > 0) return errors;
  await removeStep(service, prompt, group, step, reason);
  return 'unlogged';
};

/** What is too long, or would lead to somebody. */
function wrongTexts({ words }: Visit, texts: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(texts).flatMap(([language, text]) => {
    const field = textField(stepFields.text, language);
    const over = text.length - maximumStep;
    return [
      ...(over > 0 ? [{ field, words: words.tooLong(maximumStep, over) }] : []),
      ...findPrivateDetails(text).map((detail) => ({
        field,
        words: words.prompt.log.private[detail],
      })),
    ];
  });
}
