import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { own } from './own.js';

export const ownIdeas: Words['ownIdeas'] = {
  ...own,
  heading: 'Eich syniadau',
  comments: (count) =>
    plural('cy', count, {
      zero: 'Dim sylwadau gennych',
      one: 'Eich sylw',
      two: 'Eich dau sylw',
      few: 'Eich tri sylw',
      many: 'Eich chwe sylw',
      other: `Eich ${count} sylw`,
    }),
  sent: (readingHours) =>
    readingHours
      ? `Mae eich syniad wedi’i anfon. Mae’n aros i rywun ei ddarllen: ${readingHours}.`
      : 'Mae eich syniad wedi’i anfon. Mae’n aros i rywun ei ddarllen.',
  changed: 'Mae eich newid wedi’i anfon. Bydd rhywun yn ei ddarllen cyn iddo ymddangos.',
  open: 'Mynd at y syniad hwn',
  openComment: 'Mynd at y syniad y mae’n sôn amdano',
  comment: 'Eich sylw',
  livedShown: 'Rydych wedi byw drwy hyn. Mae pawb yn gweld hynny.',
  livedOrganiser: 'Rydych wedi byw drwy hyn. Dim ond y trefnydd sy’n gweld hynny.',
  livedBack: 'Tynnu hynny’n ôl',
  livedGone: 'Does neb yn gweld mwyach eich bod wedi byw drwy hyn.',
  change: 'Newid y geiriau',
  changeFor: (minutes) =>
    plural('cy', minutes, {
      zero: 'Ni allwch newid y geiriau mwyach.',
      one: 'Gallwch newid y geiriau am tuag un munud arall.',
      two: 'Gallwch newid y geiriau am tua dau funud arall.',
      few: 'Gallwch newid y geiriau am tua thri munud arall.',
      many: 'Gallwch newid y geiriau am tua chwe munud arall.',
      other: `Gallwch newid y geiriau am tua ${minutes} munud arall.`,
    }),
  changeOver: 'Mae’r deng munud i newid y geiriau ar ben.',
  save: 'Anfon y newid',
  cancel: 'Ei adael fel y mae',
  withdrawIdea:
    'Tynnu eich syniad yn ôl? Bydd eich geiriau’n cael eu dileu. Mae’r hyn a ddywedodd eraill oddi tano’n aros. Ni ellir dadwneud hyn.',
  withdrawComment:
    'Tynnu eich sylw yn ôl? Bydd eich geiriau’n cael eu dileu. Ni ellir dadwneud hyn.',
  mergeAsked: 'Mae’r trefnydd yn meddwl bod eich syniad yn dweud yr un peth â hwn:',
  mergeMeans:
    'Os cytunwch, byddant yn dod yn un syniad. Mae’r ddau destun yn aros, a phawb sy’n eu cefnogi. Os na, mae eich un chi’n aros fel y mae.',
  mergeYes: 'Eu rhoi gyda’i gilydd',
  mergeNo: 'Cadw f’un i ar wahân',
  merged: 'Diolch. Un syniad ydynt nawr.',
  apart: 'Diolch. Mae eich syniad yn aros ar wahân.',
  deleteMineSure:
    'Dileu popeth a anfonoch i’r bwrdd hwn: syniadau, sylwadau a chefnogaeth? Ni ellir dadwneud hyn.',
};
