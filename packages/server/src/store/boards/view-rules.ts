/** For so long an order by views stays as it is. */
const epochLength = 10 * 60_000;

/** The number of the count of views that holds at a moment, in milliseconds since 1970. */
export const epochAt = (now: number): number => Math.floor(now / epochLength);

/**
 * How often an idea was on screen. The counts at the start of the epoch of its last view, and of the epoch before that,
 * are held: so no count has to be taken over while somebody reads.
 */
export interface Views {
  readonly count: number;
  /** The epoch of the last view. */
  readonly epoch: number;
  /** The count when that epoch began. */
  readonly before: number;
  /** The count when the epoch before that began. */
  readonly beforeLast: number;
}

export const noViews: Views = { count: 0, epoch: 0, before: 0, beforeLast: 0 };

/** One view more. */
export function addView({ count, epoch, before, beforeLast }: Views, now: number): Views {
  if (now <= epoch) return { count: count + 1, epoch, before, beforeLast };
  return {
    count: count + 1,
    epoch: now,
    before: count,
    beforeLast: now === epoch + 1 ? before : count,
  };
}

/** The count when an epoch began: the present one or the one before. */
export function viewsAt({ count, epoch, before, beforeLast }: Views, at: number): number {
  if (epoch < at) return count;
  return epoch === at ? before : beforeLast;
}
