import type { Words } from '../index.js';
import { plural } from '../plural.js';

export const live: Words['live'] = {
  news: (count) =>
    plural('cy', count, {
      zero: 'Dim syniadau newydd',
      one: 'Un syniad newydd – ei ddangos',
      two: 'Dau syniad newydd – eu dangos',
      few: 'Tri syniad newydd – eu dangos',
      many: 'Chwe syniad newydd – eu dangos',
      other: `${count} syniad newydd – eu dangos`,
    }),
  shown: (count) =>
    plural('cy', count, {
      zero: 'Nid oes syniadau newydd.',
      one: 'Mae un syniad newydd ar y brig.',
      two: 'Mae dau syniad newydd ar y brig.',
      few: 'Mae tri syniad newydd ar y brig.',
      many: 'Mae chwe syniad newydd ar y brig.',
      other: `Mae ${count} syniad newydd ar y brig.`,
    }),
};
