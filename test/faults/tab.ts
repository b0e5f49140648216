import type { BoardVisitor } from './board-visitor.js';
import type { Opening, Page, Question } from './page.js';
import type { PromptVisitor } from './prompt-visitor.js';
import { until } from './until.js';
import type { Visitor } from './visitor.js';

const tabs = new Set<Tab>();

/** What went wrong in any frame and was caught by nobody. */
export const uncaught: string[] = [];
addEventListener('message', ({ data }: MessageEvent<{ fault?: string }>) => {
  if (data?.fault) uncaught.push(data.fault);
});

/** A page in a frame, in place of a tab: closed when the frame goes. */
export class Tab {
  readonly frame = document.createElement('iframe');

  private constructor() {
    this.frame.srcdoc = `<!doctype html><html lang="en"><body><script src="${window.EARSHOT_FAULTS}/page.js"></script>`;
    tabs.add(this);
  }

  /** Opens a page of the test's own origin with a poll on it. */
  static async open(opening: Opening): Promise<Tab & { visitor: Visitor }> {
    const tab = new Tab();
    await tab.#load();
    return Object.assign(tab, { visitor: tab.#page.openPoll(opening) });
  }

  /** Opens a page of the test's own origin with a board on it. */
  static async openBoard(opening: Opening): Promise<Tab & { visitor: BoardVisitor }> {
    const tab = new Tab();
    await tab.#load();
    return Object.assign(tab, { visitor: tab.#page.openBoard(opening) });
  }

  /** Opens a page of the test's own origin with a prompt on it. */
  static async openPrompt(opening: Opening): Promise<Tab & { visitor: PromptVisitor }> {
    const tab = new Tab();
    await tab.#load();
    return Object.assign(tab, { visitor: tab.#page.openPrompt(opening) });
  }

  /** Opens a page that has no origin and may keep nothing. */
  static async openSandboxed(opening: Opening): Promise<Tab> {
    const tab = new Tab();
    tab.frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    await tab.#load();
    await tab.ask('arrives', [], opening);
    return tab;
  }

  static closeAll(): void {
    for (const tab of tabs) tab.close();
  }

  get #page(): Page {
    return (this.window as Window & { earshotPage?: Page }).earshotPage!;
  }

  get window(): Window {
    return this.frame.contentWindow!;
  }

  close(): void {
    this.frame.remove();
    tabs.delete(this);
  }

  /** Has the visitor do something on a page that cannot be looked into. */
  async ask(name: Question['name'], words: readonly string[] = [], open?: Opening): Promise<void> {
    let isDone = false;
    const listen = ({ data, source }: MessageEvent<{ done?: string }>) => {
      isDone ||= source === this.window && data.done === name;
    };
    addEventListener('message', listen);
    this.window.postMessage({ name, words, open } satisfies Question, '*');
    await until(`the frame has done "${name}"`, () => isDone).finally(() =>
      removeEventListener('message', listen),
    );
  }

  async #load(): Promise<void> {
    document.body.append(this.frame);
    await new Promise((loaded) => this.frame.addEventListener('load', loaded, { once: true }));
  }
}
