import { createClient, type StorageMode } from '@earshot/client';
import '@earshot/widgets/poll/define';
import { Visitor } from './visitor.js';

/** How a page shows a poll. */
export interface Opening {
  readonly src: string;
  readonly storage?: StorageMode;
  /** The client's time-out in milliseconds. */
  readonly timeout?: number;
  /** Whether tabs and tasks go in each other's way, as if there were no Web Locks and no queue in their place. */
  readonly withoutLocks?: boolean;
}

/** Puts a poll onto this page and sends a visitor to it. */
function openPoll({ src, storage = 'device', timeout = 15_000, withoutLocks }: Opening): Visitor {
  if (withoutLocks) {
    const request = (_name: string, task: () => Promise<void>) => task();
    Object.defineProperty(navigator, 'locks', { value: { request } });
  }
  const poll = document.createElement('earshot-poll');
  poll.src = src;
  poll.storage = storage;
  poll.client = createClient({ storage, timeout });
  document.body.append(poll);
  return new Visitor(poll);
}

/** What a page of the fault server offers to a test. */
const page = { openPoll, visitor: undefined as Visitor | undefined, faults: [] as string[] };
export type Page = typeof page;
Object.assign(globalThis, { earshotPage: page });

// Waits before another try are as short as chance can make them.
Math.random = () => 0;

const report = (event: ErrorEvent | PromiseRejectionEvent) => {
  const fault = 'reason' in event ? event.reason : event.message;
  parent.postMessage({ fault: String(fault) }, '*');
};
addEventListener('error', report);
addEventListener('unhandledrejection', report);

// A sandboxed frame can be spoken to in no other way.
addEventListener('message', async ({ data, source }: MessageEvent<Question>) => {
  if (data.open) page.visitor = openPoll(data.open);
  const { name, words = [] } = data;
  const ask = name && (page.visitor![name] as (...words: string[]) => unknown);
  const answer = ask && (await ask.apply(page.visitor, words));
  source!.postMessage(
    { answered: name, answer: typeof answer === 'string' ? answer : null },
    {
      targetOrigin: '*',
    },
  );
});

/** What a test asks a page by message. */
export interface Question {
  readonly open?: Opening;
  readonly name?: 'arrives' | 'vote' | 'voteWith' | 'press' | 'reads' | 'status' | 'text';
  readonly words?: string[];
}
