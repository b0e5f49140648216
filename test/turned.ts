/**
 * Our own words whose letters do not follow each other from left to right: marks in somebody else's words have turned
 * them. It stands alone, so that it can be run in any page.
 */
export function turned(root: Element | ShadowRoot): string[] {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4);
  const range = document.createRange();
  const found = new Set<string>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isTheirs = node.parentElement!.closest('bdi, textarea, option');
    if (!node.data.trim() || isTheirs) continue;
    let before: DOMRect | undefined;
    for (let index = 0; index < node.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getBoundingClientRect();
      if (!box.width) continue;
      const isSameLine = before && Math.abs(box.top - before.top) < box.height / 2;
      if (isSameLine && box.left < before!.left) found.add(node.data.trim());
      before = box;
    }
  }
  return [...found];
}
