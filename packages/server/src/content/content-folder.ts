import { access, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import type { Store } from '../store/store.js';
import { type ContentFile, readContentFile } from './content-file.js';
import { openPoll } from './open-poll.js';

/** Settings of `openContent`. */
export interface ContentOptions {
  readonly store: Store;
  /** The folder; every `.json` file in it and below is one poll. */
  readonly folder: string;
  /** Whether the app can tell accounts apart; default false. */
  readonly accounts?: boolean;
  /** Gets what is wrong, as `file:line field: expected …, got …` and what to do. */
  readonly report: (message: string) => void;
  /** The clock, in milliseconds since 1970; default the system's. */
  readonly now?: () => number;
}

/** Content under watch. */
export interface OpenContent {
  /** Ids of the polls whose files are in order. */
  readonly polls: readonly string[];
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
  let polls = await readAll(options, []);
  let reading = Promise.resolve();
  const again = () => {
    reading = reading.then(async () => {
      try {
        polls = await readAll(options, polls);
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
    get polls() {
      return polls;
    },
    async close() {
      await watcher.close();
      await reading;
    },
  };
}

async function readAll(options: ContentOptions, before: readonly string[]): Promise<string[]> {
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
  for (const file of files) {
    const messages = [...file.messages, ...checkId(file, files)];
    if (messages.length === 0 && file.content) {
      const findings = await openPoll(store, file.content, new Date(now()).toISOString());
      messages.push(...findings.map(file.describe));
      if (findings.length === 0) opened.push(file.content.id);
    }
    for (const message of messages) report(message);
    const inForce = messages.length > 0 && file.id !== null && (await store.readPoll(file.id));
    if (inForce) report(`The last good version of "${file.id}" stays in force.`);
  }
  for (const id of before) {
    if (files.some((file) => file.id === id)) continue;
    report(`The file of "${id}" is gone. The poll stays; close it through the organiser's API.`);
  }
  return opened;
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
