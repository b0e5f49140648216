import { maximumWords, type Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { maximumOf, type Answer, type Answers, type WordsField } from '../ballot/answers.js';

/** Something to mend before a ballot can be cast. */
export interface Mistake {
  /** Where it is mended: the choice as a whole, or a field by its id. */
  readonly control: 'choice' | WordsField;
  readonly kind: 'choose' | 'tooFew' | 'tooMany' | 'words' | 'reason' | 'tooLong';
  /** With `tooLong`: how many characters too many. */
  readonly over?: number;
}

/** What is to be mended before these answers can be cast. */
export function mistakesIn(answers: Answers, poll: Poll): Mistake[] {
  // An option may have gone since it was chosen.
  const gone = (answer: Answer) =>
    answer.startsWith('option:') && !poll.options.some(({ id }) => answer === `option:${id}`);
  const chosen = answers.chosen.filter((answer) => !gone(answer));
  const mistakes: Mistake[] = [];
  const add = (control: Mistake['control'], kind: Mistake['kind']) =>
    mistakes.push({ control, kind });
  const limit = (control: WordsField) => {
    const over = answers[control].length - maximumWords;
    if (over > 0) mistakes.push({ control, kind: 'tooLong', over });
  };
  const alone = chosen.includes('unsure') || chosen.includes('needToKnow');
  if (!chosen.length) add('choice', 'choose');
  else if (poll.kind === 'several' && !alone) {
    if (chosen.length < poll.minimum) add('choice', 'tooFew');
    if (chosen.length > maximumOf(poll)) add('choice', 'tooMany');
  }
  if (chosen.includes('ownWords')) {
    if (!answers.ownWords.trim()) add('ownWords', 'words');
    limit('ownWords');
  }
  if (chosen.includes('needToKnow')) limit('needToKnow');
  if (poll.reason === 'required' && !answers.reason.trim()) add('reason', 'reason');
  if (poll.reason !== 'off') limit('reason');
  return mistakes;
}

/** A mistake in the words that stand both beside the control and in the summary. */
export function sayMistake(
  { kind, over = 0 }: Mistake,
  poll: Poll,
  { errors }: Words['voting'],
): string {
  if (kind === 'tooFew') return errors.tooFew(poll.minimum);
  if (kind === 'tooMany') return errors.tooMany(maximumOf(poll));
  if (kind === 'tooLong') return errors.tooLong(maximumWords, over);
  return errors[kind];
}
