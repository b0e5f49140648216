import { until, wait } from './until.js';

/** What a person sits in front of. */
type Widget = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  refresh(): Promise<void>;
};

/** A person in front of a widget: goes by what can be read and by what controls are called. */
export class Person<W extends Widget> {
  readonly widget: W;
  /** What was said aloud so far, each change once. */
  readonly said: string[] = [];
  /** The public events of the widget so far, by name. */
  readonly events: string[] = [];

  /** @param events The names of the public events that are noted. */
  constructor(widget: W, events: readonly string[]) {
    this.widget = widget;
    for (const name of events) widget.addEventListener(name, () => this.events.push(name));
  }

  /** Waits until the widget is shown. */
  async arrives(): Promise<this> {
    await until('the widget is ready', () => this.widget.matches(':state(ready)'));
    const listen = () => {
      const said = this.status();
      if (said && said !== this.said.at(-1)) this.said.push(said);
    };
    new MutationObserver(listen).observe(this.widget.shadowRoot!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    listen();
    return this;
  }

  /** Writes into a field by its label. */
  write(label: string, text: string): void {
    const role = this.finds('input', label) ? 'input' : 'textarea';
    const field = this.find<HTMLInputElement | HTMLTextAreaElement>(role, label);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Presses a button by its name. */
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.widget.updateComplete;
  }

  /** Waits until this can be read. */
  async reads(words: string | RegExp): Promise<void> {
    await until(
      () => `"${String(words)}" can be read in "${this.text()}"`,
      () => this.text().match(words),
    );
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
  copied(label = 'Copy my answer'): string {
    return this.find<HTMLTextAreaElement>('textarea', label).value;
  }

  button(name: string): HTMLButtonElement {
    return this.find<HTMLButtonElement>('button', name);
  }

  finds(role: 'input' | 'textarea' | 'button', name: string): boolean {
    return this.#all(role, name).length > 0;
  }

  /** Whether the content that stands in the page's own markup can be seen. */
  seesFallback(): boolean {
    return [...this.widget.children].every((child) => child.checkVisibility());
  }

  /** What is said aloud at this moment. */
  status(): string {
    const region = inside(this.widget).find((element) => element.getAttribute('role') === 'status');
    return region?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Everything that can be read, in the fields too. */
  text(): string {
    return inside(this.widget)
      .filter((element) => element.checkVisibility())
      .map((element) => (element instanceof HTMLTextAreaElement ? element.value : ownText(element)))
      .join(' ')
      .replace(/[ \n]+/g, ' ');
  }

  /** Finds a control by its name. @throws Error where there is none */
  find<E extends HTMLElement>(role: string, name: string): E {
    const [found] = this.#all(role, name);
    if (!found) throw new Error(`no ${role} "${name}" in "${this.text()}"`);
    return found as E;
  }

  #all(role: string, name: string): HTMLElement[] {
    return inside(this.widget).filter(
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
