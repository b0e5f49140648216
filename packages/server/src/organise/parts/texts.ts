import { html } from 'hono/html';
import type { Form } from '../form.js';
import type { Html } from '../html.js';
import { languageName } from '../languages.js';
import type { Visit } from '../visit.js';
import type { FieldError } from './errors.js';
import { input, textArea } from './field.js';

/** What is asked for in each language of a board or a prompt. */
export interface Texts {
  /** Begins the ids of its fields. */
  readonly id: string;
  /** Begins the names of its fields. */
  readonly name: 'reason' | 'text' | 'name';
  readonly languages: readonly string[];
  /** What a field is called where there are several, and where there is one. */
  readonly label: (language: string) => string;
  readonly labelAlone: string;
  /** Whether it is one line; default no. */
  readonly isLine?: boolean;
  /** What it is before anything was typed, by language. */
  readonly before?: Readonly<Record<string, string>>;
}

/** The id of the field for a language. */
export const textField = (id: string, language: string) => `${id}-${language}`;

/** A field for each language. */
export function textsFields(
  { words, language: here }: Visit,
  texts: Texts,
  form: Form | undefined,
  errors: readonly FieldError[],
): Html {
  const { id, name, languages, label, labelAlone, isLine = false, before = {} } = texts;
  return html`${languages.map((language) => {
    const field = {
      id: textField(id, language),
      name: `${name}.${language}`,
      label: languages.length === 1 ? labelAlone : label(languageName(language, here)),
      value: form?.text(`${name}.${language}`) ?? before[language] ?? '',
      lang: language,
      errors,
    };
    return isLine ? input(words, { ...field, type: 'text' }) : textArea(words, field);
  })}`;
}

/** What was written in each language, and what is missing. */
export function textsIn(
  { language: here }: Visit,
  form: Form,
  { id, name, languages }: Pick<Texts, 'id' | 'name' | 'languages'>,
  missing: { readonly each: (language: string) => string; readonly alone: string },
): { text: Record<string, string>; errors: FieldError[] } {
  const text = Object.fromEntries(
    languages.map((language) => [language, form.text(`${name}.${language}`)]),
  );
  const errors = languages
    .filter((language) => !form.says(`${name}.${language}`))
    .map((language) => ({
      field: textField(id, language),
      words: languages.length === 1 ? missing.alone : missing.each(languageName(language, here)),
    }));
  return { text, errors };
}
