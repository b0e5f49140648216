/** The plural categories of each language we speak, as Unicode CLDR has them. */
export const pluralCategories = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const;

type Language = keyof typeof pluralCategories;

/** Chooses the form of a word that goes with a number; a language's forms are all there or do not compile. */
export function plural<L extends Language>(
  language: L,
  count: number,
  forms: Readonly<Record<(typeof pluralCategories)[L][number], string>>,
): string {
  return (forms as Record<string, string>)[new Intl.PluralRules(language).select(count)]!;
}
