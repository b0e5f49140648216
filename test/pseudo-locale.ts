import { registerLanguage } from '@earshot/client/words';
import * as english from '@earshot/client/words/en';
import { dates } from '@earshot/client/words/en/dates';
import { purpose } from '@earshot/client/words/en/purpose';

/** A tag for private use, as BCP 47 has it. */
export const pseudoLanguage = 'qps';

const keys: string[] = [];
const ofPurpose = new Set<unknown>(Object.values(purpose));

/** English in which everything is marked, 1.4 times as long, and carries which key of the catalogue it is. */
const pseudo = mark(english, '');

registerLanguage(pseudoLanguage, () => Promise.resolve(pseudo));

/** Every key of the catalogue that says something. */
export const allKeys: readonly string[] = keys;

/** The words of a text that are not marked: they stand in the code, and no translator can reach them. */
export function unmarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? rest.replace(/[^\p{L}%]/gu, '') : unmarked(rest);
}

/** The keys of the catalogue that a text was made from. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/⟦([\u200b\u200c]+)/gu)].map(
    ([, code = '']) => keys[decode(code)] ?? '',
  );
}

function mark<T>(words: T, path: string): T {
  return Object.fromEntries(
    Object.entries(words as object).map(([name, value]: [string, unknown]) => {
      if (name === 'language' && value === 'en') return [name, pseudoLanguage];
      // Several parts have the words for dates and purposes; it is enough that one of them says them.
      const home = name in dates ? 'dates' : ofPurpose.has(value) ? 'purpose' : path;
      const key = home ? `${home}.${name}` : name;
      if (value?.constructor === Object && name !== 'names') return [name, mark(value, key)];
      if (!keys.includes(key)) keys.push(key);
      const code = encode(keys.indexOf(key));
      return [name, name === 'names' ? everyName(code) : longer(value, code)];
    }),
  ) as T;
}

/** A name for whatever day or month is asked for. */
function everyName(code: string): object {
  return new Proxy({}, { get: (_, name) => longer(name, code) });
}

/** A text, or a function that makes one. */
function longer(words: unknown, code: string): unknown {
  if (typeof words === 'function')
    return (...given: unknown[]) =>
      longer((words as (...given: unknown[]) => string)(...given), code);
  const text = String(words);
  const plain = text.replace(/[⟦⟧]/g, '');
  return text && `⟦${code}${text} ${plain.slice(0, plain.length * 0.4)}⟧`;
}

/** A number in characters that take no room. */
function encode(number: number): string {
  return number.toString(2).replaceAll('0', '\u200b').replaceAll('1', '\u200c');
}

function decode(code: string): number {
  return parseInt(code.replaceAll('\u200b', '0').replaceAll('\u200c', '1'), 2);
}
