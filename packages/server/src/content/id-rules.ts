import type { Finding } from './finding.js';

/**
 * Things that can be told apart.
 * @param path of the list
 * @param what one of them is called
 * @param advice what to change
 */
export function checkIds(
  path: Finding['path'],
  what: string,
  list: readonly { readonly id: string }[],
  advice = 'Give it another id.',
): Finding[] {
  return list.flatMap(({ id }, index): Finding[] => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return [];
    const expected = `an id that no other ${what} has`;
    const got = `"${id}", the id of ${what} ${first + 1}`;
    return [{ path: [...path, index, 'id'], expected, got, advice }];
  });
}

/** No more of them than anyone looks through. */
export function checkMost(
  path: Finding['path'],
  list: readonly unknown[],
  most: number,
  what: string,
): Finding[] {
  if (list.length <= most) return [];
  const got = String(list.length);
  return [{ path, expected: `at most ${most} ${what}`, got, advice: 'Put some of them together.' }];
}
