import type { Content } from './content.js';
import type { Finding } from './finding.js';
import { type FoundText, textsOf } from './texts.js';

/** With two languages or more, every text exists in each of them; no text is empty. */
export function checkLanguages(content: Content): Finding[] {
  return textsOf(content).flatMap((found) => checkText(content.languages, found));
}

/** What one text lacks: with several languages it is there in each of them. */
export function checkText(languages: readonly string[], { path, text }: FoundText): Finding[] {
  const expected = `one text for each of ${languages.map((tag) => `"${tag}"`).join(' and ')}`;
  if (typeof text === 'string') {
    if (text.trim() === '') return [empty(path)];
    if (languages.length === 1) return [];
    const example = languages.map((tag) => `"${tag}": "…"`).join(', ');
    const got = 'one text without a language';
    return [{ path, expected, got, advice: `Write { ${example} }.` }];
  }
  const missing = languages.filter((tag) => !Object.hasOwn(text, tag));
  const blank = Object.keys(text).filter((tag) => text[tag]?.trim() === '');
  const unknown = Object.keys(text).filter((tag) => !languages.includes(tag));
  return [
    ...missing.map((tag) => ({
      path,
      expected,
      got: `none for "${tag}"`,
      advice: `Add "${tag}". Nothing opens until every language is complete.`,
    })),
    ...blank.map((tag) => empty([...path, tag])),
    ...unknown.map((tag) => ({
      path: [...path, tag],
      expected,
      got: `one for "${tag}"`,
      advice: `Add "${tag}" to "languages", or take this text out.`,
    })),
  ];
}

function empty(path: FoundText['path']): Finding {
  return { path, expected: 'words', got: 'an empty text', advice: 'Write it, or take it out.' };
}
