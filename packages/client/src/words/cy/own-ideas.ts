import type { Words } from '../index.js';
import { plural } from '../plural.js';

export const ownIdeas: Words['ownIdeas'] = {
  heading: 'Eich syniadau',
  held: 'Beth rydym yn ei gadw amdanoch',
  onlyYou: 'Dim ond chi sy’n gweld hyn, ar y ddyfais hon.',
  comments: (count) =>
    plural('cy', count, {
      zero: 'Dim sylwadau gennych',
      one: 'Eich sylw',
      two: 'Eich dau sylw',
      few: 'Eich tri sylw',
      many: 'Eich chwe sylw',
      other: `Eich ${count} sylw`,
    }),
  hidden: (count) =>
    plural('cy', count, {
      zero: 'Mae popeth a anfonwyd o’r ddyfais hon yn cael ei ddangos yma.',
      one: 'Nid yw un peth a anfonwyd o’r ddyfais hon yn cael ei ddangos yma. Ai chi biau ef?',
      two: 'Nid yw dau beth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      few: 'Nid yw tri pheth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      many: 'Nid yw chwe pheth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      other: `Nid yw ${count} o bethau a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?`,
    }),
  show: 'Fi biau’r rhain: dangoswch nhw',
  states: {
    waiting: 'Yn aros i rywun ei ddarllen',
    shown: 'Gall pawb ei ddarllen',
    withheld: 'Ddim yn cael ei ddangos',
  },
  sent: (readingHours) =>
    readingHours
      ? `Mae eich syniad wedi’i anfon. Mae’n aros i rywun ei ddarllen: ${readingHours}.`
      : 'Mae eich syniad wedi’i anfon. Mae’n aros i rywun ei ddarllen.',
  readingHours: 'Bydd rhywun yn ei ddarllen ar yr adegau hyn:',
  changed: 'Mae eich newid wedi’i anfon. Bydd rhywun yn ei ddarllen cyn iddo ymddangos.',
  withheldBecause: 'Pam nad yw’n cael ei ddangos:',
  complain: 'Ydych chi’n anghytuno?',
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
  withdraw: 'Ei dynnu’n ôl',
  withdrawIdea:
    'Tynnu eich syniad yn ôl? Bydd eich geiriau’n cael eu dileu. Mae’r hyn a ddywedodd eraill oddi tano’n aros. Ni ellir dadwneud hyn.',
  withdrawComment:
    'Tynnu eich sylw yn ôl? Bydd eich geiriau’n cael eu dileu. Ni ellir dadwneud hyn.',
  withdrawYes: 'Ie, ei dynnu’n ôl',
  withdrawNo: 'Na, ei gadw',
  withdrawn: 'Mae wedi’i dynnu’n ôl, a’r geiriau wedi’u dileu.',
  mergeAsked: 'Mae’r trefnydd yn meddwl bod eich syniad yn dweud yr un peth â hwn:',
  mergeMeans:
    'Os cytunwch, byddant yn dod yn un syniad. Mae’r ddau destun yn aros, a phawb sy’n eu cefnogi. Os na, mae eich un chi’n aros fel y mae.',
  mergeYes: 'Eu rhoi gyda’i gilydd',
  mergeNo: 'Cadw f’un i ar wahân',
  merged: 'Diolch. Un syniad ydynt nawr.',
  apart: 'Diolch. Mae eich syniad yn aros ar wahân.',
  receipt: (code) => `Eich derbynneb: ${code}`,
  receiptFor: 'Gyda’r cod hwn gall y trefnydd ganfod neu ddileu’r hyn a anfonoch.',
  deleteMine: 'Dileu popeth sydd gennych amdanaf',
  deleteMineSure:
    'Dileu popeth a anfonoch i’r bwrdd hwn: syniadau, sylwadau a chefnogaeth? Ni ellir dadwneud hyn.',
  deleteMineYes: 'Ie, dileu popeth',
  deleteMineNo: 'Na, ei gadw',
  deleted: 'Mae popeth a anfonoch wedi’i ddileu, ac nid yw’r ddyfais hon yn cadw dim ohono.',
};
