import { createClient, type Client } from '@earshot/client';
import type { Ballot } from '@earshot/client/contract';
import '@earshot/widgets/idea-board/define';
import '@earshot/widgets/poll/define';
import '@earshot/widgets/whos-missing/define';
import { expect } from '@open-wc/testing';
import { BackEnd } from './back-end.js';
import { BoardVisitor } from './board-visitor.js';
import type { BackEndOptions, MadeUp } from './fault.js';
import { PromptVisitor } from './prompt-visitor.js';
import { Tab, uncaught } from './tab.js';
import { Visitor } from './visitor.js';

/** Words with everything in them that something on the way could spoil. */
export const nasty =
  '  Cau’r ffordd! "Close it" \'now\' & <script>alert(1)</script>\n' +
  'e\u0301\u0323 \u{1F469}\u{1F3FE}\u200D\u{1F9BD} \u05E9\u05DC\u05D5\u05DD \u202E\u0645\u0631\u062D\u0628\u0627\u202C\t\\u0000 {{x}} ${y} %00\n\n';

/** The ballot of a person who wrote the nasty words. */
export const nastyBallot: Ballot = { options: [], ownWords: nasty, lang: 'en' };

/** The ballot of a person who chose Monday. */
export const monday: Ballot = { options: ['monday'], lang: 'en' };

const backEnds: BackEnd[] = [];
type AnyVisitor = Visitor | BoardVisitor | PromptVisitor;
const visitors: AnyVisitor[] = [];
const { random } = Math;
const { warn } = console;
const collect = ({ reason }: PromiseRejectionEvent) => uncaught.push(String(reason));

/** What a developer has been warned of in this test. */
export const warnings: string[] = [];

/** Before and after each test: short waits between attempts, nothing left over, and no rejection that nobody has handled. */
export function setUpBench(): void {
  beforeEach(() => {
    // Full jitter at its shortest: the next attempt comes at once, unless the back end asked us to wait.
    Math.random = () => 0;
    uncaught.length = 0;
    warnings.length = 0;
    console.warn = (message: unknown) => void warnings.push(String(message));
    addEventListener('unhandledrejection', collect);
  });
  afterEach(async () => {
    Tab.closeAll();
    await Promise.all(backEnds.splice(0).map((backEnd) => backEnd.end()));
    // Words that wait would have the browser ask before it leaves this page.
    for (const visitor of visitors.splice(0)) {
      if (visitor.text().includes('Sending…')) await visitor.rests();
      if (visitor.finds('button', 'Delete')) await visitor.press('Delete');
      visitor.widget.remove();
    }
    removeEventListener('unhandledrejection', collect);
    Math.random = random;
    console.warn = warn;
    expect(uncaught.join('\n')).to.equal('');
  });
}

/** Makes a back end for one test. */
export async function openBackEnd(options?: BackEndOptions): Promise<BackEnd> {
  const backEnd = await BackEnd.open(options);
  backEnds.push(backEnd);
  return backEnd;
}

/** A client that loses patience quickly. */
export const impatient = () => createClient({ timeout: 500 });

/**
 * Puts a poll onto the page, with a link as its fallback content, and sends a visitor to it.
 * @param client Default the one that a page without code of its own has.
 */
export function show(src: string, client?: Client): Visitor {
  const poll = document.createElement('earshot-poll');
  const visitor = new Visitor(poll);
  put(visitor, src, client);
  return visitor;
}

/** Puts a board onto the page in the same way. */
export function showBoard(src: string, client?: Client): BoardVisitor {
  const board = document.createElement('earshot-idea-board');
  const visitor = new BoardVisitor(board);
  put(visitor, src, client);
  return visitor;
}

/** Puts a prompt onto the page in the same way. */
export function showPrompt(src: string, client?: Client): PromptVisitor {
  const prompt = document.createElement('earshot-whos-missing');
  const visitor = new PromptVisitor(prompt);
  put(visitor, src, client);
  return visitor;
}

function put(visitor: AnyVisitor, src: string, client: Client | undefined): void {
  const { widget } = visitor;
  widget.src = src;
  widget.client = client;
  const link = document.createElement('a');
  link.href = `${src}.html`;
  link.textContent = 'Answer on another page';
  widget.append(link);
  document.body.append(widget);
  visitors.push(visitor);
}

/** What is to be true at the end of a row, beyond what always is. */
interface Expected {
  /** What lies in the store; `null` when the person was told that nothing was sent. */
  readonly ballot: Ballot | null;
  /** How often the act arrived; default once. */
  readonly attempts?: number;
}

/**
 * The oracle: at most one row per act, none only where the person is told so; what was typed, to the byte; as many
 * requests as expected and all of the same key; nothing that spins for ever.
 */
export async function expectOutcome(
  backEnd: BackEnd,
  visitor: Visitor,
  { ballot, attempts = 1 }: Expected,
): Promise<void> {
  await visitor.rests();
  const writes = await backEnd.seen('PUT /vote');
  const { ballots } = await backEnd.observe();
  expect(ballots).to.deep.equal(ballot ? [ballot] : []);
  expect(visitor.events.includes('earshot-poll-voted')).to.equal(ballot !== null);
  if (!ballot) expect(visitor.status()).to.match(/not sent|could not send|not counted/i);
  expect(writes.length).to.equal(attempts);
  expect(new Set(writes.map(({ key }) => key)).size).to.equal(attempts && 1);
}

/** A refusal as RFC 9457 has it. */
export const problem = (status: number, name: string): MadeUp => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: `urn:earshot:problem:${name}`, status }),
});
