import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../src/count/count.ts', import.meta.url));

/** A poll as it is published. */
export const park = {
  contract: 1,
  id: 'park',
  question: { cy: 'Beth am y parc?', en: 'What about the park?' },
  kind: 'ranked',
  counting: { rule: 'head-to-head' },
  options: [
    { id: 'trees', label: 'Trees' },
    { id: 'pond', label: { en: 'A pond' } },
    { id: 'swings', label: 'Swings' },
  ],
};
/** Its ballots. */
export const parkBallots = [
  ...Array.from({ length: 4 }, () => ({ options: [], ranking: [['trees'], ['pond']] })),
  ...Array.from({ length: 3 }, () => ({ options: [], ranking: [['swings'], ['pond', 'gone']] })),
  { options: [], ranking: [['pond'], ['trees', 'swings']], mark: '0123456789AB' },
  { options: [], ranking: [['pond'], ['trees']], ownWords: '' },
  { options: [], unsure: true },
  { options: [], needToKnow: '' },
];
/** The same as CSV, saved by a spreadsheet. */
export const parkCsv = [
  'options,ranking,dots,unsure,needToKnow,ownWords,mark',
  ...Array.from({ length: 4 }, () => ',trees>pond,,,,,'),
  ...Array.from({ length: 3 }, () => ',"swings>pond=gone",,,,,'),
  ',pond>trees=swings,,,,,0123456789AB',
  ',pond>trees,,,,TRUE,',
  ',,,true,,,',
  ',,,,true,,',
].join('\r\n');

const folder = mkdtempSync(join(tmpdir(), 'earshot-count-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder that the command runs in. */
export function write(name: string, content: unknown): string {
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), written);
  return name;
}

/** Runs the command. */
export async function count(args: string[], input = '') {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, [`--import=${tsx}`, command, ...args], { cwd: folder });
  child.stdin.end(input);
  const [output, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { output, error, code };
}

/** Counts without a complaint. */
export async function counted(args: string[], input?: string): Promise<string> {
  const { output, error, code } = await count(args, input);
  assert.deepEqual({ error, code }, { error: '', code: 0 });
  return output;
}
