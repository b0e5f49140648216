import { readFileSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import { checkContent } from '../src/content/check-content.js';

const read = (name: string) =>
  readFileSync(new URL(`../../../examples/content/${name}`, import.meta.url), 'utf8');

/** The demo's poll as it is written. */
export const demo = read('mill-lane.json');

/** The demo's board as it is written. */
export const demoBoard = read('walk-to-school.json');

/** The demo's prompt as it is written. */
export const demoPrompt = read('who-is-missing.json');

type Changes = Record<string, unknown>;

/**
 * Changes fields of the demo's poll, `undefined` takes them out, and says what is wrong with it then.
 * @param accounts whether the server can tell accounts apart
 */
export function wrong(changes: Changes, accounts = false): string[] {
  return findingsIn(demo, changes, accounts);
}

/** The same with the demo's board. */
export function wrongBoard(changes: Changes, accounts = false): string[] {
  return findingsIn(demoBoard, changes, accounts);
}

/** The same with the demo's prompt. */
export function wrongPrompt(changes: Changes, accounts = false): string[] {
  return findingsIn(demoPrompt, changes, accounts);
}

function findingsIn(written: string, changes: Changes, accounts: boolean): string[] {
  let text = written;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    text = applyEdits(text, modify(text, steps, value, {}));
  }
  const { findings } = checkContent(JSON.parse(text), accounts);
  return findings.map(
    ({ path, expected, got, advice }) => `${path.join('.')}: ${expected}, got ${got}. ${advice}`,
  );
}
