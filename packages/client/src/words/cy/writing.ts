import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { dates } from './dates.js';

export const writing: Words['writing'] = {
  ...dates,
  language: 'cy',
  readFirst:
    'Bydd rhywun yn darllen hwn cyn iddo ymddangos. Peidiwch â rhoi enwau na chyfeiriadau. Mewn perygl nawr? Ffoniwch 999.',
  left: (count) =>
    plural('cy', count, {
      zero: 'Does dim nodau ar ôl',
      one: `Mae ${count} nod ar ôl`,
      two: `Mae ${count} nod ar ôl`,
      few: `Mae ${count} nod ar ôl`,
      many: `Mae ${count} nod ar ôl`,
      other: `Mae ${count} nod ar ôl`,
    }),
  tooLong: (maximum, over) => `Defnyddiwch ${maximum} nod neu lai. Mae gennych ${over} yn ormod.`,
  problem: 'Mae problem',
  sending: 'Yn anfon…',
  keptDevice: 'Heb ei anfon eto. Dim ond ar y ddyfais hon y mae. Byddwn yn ceisio eto ein hunain.',
  keptTab:
    'Heb ei anfon eto. Dim ond yn y tab hwn y mae. Cadwch y tab ar agor: byddwn yn ceisio eto ein hunain.',
  keptPage:
    'Heb ei anfon eto. Dim ond ar y dudalen hon y mae. Cadwch y dudalen ar agor: byddwn yn ceisio eto ein hunain.',
  retryAt: (time) => `Byddwn yn ceisio nesaf am ${time}.`,
  isItYours:
    'Cafodd hwn ei ysgrifennu ar y ddyfais hon heb ei anfon. Ai chi biau hwn? Anfonwch ef neu ei ddileu.',
  failed: {
    busy: 'Mae problem gyda’r gweinydd. Mae’r hyn a wnaethoch wedi’i gadw, ond heb ei anfon eto.',
    closed: 'Caeodd hyn cyn i’r hyn a wnaethoch gyrraedd. Ni chafodd ei dderbyn.',
    paused:
      'Mae hyn wedi’i oedi. Ni chafodd yr hyn a wnaethoch ei dderbyn. Gallwch ei anfon eto wedyn.',
    gone: 'Nid yw hwn yma mwyach. Ni chafodd yr hyn a wnaethoch ei dderbyn.',
    limit:
      'Rydych wedi anfon llawer yn yr awr ddiwethaf. Mae hwn wedi’i gadw. Anfonwch ef eto wedyn.',
    tooLate:
      'Mae’r deng munud i’w newid ar ben. Mae’n aros fel yr oedd. Gallwch ei dynnu’n ôl ac anfon un newydd.',
    refused: 'Ni dderbyniodd y gweinydd hwn.',
  },
  tryAgain: 'Ceisio eto',
  send: 'Ie, fi biau hwn. Anfon',
  copy: 'Copïo’r hyn a ysgrifennais',
  delete: 'Dileu',
  keepWords:
    'Cadw’r hyn a ysgrifennoch ar y ddyfais hon? Gallai unrhyw un sy’n ei defnyddio ei ddarllen.',
  keep: 'Cadw',
  dontKeep: 'Peidio â chadw',
  draftKept:
    'Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon nes i chi ei anfon neu ei ddileu.',
  draftInTab: 'Dim ond yn y tab hwn y mae’r hyn a ysgrifennoch, nes i chi ei anfon.',
  draftOnPage: 'Dim ond ar y dudalen hon y mae’r hyn a ysgrifennoch, nes i chi ei anfon.',
  deleteDraft: 'Dileu’r hyn a ysgrifennais',
  draftDeleted: 'Mae’r hyn a ysgrifennwyd wedi’i ddileu.',
  isDraftYours:
    'Dechreuodd rhywun ysgrifennu ar y ddyfais hon heb ei anfon. Ai chi biau hwn? Ewch ymlaen, neu dilëwch ef.',
  carryOn: 'Mynd ymlaen',
  notMine: 'Nid fi biau hwn: dechrau o’r newydd',
  notReady:
    'Nid oedd modd llwytho’r hyn sydd ei angen i anfon. Mae eich geiriau yma o hyd. Ceisiwch eto.',
};
