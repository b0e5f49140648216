import { html } from 'lit';

/** A text in which the words that were found are marked. */
export function marked(text: string, hits: readonly string[]): unknown {
  const words = hits.filter(Boolean).map((hit) => hit.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (!words.length) return text;
  // The longest first: "crossings" before "crossing".
  const any = words.sort((one, other) => other.length - one.length).join('|');
  return text
    .split(new RegExp(`(${any})`))
    .map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part));
}
