import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { dates, onDay } from './dates.js';
import { purpose } from './purpose.js';

export const board: Words['board'] = {
  ...dates,
  ...purpose,
  language: 'cy',
  whatHappens: 'Beth sy’n digwydd i fy ngeiriau',
  storageOff: 'Does dim yn cael ei gadw ar y ddyfais hon. Ni allwch newid eich syniad wedyn.',
  notYou: 'Nid chi? Clirio’r bwrdd hwn o’r ddyfais',
  notLoaded: 'Doedd dim modd llwytho’r bwrdd hwn. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  ideas: (count) =>
    plural('cy', count, {
      zero: 'Dim syniadau',
      one: 'Un syniad',
      two: 'Dau syniad',
      few: 'Tri syniad',
      many: 'Chwe syniad',
      other: `${count} syniad`,
    }),
  supports: (count) =>
    plural('cy', count, {
      zero: 'heb gefnogaeth eto',
      one: 'cefnogwyd unwaith',
      two: 'cefnogwyd ddwywaith',
      few: 'cefnogwyd deirgwaith',
      many: 'cefnogwyd chwe gwaith',
      other: `cefnogwyd ${count} gwaith`,
    }),
  unready:
    'Doedd dim modd llwytho’r hyn sydd ei angen i ysgrifennu. Gwiriwch eich bod ar-lein, a phwyswch y botwm eto.',
  invite: 'Beth yw eich syniad chi?',
  inviteFirst: 'Chi fydd y cyntaf i ddweud',
  list: 'Syniadau',
  loading: 'Yn llwytho…',
  empty: 'Does neb wedi dweud dim eto.',
  listNotLoaded: 'Doedd dim modd llwytho’r syniadau. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  sortBy: 'Trefnu yn ôl',
  sorts: {
    'least-read': 'Lleiaf o ddarllen',
    newest: 'Diweddaraf',
    'most-supported': 'Mwyaf o gefnogaeth',
    'most-discussed': 'Mwyaf o drafod',
  },
  sortHints: {
    'least-read':
      'Y syniadau y mae ychydig o bobl wedi’u darllen sy’n dod gyntaf, fel bod pob un yn cael ei glywed.',
    newest: 'Y rhai diweddaraf sy’n dod gyntaf.',
    'most-supported': 'Y rhai y mae’r mwyaf o bobl yn eu cefnogi sy’n dod gyntaf.',
    'most-discussed': 'Y rhai y mae’r mwyaf o drafod arnynt sy’n dod gyntaf.',
  },
  closest: 'Y rhai agosaf sy’n dod gyntaf.',
  fitting: (count) =>
    plural('cy', count, {
      zero: 'Does dim syniad yn cyfateb.',
      one: 'Mae un syniad yn cyfateb.',
      two: 'Mae dau syniad yn cyfateb.',
      few: 'Mae tri syniad yn cyfateb.',
      many: 'Mae chwe syniad yn cyfateb.',
      other: `Mae ${count} syniad yn cyfateb.`,
    }),
  showMore: (count) => `Dangos ${count} arall`,
  statuses: {
    new: 'Newydd',
    looking: 'Yn cael ei ystyried',
    planned: 'Ar y gweill',
    doing: 'Ar waith',
    done: 'Wedi’i wneud',
    'not-doing': 'Ddim yn ei wneud',
  },
  since: (date) => `Ers ${date}:`,
  livedExperience: 'Profiad bywyd',
  host: 'Y trefnydd',
  said: (date) => `a ddywedodd ${onDay(date)}`,
  late: (date) =>
    date
      ? `Dywedom y byddem yn ateb erbyn ${date}. Nid ydym wedi gwneud eto.`
      : 'Dywedom y byddem wedi ateb erbyn hyn. Nid ydym wedi gwneud eto.',
  by: 'Gan',
  withdrawn: 'Tynnwyd yn ôl gan ei awdur',
  contentNote: 'Cyn i chi ddarllen:',
  unfoldText: 'Dangos y testun',
  foldText: 'Cuddio’r testun',
  readOn: 'Darllen ymlaen',
  readLess: 'Dangos llai',
  support: 'Cefnogi',
  supported: 'Wedi’i gefnogi',
  supporters: (count) =>
    plural('cy', count, {
      zero: 'Does neb yn cefnogi hyn.',
      one: 'Mae un person yn cefnogi hyn.',
      two: 'Mae dau berson yn cefnogi hyn.',
      few: 'Mae tri pherson yn cefnogi hyn.',
      many: 'Mae chwe pherson yn cefnogi hyn.',
      other: `Mae ${count} o bobl yn cefnogi hyn.`,
    }),
  youSupport: 'Rydych chi’n cefnogi’r syniad hwn.',
  youDoNot: 'Nid ydych chi’n cefnogi’r syniad hwn mwyach.',
  notSent: 'Heb ei anfon eto. Byddwn yn ceisio eto ein hunain.',
  notCounted: 'Nid yw eich cefnogaeth wedi’i chyfrif.',
  comments: (count) =>
    plural('cy', count, {
      zero: 'Dim sylwadau',
      one: 'Un sylw',
      two: 'Dau sylw',
      few: 'Tri sylw',
      many: 'Chwe sylw',
      other: `${count} sylw`,
    }),
  comment: 'Rhoi sylw',
  more: 'Mwy',
  close: 'Cau',
  removed: 'Does dim o’r bwrdd hwn ar y ddyfais bellach. Mae’r hyn a anfonwyd yn dal i gyfrif.',
};
