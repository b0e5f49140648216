import { maximumWords, type Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { maximumOf, type Answers, type WordsField } from '../ballot/answers.js';
import { known } from './known.js';
import { mistakeInChoice } from './mistake-in-choice.js';

/** Something to mend before a ballot can be cast. */
export interface Mistake {
  /** Where it is mended: the choice as a whole, or a field by its id. */
  readonly control: 'choice' | 'code' | 'suggestion' | WordsField;
  /** Which of the catalogue's errors it is. */
  readonly kind: keyof Words['voting']['errors'];
  /** The option by whose own control it is mended. */
  readonly option?: string;
  /** How many characters or dots too many. */
  readonly over?: number;
}

/** Crockford base 32 has no U, and codes no I, L and O: these were typed in place of 1 and 0. */
const codeFormat = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** What is to be mended before these answers can be cast. */
export function mistakesIn(given: Answers, poll: Poll): Mistake[] {
  const answers = known(given, poll);
  const { chosen, code } = answers;
  const mistakes: Mistake[] = [];
  const add = (control: Mistake['control'], kind: Mistake['kind']) =>
    mistakes.push({ control, kind });
  const limit = (control: WordsField) => {
    const over = answers[control].length - maximumWords;
    if (over > 0) mistakes.push({ control, kind: 'tooLong', over });
  };
  const inChoice = mistakeInChoice(answers, poll);
  if (inChoice) mistakes.push({ control: 'choice', ...inChoice });
  if (chosen.includes('ownWords')) {
    if (!answers.ownWords.trim()) add('ownWords', 'words');
    limit('ownWords');
  }
  if (chosen.includes('needToKnow')) limit('needToKnow');
  if (poll.reason === 'required' && !answers.reason.trim()) add('reason', 'reason');
  if (poll.reason !== 'off') limit('reason');
  if (code === '') add('code', 'codeMissing');
  else if (code !== undefined && !codeFormat.test(code)) add('code', 'codeFormat');
  return mistakes;
}

/** A mistake in the words that stand both beside the control and in the summary. */
export function sayMistake(
  { kind, over = 0 }: Mistake,
  poll: Poll,
  { errors }: Words['voting'],
): string {
  switch (kind) {
    case 'tooFew':
      return errors.tooFew(poll.minimum);
    case 'tooMany':
      return errors.tooMany(maximumOf(poll));
    case 'tooLong':
      return errors.tooLong(maximumWords, over);
    case 'tooFewRanks':
      return errors.tooFewRanks(Math.max(1, poll.minimum));
    case 'tooManyRanks':
      return errors.tooManyRanks(poll.maximum ?? poll.options.length);
    case 'tooFewDots':
      return errors.tooFewDots(Math.max(1, poll.minimum));
    case 'tooManyDots':
      return errors.tooManyDots(poll.budget, over);
    case 'tooManyOnOne':
      return errors.tooManyOnOne(poll.perOption ?? poll.budget);
    default:
      return errors[kind];
  }
}
