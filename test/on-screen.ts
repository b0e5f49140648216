/** What is to be read somewhere, or heard. */
export interface OnScreen {
  readonly text: string;
  /** The organiser's, or a person's: no catalogue has it. */
  readonly isForeign: boolean;
}

const spoken = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** All that widgets on a page show and say, shadow roots included; the page's own words are left out. */
export function texts(page: Element): OnScreen[] {
  return widgets(page).flatMap((root) =>
    nodes(root).flatMap((node): OnScreen[] => {
      if (node instanceof HTMLTextAreaElement) return [{ text: node.value, isForeign: true }];
      if (node instanceof Element)
        return spoken.map((name) => ({ text: node.getAttribute(name) ?? '', isForeign: false }));
      const parent = node.parentElement;
      // A list that unfolds shows one of its options; the others come when it is opened.
      if (!(parent?.closest('select') ?? parent)?.checkVisibility()) return [];
      return [{ text: node.data, isForeign: parent?.closest('bdi, option[lang], svg') !== null }];
    }),
  );
}

/** What is folded away has boxes in Firefox, as wide as it likes. */
const isShown = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.checkVisibility() ?? true;

/** What reaches over the edge of its page, or of the panel that floats above it, sideways; one line each. */
export function overflowing(page: Element): string[] {
  const reachesOut = (node: Element | Text): boolean => {
    const panel = (node instanceof Element ? node : node.parentElement)?.closest(':popover-open');
    const { left, right } = (panel ?? page).getBoundingClientRect();
    return boxesOf(node).some((box) => box.left < left - 1 || box.right > right + 1);
  };
  return widgets(page).flatMap((root) =>
    nodes(root)
      .filter(isShown)
      .filter(reachesOut)
      .map((node) => `<${node.nodeName}> ${node.textContent?.trim().slice(0, 80)}`),
  );
}

/** Where a node is to be seen; nowhere when it is only spoken. */
function boxesOf(node: Element | Text): DOMRect[] {
  if (node instanceof Element) return [...node.getClientRects()].filter(({ width }) => width > 1);
  if ((node.parentElement?.offsetWidth ?? 0) <= 1) return [];
  const range = new Range();
  range.selectNode(node);
  return [...range.getClientRects()];
}

/** Shadow roots, those within others too. */
function widgets(place: Element | ShadowRoot): ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...widgets(shadowRoot)] : [],
  );
}

/** Elements and texts of a shadow root, in order. */
function nodes(root: ShadowRoot): (Element | Text)[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: (Element | Text)[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Element | Text);
  return found;
}
