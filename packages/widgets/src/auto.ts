import { startRead } from '@earshot/client/early';

/** What each element needs, loaded once, when one is on the page. */
const widgets: Record<string, () => Promise<unknown>> = {
  poll: () => import('./poll/define.js'),
};

const loaded = new Set<string>();
const seen = new WeakSet<Element>();

/** Without these a widget cannot work as it should: the fallback content stays. */
const capable =
  'adoptedStyleSheets' in Document.prototype &&
  'attachInternals' in HTMLElement.prototype &&
  CSS.supports('selector(:state(ready))') &&
  CSS.supports('container-type: inline-size') &&
  CSS.supports('color: light-dark(#000, #fff)');

/** Starts the request for an element's content while its code is on its way. */
function start(name: string, element: Element): void {
  if (seen.has(element)) return;
  seen.add(element);
  const src = element.getAttribute('src');
  if (src && !customElements.get(element.localName)) startRead(src);
  if (loaded.has(name)) return;
  loaded.add(name);
  widgets[name]!().catch((error: unknown) => {
    loaded.delete(name);
    console.error(
      `[earshot] The file of <${element.localName}> could not be loaded; its fallback content stays.`,
      error,
    );
  });
}

/** Puts the element into `<div data-earshot="poll" data-src="…">`, around the content that stands there. */
function mount(place: HTMLElement): void {
  const { earshot, ...attributes } = place.dataset;
  if (!earshot || !widgets[earshot] || place.querySelector(`earshot-${earshot}`)) return;
  const element = document.createElement(`earshot-${earshot}`);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value!,
    );
  element.append(...place.childNodes);
  place.append(element);
}

function look(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-earshot]')) mount(place);
  for (const name of Object.keys(widgets))
    for (const element of document.querySelectorAll(`earshot-${name}`)) start(name, element);
}

if (capable) {
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
