import type { StorageMode } from '@earshot/client';
import '@earshot/widgets/idea-board/define';
import '@earshot/widgets/poll/define';
import '@earshot/widgets/whos-missing/define';
import { BoardVisitor } from './board-visitor.js';
import { PromptVisitor } from './prompt-visitor.js';
import { Visitor } from './visitor.js';

/** How a page shows a widget. */
export interface Opening {
  readonly src: string;
  readonly storage?: StorageMode;
  /** Whether tabs and tasks go in each other's way, as if there were no Web Locks and no queue in their place. */
  readonly withoutLocks?: boolean;
}

/** Puts a poll onto this page and sends a visitor to it. */
function openPoll({ src, storage = 'device', withoutLocks }: Opening): Visitor {
  if (withoutLocks) {
    // Options may stand before the task.
    const request = (_name: string, ...given: unknown[]) => (given.at(-1) as () => Promise<void>)();
    Object.defineProperty(navigator, 'locks', { value: { request } });
  }
  const poll = document.createElement('earshot-poll');
  poll.src = src;
  poll.storage = storage;
  document.body.append(poll);
  return new Visitor(poll);
}

/** Puts a board onto this page and sends a visitor to it. */
function openBoard({ src, storage = 'device' }: Opening): BoardVisitor {
  const board = document.createElement('earshot-idea-board');
  board.src = src;
  board.storage = storage;
  document.body.append(board);
  return new BoardVisitor(board);
}

/** Puts a prompt onto this page and sends a visitor to it. */
function openPrompt({ src, storage = 'device' }: Opening): PromptVisitor {
  const prompt = document.createElement('earshot-whos-missing');
  prompt.src = src;
  prompt.storage = storage;
  document.body.append(prompt);
  return new PromptVisitor(prompt);
}

const page = {
  openPoll,
  openBoard,
  openPrompt,
  visitor: undefined as Visitor | undefined,
};
/** What a page of the fault server offers to a test. */
export type Page = typeof page;
Object.assign(globalThis, { earshotPage: page });

// Waits before another try are as short as chance can make them.
Math.random = () => 0;

const report = (event: ErrorEvent | PromiseRejectionEvent) => {
  const fault: unknown = 'reason' in event ? event.reason : event.message;
  parent.postMessage({ fault: String(fault) }, '*');
};
addEventListener('error', report);
addEventListener('unhandledrejection', report);

/** What a test asks a page by message: a sandboxed frame can be spoken to in no other way. */
export interface Question {
  readonly open?: Opening | undefined;
  readonly name: 'arrives' | 'vote' | 'press' | 'reads';
  readonly words: readonly string[];
}

async function answer({ open, name, words }: Question): Promise<void> {
  if (open) page.visitor = openPoll(open);
  const act = page.visitor![name] as (...words: readonly string[]) => Promise<unknown>;
  await act.apply(page.visitor, [...words]);
  parent.postMessage({ done: name }, '*');
}
addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));
