import type { Words } from '../index.js';

export const table: Words['table'] = {
  joined: 'mae rhai wedi ymuno',
  open: 'wedi’u henwi neu wedi’u holi',
  yours: 'eich un chi: pwy arall?',
  own: 'Pwy arall?',
  numbers: 'Yr un rhifau sydd yn y rhestr.',
};
