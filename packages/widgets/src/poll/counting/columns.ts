/** The most columns of numbers that a table has room for. */
const most = 7;

/** The class of what stands around a table: one with too many columns is never shown as such. */
export const classOf = (columns: number) => (columns > most ? 'many' : '');
