import type { Text } from '@earshot/client/contract';

/** A text in the first of some languages that it exists in. */
export function textIn(languages: readonly string[], text: Text): string {
  if (typeof text === 'string') return text;
  const tag = languages.find((candidate) => Object.hasOwn(text, candidate));
  return (tag === undefined ? undefined : text[tag]) ?? '';
}
