/** Where the back end of the pages is: another origin than theirs. */
export const backEnd = (window as unknown as { EARSHOT_BACK_END: string }).EARSHOT_BACK_END;

/** What the page's own script has noted. */
interface Seen {
  /** Violations of the Content-Security-Policy: directive, what was blocked, a sample. */
  readonly violations: string[];
  /** Errors that nobody has caught. */
  readonly errors: string[];
  /** What stands on the console, warnings and errors. */
  readonly console: string[];
}

/** A page's window, with what its own script has noted. */
type PageWindow = Window & typeof globalThis & { readonly seen: Seen };

/** How a page is made; its markup goes in as it stands. */
interface Order {
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
  readonly policy?: 'strict';
  /** Its width in CSS pixels, default 768. */
  readonly width?: number;
}

/** The script line: the files as they come, with the widget's code late, or with it lost. */
export const script = (when: 'now' | 'late' | 'lost' = 'now') =>
  `<script type="module" src="${when}/earshot.js"></script>`;

/** The style line. */
export const styles = '<link rel="stylesheet" href="now/earshot.css">';

const open = new Set<HTMLIFrameElement>();

/** Opens a page of its own in a frame; resolves when its scripts may run. */
export async function openPage({ width = 768, ...order }: Order): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 1200px; border: 0`;
  frame.src = `/pages/page?${new URLSearchParams(order)}`;
  document.body.append(frame);
  open.add(frame);
  const page = new Page(frame);
  await until(() => page.window.seen && page.isThere, 'the page opens');
  return page;
}

/** Closes every page. */
export function closePages(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

/** One page, and what a visitor sees and does there. */
export class Page {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get window(): PageWindow {
    return this.#frame.contentWindow as PageWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  get seen(): Seen {
    return this.window.seen;
  }

  /** Every poll on the page. */
  get polls(): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('earshot-poll')];
  }

  /** Every widget on the page. */
  get widgets(): HTMLElement[] {
    const all = 'earshot-poll, earshot-idea-board, earshot-whos-missing';
    return [...this.document.querySelectorAll<HTMLElement>(all)];
  }

  /** Whether the markup and its style sheets are there: nothing is painted before. */
  get isThere(): boolean {
    const links = [...this.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return this.document.readyState !== 'loading' && links.every(({ sheet }) => sheet);
  }

  /** The files and answers that the page has asked for. */
  get requests(): PerformanceResourceTiming[] {
    return this.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  }

  /** Whether the page has asked for a file. */
  asked(file: string): boolean {
    return this.requests.some(({ name }) => name.endsWith(`/${file}`));
  }

  /** Resolves once so many widgets are shown. */
  async ready(count = 1): Promise<void> {
    await until(
      () => this.widgets.filter((widget) => widget.matches(':state(ready)')).length === count,
      `${count} ready`,
    );
  }

  /** Resolves once all that is loaded while idle is there. */
  async idle(): Promise<void> {
    await until(() => this.window.customElements.get('earshot-poll-results'), 'the results');
    await until(() => this.window.customElements.get('earshot-about'), 'what is behind a topic');
  }

  /** What stands on the console, once something does; of each message its first line. */
  async notes(): Promise<string[]> {
    await until(() => this.seen.console.length, 'something on the console');
    return this.seen.console.map((message) => message.split('\n')[0]!);
  }

  /** Whether these words can be seen. */
  says(words: string): boolean {
    return this.#all('*').some(
      (element) => element.textContent?.includes(words) && element.getClientRects().length > 0,
    );
  }

  /** Resolves once these words can be seen. */
  async hears(words: string): Promise<void> {
    await until(
      () => this.says(words),
      () =>
        `“${words}”; it says: ${this.widgets.map(({ shadowRoot }) => said(shadowRoot!)).join(' · ')}`,
    );
  }

  /** Clicks the control that has these words on it. */
  async click(words: string): Promise<void> {
    await until(() => this.#control(words), `a control “${words}”`);
    this.#control(words)!.click();
  }

  /** Types into the field with this label. */
  async type(label: string, text: string): Promise<void> {
    const field = await until(
      () => (this.#control(label) as HTMLLabelElement | undefined)?.control,
      `a field “${label}”`,
    );
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #control(words: string): HTMLElement | undefined {
    return this.#all<HTMLElement>('button, a, label').find(
      (element) =>
        (element.ariaLabel ?? said(element)).startsWith(words) &&
        element.getClientRects().length > 0,
    );
  }

  /** Everything that matches, shadow trees included. */
  #all<Found extends Element>(selector: string): Found[] {
    const found: Found[] = [];
    const look = (root: Document | ShadowRoot) => {
      found.push(...root.querySelectorAll<Found>(selector));
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    };
    look(this.document);
    return found;
  }
}

const said = (element: Element | ShadowRoot) => element.textContent.replace(/\s+/g, ' ').trim();

/** Waits until something is there, and gives it. */
export async function until<Value>(
  look: () => Value,
  what: string | (() => string),
): Promise<NonNullable<Value>> {
  for (
    const end = Date.now() + 8000;
    Date.now() < end;
    await new Promise((go) => setTimeout(go, 20))
  ) {
    const value = look();
    if (value) return value;
  }
  throw new Error(`Not within 8 seconds: ${typeof what === 'string' ? what : what()}`);
}
