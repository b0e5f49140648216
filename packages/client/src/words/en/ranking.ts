const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(count: number): string {
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(count);
  return `${count}${endings[form as keyof typeof endings]}`;
}

/** What is said where options are put in order. */
export const ranking = {
  first: 'Number 1 is the one you like best.',
  unfinished: 'You need not put all of them in order.',
  equal: 'Answers that you like as much as each other can share a place.',
  notSent: 'Your order stays here. It is not sent with the answer you ticked below.',
  order: 'Your order',
  empty: 'Nothing is in your order yet. Add the one you like best.',
  others: 'Not in your order',
  add: (option: string) => `Add ${option}`,
  remove: (option: string) => `Remove ${option}`,
  up: (option: string) => `Move ${option} up`,
  down: (option: string) => `Move ${option} down`,
  level: (option: string) => `Put ${option} level with the one above`,
  apart: (option: string) => `Put ${option} on its own`,
  placed: (option: string, place: number, places: number) =>
    `${option}: ${ordinal(place)} of ${places}.`,
  placedLevel: (option: string, place: number, places: number, others: string) =>
    `${option}: ${ordinal(place)} of ${places}, level with ${others}.`,
  removed: (option: string) => `${option} is not in your order any more.`,
};
