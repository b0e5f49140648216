/** The name of the group that stands on the prompt of every back end. */
export const nightWorkers = 'Night-shift workers at the hospital';
