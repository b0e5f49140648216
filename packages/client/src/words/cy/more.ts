import type { Words } from '../index.js';

export const more: Words['more'] = {
  ranked: (minimum, maximum, options) => {
    const wanted = 'Rhowch yr atebion yn eich trefn chi';
    if (minimum >= options) return 'Rhowch bob un o’r atebion yn eich trefn chi';
    if (minimum === maximum) return `${wanted}: ${minimum} ohonynt`;
    if (minimum > 1 && maximum < options) return `${wanted}: ${minimum} i ${maximum} ohonynt`;
    if (minimum > 1) return `${wanted}: o leiaf ${minimum} ohonynt`;
    if (maximum < options) return `${wanted}: hyd at ${maximum} ohonynt`;
    return wanted;
  },
  dots: (budget) => `Rhannwch eich dotiau rhwng yr atebion. Nifer y dotiau: ${budget}`,
  added: 'Newydd ers i chi bleidleisio',
};
