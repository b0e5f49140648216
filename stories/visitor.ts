import type { Text } from '@earshot/client/contract';
import { loadWords, type Words, type WordsPart } from '@earshot/client/words';
import * as english from '@earshot/client/words/en';
import { fireEvent, userEvent, waitFor, within } from 'storybook/test';

/** Waits for something; what is missing is named in one line. */
const wait = <T>(look: () => T): Promise<T> =>
  waitFor(look, { timeout: 5000, onTimeout: (error) => error });

/** All that is said in a language; what it lacks, in English. */
async function wordsIn(language: string): Promise<Words> {
  const parts = Object.entries(english).map(async ([part, said]) => [
    part,
    (await loadWords(language, part as WordsPart)) ?? said,
  ]);
  return Object.fromEntries(await Promise.all(parts)) as Words;
}

/** A person in front of a widget: finds things by what they are and by what they say in the language of the page. */
export class Visitor {
  /** What the widget's parts say in this language. */
  readonly words: Words;
  readonly #element: HTMLElement;
  readonly #language: string;

  private constructor(element: HTMLElement, language: string, words: Words) {
    this.#element = element;
    this.#language = language;
    this.words = words;
  }

  /** Comes to a page and waits for a widget; by default until one is ready. */
  static async at(page: HTMLElement, selector = ':state(ready)'): Promise<Visitor> {
    const element = await wait(() => {
      const found = page.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`no widget is ${selector}`);
      return found;
    });
    const language = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    return new Visitor(element, language, await wordsIn(language));
  }

  /** Chooses an answer: a radio button or a checkbox. */
  async choose(label: Text): Promise<void> {
    const role = this.#all().some((part) => part.queryAllByRole('radio').length > 0)
      ? 'radio'
      : 'checkbox';
    await userEvent.click(await this.find(role, this.read(label)));
  }

  /** Presses a button. */
  async press(label: string): Promise<void> {
    await userEvent.click(await this.find('button', label));
  }

  /** Puts options into an order, the first choice first. */
  async rank(...labels: readonly Text[]): Promise<void> {
    for (const label of labels) await this.press(this.words.ranking.add(this.read(label)));
  }

  /** Gives an option so many dots. */
  async give(label: Text, dots: number): Promise<void> {
    const field = await this.find('spinbutton', this.read(label));
    await fireEvent.input(field, { target: { value: String(dots) } });
  }

  /** Puts text into a field, as from the clipboard. */
  async write(label: string, text: string): Promise<void> {
    await fireEvent.input(await this.find('textbox', label), { target: { value: text } });
  }

  /** Looks for words, and presses the button. */
  async search(words: string): Promise<void> {
    const { finding } = this.words;
    await fireEvent.input(await this.find('searchbox', finding.words), {
      target: { value: words },
    });
    await this.press(finding.search);
  }

  /** Chooses from a list that unfolds. */
  async select(label: string, value: string): Promise<void> {
    await userEvent.selectOptions(await this.find('combobox', label), value);
  }

  /** Waits until a control of this role is there whose name begins so. */
  async find(
    role:
      | 'button'
      | 'radio'
      | 'checkbox'
      | 'textbox'
      | 'searchbox'
      | 'combobox'
      | 'spinbutton'
      | 'alert',
    name = '',
  ): Promise<HTMLElement> {
    return wait(() => {
      const [found] = this.#all().flatMap((part) =>
        part.queryAllByRole(role, { name: (said) => said.startsWith(name) }),
      );
      if (!found) throw new Error(`there is no ${role} "${name}"`);
      return found;
    });
  }

  /** Waits until this is to be read somewhere. */
  async reads(text: string): Promise<void> {
    await wait(() => {
      if (!this.#all().some((part) => part.queryAllByText(text, { exact: false }).length > 0))
        throw new Error(`nowhere it says "${text}"`);
    });
  }

  /** Waits until this is not to be read anywhere any more. */
  async misses(text: string): Promise<void> {
    await wait(() => {
      if (this.#all().some((part) => part.queryAllByText(text, { exact: false }).length > 0))
        throw new Error(`somewhere it still says "${text}"`);
    });
  }

  /** What an organiser wrote, in the language of the page. */
  read(label: Text): string {
    if (typeof label === 'string') return label;
    return label[this.#language] ?? label.en ?? Object.values(label)[0] ?? '';
  }

  /** The widget's shadow root, and those within it. */
  #all() {
    const roots: ShadowRoot[] = [];
    const enter = (element: Element): void => {
      if (!element.shadowRoot) return;
      roots.push(element.shadowRoot);
      element.shadowRoot.querySelectorAll('*').forEach(enter);
    };
    enter(this.#element);
    return roots.map((root) => within(root as unknown as HTMLElement));
  }
}
