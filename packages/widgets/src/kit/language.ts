/** The language of an element: its own `lang`, else the nearest ancestor's across shadow roots, else English. */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.getAttribute('lang')) {
      return normaliseLanguage(node.getAttribute('lang')!);
    }
    node =
      node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
  return 'en';
}

/** Writes a language tag the way `Intl` reads it (`en_GB` → `en-GB`); nonsense becomes English. */
export function normaliseLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A language tag without region or script: `cy-GB` → `cy`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
