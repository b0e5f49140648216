import type { Checked } from './check-against.js';
import { checkBoardContent } from './check-board-content.js';
import { checkPollContent } from './check-poll-content.js';
import { checkPromptContent } from './check-prompt-content.js';
import { type Content, contents } from './content.js';

const checks: {
  readonly [Type in Content['type']]: (value: unknown, accounts: boolean) => Checked<Content>;
} = {
  poll: checkPollContent,
  'idea-board': checkBoardContent,
  'whos-missing': checkPromptContent,
};

/**
 * Holds what an organiser wrote, whichever `type` it is of, against its rules.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkContent(value: unknown, accounts = false): Checked<Content> {
  const { type } = Object(value) as { type?: unknown };
  // What is no object at all has no type to be wrong.
  if (Object(value) !== value) return checkPollContent(value, accounts);
  const check = Object.entries(checks).find(([name]) => name === type)?.[1];
  if (check) return check(value, accounts);
  const types = Object.keys(contents).map((name) => `"${name}"`);
  const finding = {
    path: type === undefined ? [] : ['type'],
    expected: `a "type", ${types.join(', ').replace(/, (?!.*,)/, ' or ')}`,
    got: type === undefined ? 'none' : JSON.stringify(type).slice(0, 80),
    advice: 'Write which of them it is.',
  };
  return { content: null, findings: [finding] };
}
