import { startRead } from '@earshot/client/early';

type Load = () => Promise<unknown>;

/** What each element needs, loaded once, when one is on the page: alone, or beside others with what they share apart. */
const widgets: Record<string, [alone: Load, beside: Load]> = {
  poll: [() => import('./poll/define.js'), () => import('./poll/beside.js')],
  'idea-board': [() => import('./idea-board/define.js'), () => import('./idea-board/beside.js')],
  'whos-missing': [
    () => import('./whos-missing/define.js'),
    () => import('./whos-missing/beside.js'),
  ],
};

/** What `data-…` may set. Nothing else: an editor lets `data-onclick` pass, and it must not become a listener. */
const settings = [
  'src',
  'lang',
  'heading-level',
  'rows',
  'storage',
  'deep-links',
  'follows',
  'display',
];

const loaded = new Set<string>();
const seen = new WeakSet<Element>();

/**
 * Without these a widget cannot work as it should: the fallback content stays. A browser with `:state()` has element
 * internals and adopted style sheets, one with `light-dark()` has container queries.
 */
const capable =
  CSS.supports('selector(:state(ready))') && CSS.supports('color: light-dark(#000, #fff)');

/** Starts the request for an element's content while its code is on its way. */
function start(element: Element): void {
  if (seen.has(element)) return;
  seen.add(element);
  const src = element.getAttribute('src');
  if (src && !customElements.get(element.localName)) startRead(src, document.baseURI);
}

function load(name: string, hasOthers: boolean): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  widgets[name]![+hasOthers]!().catch((error: unknown) => {
    loaded.delete(name);
    console.error(
      `[earshot] The file of <earshot-${name}> could not be loaded; its fallback content stays.`,
      error,
    );
  });
}

/** Puts the element into `<div data-earshot="poll" data-src="…">`, around the content that stands there. */
function mount(place: Element, tag: string): void {
  const element = document.createElement(tag);
  for (const name of settings) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function look(): void {
  const here = Object.keys(widgets).filter((name) => {
    const tag = `earshot-${name}`;
    for (const place of document.querySelectorAll(`[data-earshot=${name}]:not(:has(${tag}))`))
      mount(place, tag);
    const elements = document.querySelectorAll(tag);
    elements.forEach(start);
    return elements.length > 0;
  });
  for (const name of here) load(name, here.length > 1);
}

if (capable) {
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
