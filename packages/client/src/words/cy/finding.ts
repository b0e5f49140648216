import type { Words } from '../index.js';
import { plural } from '../plural.js';

export const finding: Words['finding'] = {
  search: 'Chwilio',
  words: 'Geiriau i’w canfod',
  show: 'Dangos dim ond',
  topic: 'Pwnc',
  everyTopic: 'Pob pwnc',
  status: 'Beth sy’n dod ohono',
  everyStatus: 'Pob un',
  livedExperience: 'Wedi’i ysgrifennu gan rywun sydd wedi byw drwy hyn',
  all: 'Dangos pob syniad',
  found: (count) =>
    plural('cy', count, {
      zero: 'Ni chanfuwyd syniadau',
      one: 'Canfuwyd un syniad',
      two: 'Canfuwyd dau syniad',
      few: 'Canfuwyd tri syniad',
      many: 'Canfuwyd chwe syniad',
      other: `Canfuwyd ${count} syniad`,
    }),
  notFound: 'Ni weithiodd y chwilio. Mae eich geiriau yma o hyd. Ceisiwch eto.',
};
