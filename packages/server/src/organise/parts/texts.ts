import { html } from 'hono/html';
import type { Form } from '../form.js';
import type { Html } from '../html.js';
import { languageName } from '../languages.js';
import type { Visit } from '../visit.js';
import type { FieldError } from './errors.js';
import { textArea } from './field.js';

/** What is asked for in each language of a board. */
export interface Texts {
  /** Begins the ids of its fields. */
  readonly id: string;
  /** Begins the names of its fields. */
  readonly name: 'reason' | 'text';
  readonly languages: readonly string[];
  /** What a field is called where there are several, and where there is one. */
  readonly label: (language: string) => string;
  readonly labelAlone: string;
}

const fieldOf = ({ id }: Pick<Texts, 'id'>, language: string) => `${id}-${language}`;

/** A text area for each language. */
export function textsFields(
  { words, language: here }: Visit,
  texts: Texts,
  form: Form | undefined,
  errors: readonly FieldError[],
): Html {
  const { name, languages, label, labelAlone } = texts;
  return html`${languages.map((language) =>
    textArea(words, {
      id: fieldOf(texts, language),
      name: `${name}.${language}`,
      label: languages.length === 1 ? labelAlone : label(languageName(language, here)),
      value: form?.text(`${name}.${language}`) ?? '',
      lang: language,
      errors,
    }),
  )}`;
}

/** What was written in each language, and what is missing. */
export function textsIn(
  { language: here }: Visit,
  form: Form,
  { id, name, languages }: Omit<Texts, 'label' | 'labelAlone'>,
  missing: { readonly each: (language: string) => string; readonly alone: string },
): { text: Record<string, string>; errors: FieldError[] } {
  const text = Object.fromEntries(
    languages.map((language) => [language, form.text(`${name}.${language}`)]),
  );
  const errors = languages
    .filter((language) => !form.says(`${name}.${language}`))
    .map((language) => ({
      field: fieldOf({ id }, language),
      words: languages.length === 1 ? missing.alone : missing.each(languageName(language, here)),
    }));
  return { text, errors };
}
