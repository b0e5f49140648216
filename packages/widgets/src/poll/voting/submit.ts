import type { EarshotPollBallot } from '../ballot/ballot.js';
import type { Answer } from '../ballot/answers.js';
import { ballotOf } from './choose.js';
import { mistakesIn } from './mistakes.js';

/**
 * Casts what a form holds, or names in it what is to be mended first.
 * @returns false where the ballot could not be kept
 */
export async function submit(form: EarshotPollBallot): Promise<boolean> {
  // What is ticked counts, also where it was ticked before this code was there.
  const ticked = [...form.querySelectorAll<HTMLInputElement>(':checked')];
  const answers = { ...form.answers, chosen: ticked.map(({ value }) => value as Answer) };
  form.answers = answers;
  // A vote would take away what was written there.
  const isUnadded = form.querySelector('earshot-poll-suggest')?.isUnsent;
  form.mistakes = [
    ...mistakesIn(answers, form.poll),
    ...(isUnadded ? [{ control: 'suggestion', kind: 'notAdded' } as const] : []),
  ];
  await form.updateComplete;
  if (form.mistakes.length > 0) {
    form.querySelector('earshot-poll-summary')?.focus();
    return true;
  }
  try {
    await form.cast(ballotOf(answers, form.poll, form.language), answers.code ?? '');
    return true;
  } catch {
    return false;
  }
}
