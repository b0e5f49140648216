/** How many characters are left when that is said aloud; from the first on it also shows. */
const moments = [100, 50, 10, 0, -1];
/** The same where there are few from the beginning. */
const momentsOfShort = [20, 10, 0, -1];

/** The moments at which a text of this length at most is worth a word. */
const momentsOf = (maximum: number) => (maximum > 100 ? moments : momentsOfShort);

/** Whether it shows how many characters are left. */
export const isNearTheEnd = (maximum: number, length: number): boolean =>
  maximum - length <= momentsOf(maximum)[0]!;

/** Whether it is time to say how many characters are left: not with every key. */
export function isMoment(maximum: number, lengthBefore: number, length: number): boolean {
  const [before, left] = [maximum - lengthBefore, maximum - length];
  return momentsOf(maximum).some((moment) => before > moment && left <= moment);
}
