import { baseLanguage } from '../../kit/language.js';

/** What a language calls itself: "Cymraeg". Browsers know no Welsh. */
export function languageName(tag: string): string {
  if (baseLanguage(tag) === 'cy') return 'Cymraeg';
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
