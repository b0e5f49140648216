import { OneLine, type Text } from '@earshot/client/contract';
import * as v from 'valibot';
import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { FieldError } from '../parts/errors.js';
import { textField } from '../parts/texts.js';
import type { Sent } from '../perform.js';

/** Begins the ids of the fields in which a name is written. */
export const nameField = 'name';

/** A name as it was written: in one field, and then the same in every language, or in each. */
export interface WrittenName {
  readonly name: Text;
  /** The language of the one field. */
  readonly lang: string | null;
}

/** The name that was written, and what is wrong with it. */
export function nameIn(
  { form, visit }: Pick<Sent, 'form' | 'visit'>,
  { content: { languages } }: StoredPrompt,
): WrittenName & { errors: FieldError[] } {
  const { names } = visit.words.prompt;
  const of = (language: string) => form.text(`name.${language}`).trim();
  const said = languages.filter((language) => form.says(`name.${language}`));
  const wrong = said.filter((language) => !v.is(OneLine, of(language)));
  const errors = wrong.map((language) => at(language, names.wrong));
  const [only] = said;
  if (said.length === 1 && only !== undefined) return { name: of(only), lang: only, errors };
  const missing = languages.filter((language) => !said.includes(language)).slice(0, 1);
  return {
    name: Object.fromEntries(languages.map((language) => [language, of(language)])),
    lang: null,
    errors: [...missing.map((language) => at(language, names.missing)), ...errors],
  };
}

const at = (language: string, words: string) => ({ field: textField(nameField, language), words });
