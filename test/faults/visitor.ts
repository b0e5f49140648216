import type { EarshotPoll } from '@earshot/widgets/poll';
import type { BackEnd } from './back-end.js';

/** How long anything may take, in milliseconds. */
const patience = 5_000;

/** Waits until something holds. @throws Error that says what did not, after five seconds */
export async function until(what: string | (() => string), holds: () => unknown): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
    if (await holds()) return;
  }
  throw new Error(`waited in vain until ${typeof what === 'string' ? what : what()}`);
}

export const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A person in front of a poll: goes by what can be read and by what controls are called. */
export class Visitor {
  readonly poll: EarshotPoll;
  /** What was said aloud so far, each change once. */
  readonly said: string[] = [];
  /** The public events of the poll so far, by name. */
  readonly events: string[] = [];

  constructor(poll: EarshotPoll) {
    this.poll = poll;
    for (const name of ['earshot-poll-vote', 'earshot-poll-voted', 'earshot-error'])
      poll.addEventListener(name, () => this.events.push(name));
  }

  /** Waits until the poll is shown. */
  async arrives(): Promise<this> {
    await until('the poll is ready', () => this.poll.matches(':state(ready)'));
    const listen = () => {
      const said = this.status();
      if (said && said !== this.said.at(-1)) this.said.push(said);
    };
    new MutationObserver(listen).observe(this.poll.shadowRoot!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    listen();
    return this;
  }

  /** Chooses an answer by its label. */
  choose(label: string): void {
    this.#find<HTMLInputElement>('input', label).click();
  }

  /** Writes into a field by its label. */
  write(label: string, text: string): void {
    const field = this.#find<HTMLTextAreaElement>('textarea', label);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Presses a button by its name. */
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.poll.updateComplete;
  }

  /** Chooses an answer and votes. */
  async vote(label: string, button = 'Vote'): Promise<void> {
    this.choose(label);
    await this.poll.updateComplete;
    await this.press(button);
  }

  /** Votes with words of one's own. */
  async voteWith(words: string): Promise<void> {
    this.choose('Something else, in my own words');
    await until('there is a field', () => this.finds('textarea', 'Your own words'));
    this.write('Your own words', words);
    await this.poll.updateComplete;
    await this.press('Vote');
  }

  /** Waits until this can be read. */
  async reads(words: string | RegExp): Promise<void> {
    await until(
      () => `"${String(words)}" can be read in "${this.text()}"`,
      () => this.text().match(words),
    );
  }

  /** Waits until so many tries have arrived, and the last one is over. */
  async attempts(backEnd: BackEnd, count: number): Promise<void> {
    await until(`${count} tries have arrived`, async () => {
      return (await backEnd.seen('PUT /vote')).length >= count;
    });
    await this.rests();
  }

  /** Waits until nothing is on its way, nor follows at once. */
  async rests(): Promise<void> {
    const isStill = () => !this.text().includes('Sending…');
    await until('nothing is being sent', async () => {
      if (!isStill()) return false;
      await wait(50);
      return isStill();
    });
  }

  /** What is shown to be copied. */
  copied(): string {
    return this.#find<HTMLTextAreaElement>('textarea', 'Copy my answer').value;
  }

  button(name: string): HTMLButtonElement {
    return this.#find<HTMLButtonElement>('button', name);
  }

  finds(role: 'input' | 'textarea' | 'button', name: string): boolean {
    return this.#all(role, name).length > 0;
  }

  /** Whether the content that stands in the page's own markup can be seen. */
  seesFallback(): boolean {
    return [...this.poll.children].every((child) => child.checkVisibility());
  }

  /** What is said aloud at this moment. */
  status(): string {
    const region = inside(this.poll).find((element) => element.getAttribute('role') === 'status');
    return region?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Everything that can be read, in the fields too. */
  text(): string {
    return inside(this.poll)
      .filter((element) => element.checkVisibility())
      .map((element) => (element instanceof HTMLTextAreaElement ? element.value : ownText(element)))
      .join(' ')
      .replace(/[ \n]+/g, ' ');
  }

  #find<E extends HTMLElement>(role: string, name: string): E {
    const [found] = this.#all(role, name);
    if (!found) throw new Error(`no ${role} "${name}" in "${this.text()}"`);
    return found as E;
  }

  #all(role: string, name: string): HTMLElement[] {
    return inside(this.poll).filter(
      (element) =>
        element.localName === role &&
        (role === 'button' ? nameOf(element) === name : nameOf(element).startsWith(name)),
    );
  }
}

/** All elements in an element's shadow, however deep. */
function inside(element: Element): HTMLElement[] {
  const elements = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  return elements.flatMap((inner) => [inner, ...inside(inner)]);
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const text = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

const ownText = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    .join('');
