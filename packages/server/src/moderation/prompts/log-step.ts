import type { Step, StepKind } from '@earshot/client/contract';
import type { Finding } from '../../content/finding.js';
import { checkText } from '../../content/language-rules.js';
import { refuseFindings } from '../../content/refuse-findings.js';
import { randomId } from '../../crypto.js';
import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { dateIn } from '../../time.js';
import { gone, type Moderating, refuseWhilePaused } from '../rules.js';
import { findPrivateDetails } from './private-details.js';
import { notePromptDecision } from './rules.js';
import type { NewStep } from './schemas.js';

/**
 * Notes for everyone to read what was done to reach a group, or what changed because of it.
 * @param reason why, kept with the decisions; the text itself is not
 * @throws ProblemError `invalid` where a language is missing, the month is still to come, or the text holds a postcode,
 *   an e-mail address or a phone number; `paused`; `not-found`
 */
export async function addStep(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  group: string,
  step: NewStep,
  reason: string,
): Promise<Step & { kind: StepKind }> {
  refuseFindings(checkStep(prompt, step, now()));
  refuseWhilePaused(prompt, now());
  const kept = { id: randomId().toLowerCase(), ...step };
  const change = { addStep: kept };
  const note = notePromptDecision('log', now(), reason, group);
  if (!(await store.prompts.changeGroup(prompt.content.id, group, change, note))) throw gone();
  return kept;
}

/** Takes a step out of the log, during a pause too. @throws ProblemError `not-found` */
export async function removeStep(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  group: string,
  step: string,
  reason: string,
): Promise<void> {
  const { id } = prompt.content;
  const kept = await store.prompts.inspect(id, group);
  if (!kept?.steps.some((one) => one.id === step)) throw gone();
  const note = notePromptDecision('unlog', now(), reason, group);
  if (!(await store.prompts.changeGroup(id, group, { removeStep: step }, note))) throw gone();
}

function checkStep({ content }: StoredPrompt, { month, text }: NewStep, now: number): Finding[] {
  const present = dateIn(content.about.timeZone, now).slice(0, 7);
  const advice = 'Log what is finished. Nothing that is still to come stands here.';
  const expected = `a month not after ${present}`;
  return [
    ...checkText(content.languages, { path: ['text'], text }),
    ...(month > present ? [{ path: ['month'], expected, got: `"${month}"`, advice }] : []),
    ...Object.entries(typeof text === 'string' ? { '': text } : text).flatMap(([tag, words]) =>
      findPrivateDetails(words).map((detail) => ({
        path: tag === '' ? ['text'] : ['text', tag],
        expected: 'no places, and nothing by which somebody can be found or reached',
        got: said[detail],
        advice: 'Leave it out: everyone reads this.',
      })),
    ),
  ];
}

const said = { postcode: 'a postcode', email: 'an e-mail address', phone: 'a phone number' };
