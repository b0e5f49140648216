import { expect } from '@open-wc/testing';
import type { EarshotWhosMissing } from '@earshot/widgets/whos-missing';
import { until } from '../pages/open-page.js';
import type { showPrompt } from '../prompt-page.js';

type Window = NonNullable<HTMLIFrameElement['contentWindow']> &
  typeof globalThis & { readonly showPrompt: typeof showPrompt };

/** A page of its own size in a frame: what it calls its screen is the frame. */
const html = (dir: string) => `<!doctype html>
<html lang="en" dir="${dir}">
  <meta charset="utf-8">
  <style>
    body { margin: 0; font: 16px/1.5 sans-serif; }
    #place { position: absolute; inline-size: max-content; }
  </style>
  <div id="place"></div>
  <script>window.process = { env: { NODE_ENV: 'development' } };</script>
  <script type="module" src="/test/prompt-page.ts"></script>
</html>`;

const frames = new Set<HTMLIFrameElement>();

/** Opens a page of this size, with a button that opens the prompt. */
async function openPage(width: number, height: number, { dir = 'ltr', groups = 7 } = {}) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  frame.srcdoc = html(dir);
  document.body.append(frame);
  frames.add(frame);
  const window = frame.contentWindow as Window;
  await until(() => window.showPrompt, 'the page');
  const place = window.document.querySelector<HTMLElement>('#place')!;
  const attributes = { display: 'button' };
  return new PromptPage(frame, place, await window.showPrompt(place, { groups, attributes }));
}

class PromptPage {
  readonly window: Window;

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly place: HTMLElement,
    readonly prompt: EarshotWhosMissing,
  ) {
    this.window = frame.contentWindow as Window;
  }

  get button(): HTMLElement {
    return this.prompt.shadowRoot!.querySelector('[aria-haspopup=dialog]')!;
  }

  get dialog(): HTMLDialogElement {
    return this.prompt.shadowRoot!.querySelector('dialog')!;
  }

  get isOpen(): boolean {
    return this.button.ariaExpanded === 'true';
  }

  async open(): Promise<void> {
    this.button.click();
    await until(() => this.isOpen, 'the dialog');
  }

  async close(): Promise<void> {
    this.button.click();
    await until(() => !this.isOpen, 'no dialog');
  }

  /** Resolves once the dialog has come to rest. */
  async rest(): Promise<void> {
    const frame = () => new Promise((go) => this.window.requestAnimationFrame(go));
    let [before, same] = ['', 0];
    while (same < 4) {
      await frame();
      const now = JSON.stringify(this.dialog.getBoundingClientRect());
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }

  /** What is wrong with where the dialog is; empty when nothing is. */
  async faults(at: string): Promise<string[]> {
    await this.rest();
    const { innerWidth, innerHeight } = this.window;
    const [button, dialog] = [this.button, this.dialog].map((part) => part.getBoundingClientRect());
    const { left, right, top, bottom } = dialog!;
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const covers =
      left < button!.right && right > button!.left && top < button!.bottom && bottom > button!.top;
    const where = `at ${at}: ${left}–${right} × ${top}–${bottom}, its button ${button!.top}–${button!.bottom}`;
    return [
      ...(isWhole ? [] : [`not whole on the screen ${where}`]),
      ...(covers ? [`over its button ${where}`] : []),
      ...(right - left < 200 || bottom - top < 100 ? [`too small to use ${where}`] : []),
    ];
  }

  /** Puts the button somewhere. */
  move(left: string, top: string): void {
    Object.assign(this.place.style, { left, top });
  }

  /** What is wrong in each of nine places of a part of the page. */
  async faultsAround(width: number, height: number): Promise<string[]> {
    const { width: ownWidth, height: ownHeight } = this.button.getBoundingClientRect();
    const found: string[] = [];
    for (const part of [0, 0.5, 1])
      for (const other of [0, 0.5, 1]) {
        const [left, top] = [(width - ownWidth) * part, (height - ownHeight) * other];
        this.move(`${left}px`, `${top}px`);
        await this.open();
        found.push(...(await this.faults(`${left}, ${top}`)));
        await this.close();
      }
    return found;
  }
}

describe('the prompt that opens from a button', () => {
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames.clear();
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is whole and beside its button near every edge and corner of a ${dir} page`, async () => {
      const page = await openPage(1000, 640, { dir });
      expect(await page.faultsAround(1000, 640)).to.deep.equal([]);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`is whole and beside its button on a ${dir} screen of 320 by 256, which is one of 1280 by 1024 at 400 %`, async () => {
      const page = await openPage(320, 256, { dir });
      page.window.document.body.style.height = '1000px';
      for (const scrolled of [0, 300]) {
        page.window.scrollTo(0, scrolled);
        expect(await page.faultsAround(320, 900)).to.deep.equal([]);
      }
    });

  it('is not cut off by a sidebar of 240 pixels that hides what reaches over it', async () => {
    const page = await openPage(1000, 640);
    const { body } = page.window.document;
    const sidebar = page.window.document.createElement('aside');
    sidebar.style.cssText =
      'position: absolute; inset: 0 0 0 auto; width: 240px; overflow: hidden; transform: translate(0)';
    body.append(sidebar);
    sidebar.append(page.place);
    page.place.style.inlineSize = '240px';
    await until(() => page.prompt.matches(':state(ready)'), 'the prompt');
    expect(await page.faultsAround(240, 640)).to.deep.equal([]);
    await page.open();
    await page.rest();
    expect(page.dialog.getBoundingClientRect().width).to.be.above(400);
  });

  it('goes with its button when what it stands in is scrolled', async () => {
    const page = await openPage(1000, 640);
    const { document } = page.window;
    const box = document.createElement('div');
    box.style.cssText = 'position: absolute; inset: 100px 300px; overflow: auto; border: 1px solid';
    const long = document.createElement('div');
    long.style.cssText = 'position: relative; height: 2000px';
    document.body.append(box);
    box.append(long);
    long.append(page.place);
    page.move('0', '500px');
    box.scrollTop = 300;
    await page.open();
    for (const scrolled of [150, 300, 480]) {
      box.scrollTop = scrolled;
      expect(await page.faults(`${scrolled}`)).to.deep.equal([]);
    }
  });

  it('stays on the screen when its button leaves it', async () => {
    const page = await openPage(1000, 640);
    page.window.document.body.style.height = '3000px';
    page.move('0', '300px');
    await page.open();
    for (const scrolled of [200, 280, 320, 1500]) {
      page.window.scrollTo(0, scrolled);
      expect(await page.faults(`${scrolled}`)).to.deep.equal([]);
    }
  });

  it('becomes a sheet when the screen becomes narrow, and floats again when it is wide', async () => {
    const page = await openPage(1000, 640);
    page.move('600px', '200px');
    await page.open();
    expect(page.dialog.matches(':modal')).to.be.false;
    page.place.style.left = '0';
    page.frame.style.width = '400px';
    await until(() => page.dialog.matches(':modal'), 'a sheet');
    expect(page.isOpen).to.be.true;
    expect(await page.faults('400 px')).to.deep.equal([]);
    page.frame.style.width = '1000px';
    await until(() => page.dialog.matches(':popover-open'), 'a panel');
    expect(await page.faults('1000 px')).to.deep.equal([]);
  });
});
