import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { BadInput } from './bad-input.js';

/** What was read, and what messages call it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file, an http(s) address, or standard input (`-`).
 * @throws BadInput
 */
export async function readSource(from: string): Promise<Source> {
  const name = from === '-' ? 'standard input' : from;
  const read = from === '-' ? text(process.stdin) : isAddress(from) ? download(from) : open(from);
  // A byte order mark, which our CSV has for Excel's sake, is no part of the text.
  return { name, text: (await read).replace(/^\uFEFF/, '') };
}

const isAddress = (from: string) => /^https?:\/\//i.test(from);

async function open(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? 'no such file' : (code ?? 'an error');
    throw new BadInput(
      `${file}: expected a file that can be read, got ${got}. An address starts with http:// or https://.`,
    );
  }
}

async function download(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    const reason = cause?.code ?? cause?.message ?? 'no answer';
    throw new BadInput(`${address}: expected an answer, got ${reason}`);
  }
  if (response.ok) return response.text();
  throw new BadInput(
    `${address}: expected 200, got ${response.status}. Ballots are there once a poll's results are final.`,
  );
}
