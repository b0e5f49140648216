/** How wide words are as a `<text>` of the page shows them: in its font, with its letters apart as the page has them. */
export class TextWidths {
  readonly #text: SVGTextElement;
  readonly #widths = new Map<string, number>();

  /** @param text An empty one that is on the page and not seen. */
  constructor(text: SVGTextElement) {
    this.#text = text;
  }

  /** In pixels. */
  readonly of = (words: string): number => {
    const parts = words.split(' ');
    const spaces = (parts.length - 1) * this.#widthOf('a b', 'ab');
    return parts.reduce((sum, word) => sum + this.#widthOf(word), spaces);
  };

  /** Each word is measured once: to measure lays out the page. */
  #widthOf(text: string, without = ''): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = this.#measure(text) - (without ? this.#measure(without) : 0);
    this.#widths.set(text, width);
    return width;
  }

  #measure(text: string): number {
    this.#text.textContent = text;
    const width = this.#text.getComputedTextLength();
    this.#text.textContent = '';
    return width;
  }
}
