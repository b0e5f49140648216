import { readFileSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import { checkPollContent } from '../src/content/check-poll-content.js';

const file = new URL('../../../examples/content/mill-lane.json', import.meta.url);

/** The demo's poll as it is written. */
export const demo = readFileSync(file, 'utf8');

/**
 * Changes fields of the demo's poll, `undefined` takes them out, and says what is wrong with it then.
 * @param accounts whether the server can tell accounts apart
 */
export function wrong(changes: Record<string, unknown>, accounts = false): string[] {
  let text = demo;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    text = applyEdits(text, modify(text, steps, value, {}));
  }
  const { findings } = checkPollContent(JSON.parse(text), accounts);
  return findings.map(
    ({ path, expected, got, advice }) => `${path.join('.')}: ${expected}, got ${got}. ${advice}`,
  );
}
