import type { CSSResult } from 'lit';

/** Gives the shadow root around an element more styles, once: those of a part that is loaded later. */
export function adopt(element: Element, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = element.getRootNode() as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
