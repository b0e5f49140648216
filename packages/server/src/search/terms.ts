/** The words of an idea, as far as the index cares. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What an idea is found by: the stems and the concepts of its words, each once. */
export function termsOf({ title, text }: Words): string[] {
  return [...new Set(`${title} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}
