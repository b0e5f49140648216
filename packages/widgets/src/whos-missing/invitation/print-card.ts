import { render, type TemplateResult } from 'lit';
import { cardStyles } from './card.styles.js';

/** How long a browser may take to say that it prints. */
const patience = 1000;

/**
 * Prints a card and nothing else: from an empty frame of its own, which the strictest Content-Security-Policy lets be.
 * @param place Where the frame may stand, unseen, until the person goes on.
 * @param title What the print is called.
 * @param language The language of the card.
 * @returns Whether the browser prints: in some frames and apps it does not, and says nothing.
 */
export async function printCard(
  place: Element,
  card: TemplateResult,
  title: string,
  language: string,
): Promise<boolean> {
  const frame = await openFrame(place, title);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) {
    frame.remove();
    return false;
  }
  write(contentDocument, card, title, language);
  const isPrinted = await print(contentWindow);
  if (isPrinted) removeLater(frame);
  else frame.remove();
  return isPrinted;
}

/** An empty document, ready to be written to: Firefox replaces the first one until it has told of its loading. */
async function openFrame(place: Element, title: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // A frame that is not displayed is not printed.
  frame.className = 'visually-hidden';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  return frame;
}

function write(page: Document, card: TemplateResult, title: string, language: string): void {
  const { CSSStyleSheet } = page.defaultView!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.documentElement.lang = language;
  render(card, page.body, { creationScope: page });
}

/** Resolves with whether the browser has begun to print: Chromium and Firefox tell of it at once. */
function print(page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    for (const event of ['beforeprint', 'afterprint'])
      page.addEventListener(event, () => resolve(true), { once: true });
    try {
      page.print();
    } catch {
      resolve(false);
    }
    setTimeout(() => resolve(false), patience);
  });
}

/** Some browsers go on printing from the frame after they say that they are done: it stays until the person does something. */
function removeLater(frame: HTMLIFrameElement): void {
  const remove = () => frame.remove();
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, remove, { once: true, capture: true });
}
