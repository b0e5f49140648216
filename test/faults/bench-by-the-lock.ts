/** The title of the idea that stands on the board of every back end. */
export const benchByTheLock = 'A bench by the lock';
