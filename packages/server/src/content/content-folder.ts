import { access, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import type { Store } from '../store/store.js';
import { type ContentFile, readContentFile } from './content-file.js';
import { isInForce, putIntoForce } from './in-force.js';

/** Settings of `openContent`. */
export interface ContentOptions {
  readonly store: Store;
  /** The folder; every `.json` file in it and below is one poll, one board or one prompt. */
  readonly folder: string;
  /** Whether the app can tell accounts apart; default false. */
  readonly accounts?: boolean;
  /**
   * Gets what is wrong, as `file:line field: expected …, got …` and what to do; while it watches, also what has come
   * into force.
   */
  readonly report: (message: string) => void;
  /** The clock, in milliseconds since 1970; default the system's. */
  readonly now?: () => number;
}

/** Content under watch. */
export interface OpenContent {
  /** Ids of the polls, boards and prompts whose files are in order. */
  readonly opened: readonly string[];
  /** How many files have mistakes. */
  readonly faulty: number;
  /** Stops watching. */
  close(): Promise<void>;
}

/**
 * Reads all content into the store and again whenever a file changes. A file with a mistake keeps nothing else from
 * opening, and its last good version stays in force.
 * @throws when the folder cannot be read
 */
export async function openContent(options: ContentOptions): Promise<OpenContent> {
  await access(options.folder);
  let last = await readAll(options, null);
  let reading = Promise.resolve();
  const again = () => {
    reading = reading.then(async () => {
      try {
        last = await readAll(options, last);
      } catch (error) {
        options.report(`The content could not be read again: ${(error as Error).message}`);
      }
    });
  };
  const watcher = watch(options.folder, {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !path.endsWith('.json'),
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  watcher.on('all', again);
  watcher.on('error', () =>
    options.report('The content folder is no longer watched. Restart to read changes.'),
  );
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    get opened() {
      return last.opened;
    },
    get faulty() {
      return last.faulty;
    },
    async close() {
      await watcher.close();
      await reading;
    },
  };
}

/** What one reading came to. */
interface Reading {
  readonly opened: readonly string[];
  readonly faulty: number;
  /** Where what is in force was last seen, by id. */
  readonly seen: ReadonlyMap<string, string>;
}

/** @param before `null` at the start, where nothing that opens is news */
async function readAll(options: ContentOptions, before: Reading | null): Promise<Reading> {
  const { store, folder, accounts = false, report, now = Date.now } = options;
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const file = join(folder, name);
        return readContentFile(file, relative(process.cwd(), file), accounts);
      }),
  );
  const opened: string[] = [];
  const seen = new Map<string, string>();
  let faulty = 0;
  for (const file of promptsLast(files)) {
    const messages = [...file.messages, ...checkId(file, files)];
    if (messages.length === 0 && file.content) {
      const findings = await putIntoForce(store, file.content, new Date(now()).toISOString());
      messages.push(...findings.map(file.describe));
    }
    for (const message of messages) report(message);
    const id = file.id ?? lastIdIn(file, before);
    if (id !== null && (await isInForce(store, id))) seen.set(id, file.file);
    if (messages.length > 0) {
      faulty += 1;
      if (id !== null && seen.has(id)) report(`The last good version of "${id}" stays in force.`);
    } else if (id !== null) {
      opened.push(id);
      if (before?.opened.includes(id) === false) report(`"${id}" is in force as its file has it.`);
    }
  }
  for (const id of before?.seen.keys() ?? []) {
    if (seen.has(id)) continue;
    report(
      `The file of "${id}" is gone. What it opened stays; close it through the organiser's API.`,
    );
  }
  return { opened, faulty, seen };
}

/** Prompts name polls and boards, which are there by then. */
function promptsLast(files: readonly ContentFile[]): ContentFile[] {
  const isPrompt = ({ content }: ContentFile) => content?.type === 'whos-missing';
  return [...files.filter((file) => !isPrompt(file)), ...files.filter(isPrompt)];
}

/** What a file held when it could be read. */
function lastIdIn({ file }: ContentFile, before: Reading | null): string | null {
  return [...(before?.seen ?? [])].find(([, seenIn]) => seenIn === file)?.[0] ?? null;
}

function checkId(file: ContentFile, files: readonly ContentFile[]): string[] {
  if (file.id === null) return [];
  const other = files.find((candidate) => candidate !== file && candidate.id === file.id);
  if (!other) return [];
  return [
    file.describe({
      path: ['id'],
      expected: 'an id that no other file has',
      got: `"${file.id}", which ${relative(process.cwd(), other.file)} has too`,
      advice: 'Change one of them. Neither opens until then.',
    }),
  ];
}
