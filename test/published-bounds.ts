import { type Model, solve } from 'yalps';

/** What is published of one question on one day, and how many took part, which a poll may tell to the last one. */
export interface PublishedDay {
  readonly answered: number | null;
  /** By answer. */
  readonly counts: readonly (number | null)[];
  readonly mostWhoTookPart: number;
}

/** What a number may be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

type Constraint = readonly [string, { readonly min?: number; readonly max?: number }];
type Growth = readonly [string, readonly (readonly [string, number])[]];

/** The solver reckons in fractions. */
const tolerance = 1e-6;

/**
 * Everything that can be worked out of numbers that are published day after day, by whoever keeps all of them and knows how
 * they came about: rounded to tens, those up to ten not shown, the answers adding up to how many answered, of whom there
 * are no more than took part, and no number ever falling. It is a linear program; numbers that solve it in fractions are
 * solved in whole ones too, because its sums are of nested groups.
 */
export class PublishedBounds {
  readonly #constraints: readonly Constraint[];
  /** By how much a number grew on one day: a part of what it is on each later one. */
  readonly #growth: readonly Growth[];

  /**
   * @param days the oldest first
   * @param before what everybody knows a number to have been before it was published
   */
  constructor(days: readonly PublishedDay[], before: (shown: number | null) => Range) {
    const bounds = (shown: number | null) => {
      const { least, most } = before(shown);
      return { min: least, max: most };
    };
    this.#constraints = days.flatMap((day, at): Constraint[] => {
      const yesterday = days[at - 1];
      const most: Constraint = [`answered ${at}`, { max: day.mostWhoTookPart }];
      // Numbers that stay may be those of the day before.
      const isNew = day.answered !== null && told(day) !== (yesterday && told(yesterday));
      if (!isNew) return [most];
      return [
        most,
        [`answered ${at}`, bounds(day.answered)],
        ...day.counts.map((count, answer): Constraint => [`${answer} on ${at}`, bounds(count)]),
      ];
    });
    this.#growth = days.flatMap(({ counts }, from) =>
      [...counts.keys()].map((answer): Growth => {
        const later = [...days.keys()].slice(from);
        const sums = later.flatMap((at) => [`${answer} on ${at}`, `answered ${at}`]);
        return [`${answer} from ${from}`, sums.map((sum) => [sum, 1])];
      }),
    );
  }

  /** What a number may have been on a day, of an answer or of all who answered; NaN where nothing fits. */
  rangeOf(answer: number | 'answered', day: number): Range {
    const objective = answer === 'answered' ? `answered ${day}` : `${answer} on ${day}`;
    const known = { objective, constraints: this.#constraints, variables: this.#growth };
    return {
      least: Math.ceil(resultOf({ direction: 'minimize', ...known }) - tolerance),
      most: Math.floor(resultOf({ direction: 'maximize', ...known }) + tolerance),
    };
  }
}

function resultOf(model: Model): number {
  const { status, result } = solve(model);
  if (status === 'unbounded') return Infinity;
  return status === 'optimal' ? result : NaN;
}

const told = ({ answered, counts }: PublishedDay) => JSON.stringify([answered, counts]);
