import type { Ballots } from '../contract/ballots.js';
import type { Text } from '../contract/text.js';

/** Text in English, else in the first language it has, without anything a terminal would take for a command. */
export function plain(text: Text): string {
  const words = typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
  return words.replace(/\p{Cc}+/gu, ' ');
}

export const number = new Intl.NumberFormat('en').format;

/** The label of an option, by its id. */
export type Label = (option: string) => string;

export function labelsOf({ options }: Pick<Ballots, 'options'>): Label {
  const labels = new Map(options.map(({ id, label }) => [id, plain(label)]));
  return (option) => labels.get(option) ?? `${plain(option)} (not in the poll)`;
}
