import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { printCard } from './print-card.js';

const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

/** Lets frames print so, in place of the browser's own dialog, which would wait for a person. */
function printBy(print: (this: Window) => void): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...real,
    get(this: HTMLIFrameElement) {
      const frame = real.get!.call(this) as Window;
      frame.print = print;
      return frame;
    },
  });
}

/** What a person would hold in their hand. */
interface Printed {
  readonly words: string;
  readonly size: string;
  readonly title: string;
  readonly lang: string;
}

describe('a card that is printed', () => {
  const place = document.createElement('div');
  const card = html`<main>
    <h1>Mill Lane</h1>
    <svg class="qr-code"></svg>
  </main>`;

  beforeEach(() => document.body.append(place));
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real);
    place.replaceChildren();
    place.remove();
  });

  it('has its words and its styles when the browser begins to print', async () => {
    let printed: Printed | undefined;
    printBy(function () {
      this.dispatchEvent(new Event('beforeprint'));
      const { body, title, documentElement } = this.document;
      const size = this.getComputedStyle(body.querySelector('svg')!).width;
      printed = { words: body.textContent.trim(), size, title, lang: documentElement.lang };
    });
    expect(await printCard(place, card, 'A card', 'cy')).to.equal(true);
    expect(printed?.words).to.equal('Mill Lane');
    expect(Math.round(parseFloat(printed?.size ?? ''))).to.equal(159);
    expect(printed?.title).to.equal('A card');
    expect(printed?.lang).to.equal('cy');
  });

  it('stays until the person goes on, for some browsers print from it after they say that they are done', async () => {
    printBy(function () {
      this.dispatchEvent(new Event('beforeprint'));
      this.dispatchEvent(new Event('afterprint'));
    });
    await printCard(place, card, 'A card', 'en');
    expect(place.querySelectorAll('iframe')).to.have.lengthOf(1);
    document.dispatchEvent(new PointerEvent('pointerdown'));
    expect(place.querySelectorAll('iframe')).to.have.lengthOf(0);
  });

  it('is not taken for printed where the browser does nothing, or throws', async () => {
    printBy(() => undefined);
    expect(await printCard(place, card, 'A card', 'en')).to.equal(false);
    printBy(() => {
      throw new Error('not here');
    });
    expect(await printCard(place, card, 'A card', 'en')).to.equal(false);
    expect(place.querySelectorAll('iframe')).to.have.lengthOf(0);
  });
});
