import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { dates } from './dates.js';

export const voting: Words['voting'] = {
  ...dates,
  language: 'cy',
  labels: {
    ownWords: 'Eich geiriau eich hun',
    needToKnow: 'Beth mae angen i chi ei wybod?',
    reason: 'Pam ydych chi’n dewis hyn?',
  },
  optional: '(cewch adael hwn yn wag)',
  wroteBefore:
    'Os ysgrifennoch rywbeth o’r blaen, nid yw’n cael ei ddangos: gallai rhywun arall ddefnyddio’r ddyfais hon. Bydd yr hyn a ysgrifennwch nawr yn cymryd ei le, hefyd os gadewch hwn yn wag.',
  readFirst:
    'Bydd rhywun yn darllen hwn cyn iddo ymddangos. Peidiwch â rhoi enwau na chyfeiriadau. Mewn perygl nawr? Ffoniwch 999.',
  unsure: 'Ddim yn siŵr eto',
  sending: 'Yn anfon…',
  charactersLeft: (count) =>
    plural('cy', count, {
      zero: 'Does dim nodau ar ôl',
      one: `Mae ${count} nod ar ôl`,
      two: `Mae ${count} nod ar ôl`,
      few: `Mae ${count} nod ar ôl`,
      many: `Mae ${count} nod ar ôl`,
      other: `Mae ${count} nod ar ôl`,
    }),
  problem: 'Mae problem',
  errors: {
    choose: 'Dewiswch ateb',
    tooFew: (minimum) =>
      plural('cy', minimum, {
        zero: 'Dewiswch ateb',
        one: 'Dewiswch o leiaf un ateb',
        two: 'Dewiswch o leiaf ddau ateb',
        few: 'Dewiswch o leiaf dri ateb',
        many: 'Dewiswch o leiaf chwe ateb',
        other: `Dewiswch o leiaf ${minimum} ateb`,
      }),
    tooMany: (maximum) =>
      plural('cy', maximum, {
        zero: 'Peidiwch â dewis ateb',
        one: 'Dewiswch ddim mwy nag un ateb',
        two: 'Dewiswch ddim mwy na dau ateb',
        few: 'Dewiswch ddim mwy na thri ateb',
        many: 'Dewiswch ddim mwy na chwe ateb',
        other: `Dewiswch ddim mwy na ${maximum} ateb`,
      }),
    tooFewRanks: (minimum) =>
      plural('cy', minimum, {
        zero: 'Rhowch ateb yn eich trefn',
        one: 'Rhowch o leiaf un ateb yn eich trefn',
        two: 'Rhowch o leiaf ddau ateb yn eich trefn',
        few: 'Rhowch o leiaf dri ateb yn eich trefn',
        many: 'Rhowch o leiaf chwe ateb yn eich trefn',
        other: `Rhowch o leiaf ${minimum} ateb yn eich trefn`,
      }),
    tooManyRanks: (maximum) =>
      plural('cy', maximum, {
        zero: 'Peidiwch â chadw ateb yn eich trefn',
        one: 'Cadwch ddim mwy nag un ateb yn eich trefn',
        two: 'Cadwch ddim mwy na dau ateb yn eich trefn',
        few: 'Cadwch ddim mwy na thri ateb yn eich trefn',
        many: 'Cadwch ddim mwy na chwe ateb yn eich trefn',
        other: `Cadwch ddim mwy na ${maximum} ateb yn eich trefn`,
      }),
    tooFewDots: (minimum) =>
      plural('cy', minimum, {
        zero: 'Rhowch ddot',
        one: 'Rhowch o leiaf un dot',
        two: 'Rhowch o leiaf ddau ddot',
        few: 'Rhowch o leiaf dri dot',
        many: 'Rhowch o leiaf chwe dot',
        other: `Rhowch o leiaf ${minimum} dot`,
      }),
    tooManyDots: (budget, over) =>
      `Nifer eich dotiau: ${budget}. Nifer y dotiau i’w cymryd yn ôl: ${over}.`,
    tooManyOnOne: (most) =>
      plural('cy', most, {
        zero: 'Peidiwch â rhoi dot i unrhyw ateb',
        one: 'Rhowch ddim mwy nag un dot i unrhyw ateb',
        two: 'Rhowch ddim mwy na dau ddot i unrhyw ateb',
        few: 'Rhowch ddim mwy na thri dot i unrhyw ateb',
        many: 'Rhowch ddim mwy na chwe dot i unrhyw ateb',
        other: `Rhowch ddim mwy na ${most} dot i unrhyw ateb`,
      }),
    notAdded:
      'Nid ydych wedi ychwanegu’r ateb a ysgrifennoch. Pwyswch y botwm oddi tano, neu gwagiwch y blwch.',
    codeMissing: 'Teipiwch y cod o’ch llythyr',
    codeFormat: 'Gwiriwch eich cod. Mae ganddo 12 llythyren a rhif.',
    codeUnknown: 'Nid ydym yn adnabod y cod hwn. Cymharwch ef â’ch llythyr.',
    codeUsed:
      'Mae’r cod hwn wedi’i ddefnyddio o’r blaen. Os mai chi wnaeth, newidiwch eich pleidlais lle pleidleisioch. Os nad chi, gofynnwch i’r trefnydd am god newydd.',
    words: 'Ysgrifennwch eich geiriau eich hun, neu dewiswch ateb arall',
    reason: 'Dywedwch pam rydych yn dewis hyn',
    tooLong: (maximum, over) =>
      `Dywedwch wrthym mewn ${maximum} nod neu lai. Mae gennych ${over} yn ormod.`,
  },
  done: {
    castVote: 'Wedi’i hanfon. Mae eich pleidlais wedi’i chyfrif.',
    withdrawVote: 'Mae eich pleidlais wedi’i thynnu’n ôl. Nid yw’n cael ei chyfrif mwyach.',
    deleteMine: 'Mae popeth a anfonoch wedi’i ddileu, ac nid yw’r ddyfais hon yn cadw dim ohono.',
  },
  keptDevice: 'Heb ei hanfon eto. Dim ond ar y ddyfais hon y mae. Byddwn yn ceisio eto ein hunain.',
  keptTab:
    'Heb ei hanfon eto. Dim ond yn y tab hwn y mae. Cadwch y tab ar agor: byddwn yn ceisio eto ein hunain.',
  keptPage:
    'Heb ei hanfon eto. Dim ond ar y dudalen hon y mae. Cadwch y dudalen ar agor: byddwn yn ceisio eto ein hunain.',
  retryAt: (time) => `Byddwn yn ceisio nesaf am ${time}.`,
  isItYours:
    'Cafodd hwn ei ysgrifennu ar y ddyfais hon heb ei anfon. Ai chi biau hwn? Anfonwch ef neu ei ddileu.',
  failed: {
    busy: 'Mae problem gyda’r gweinydd. Mae eich pleidlais wedi’i chadw, ond heb ei hanfon eto.',
    closed:
      'Caeodd y bleidlais cyn i’ch ateb gyrraedd. Nid yw’n cael ei gyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
    paused:
      'Mae’r bleidlais hon wedi’i hoedi. Nid yw eich ateb yn cael ei gyfrif. Gallwch ei anfon eto wedyn.',
    gone: 'Nid yw’r bleidlais hon yma mwyach. Nid yw eich ateb yn cael ei gyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
    code: 'Nid yw eich pleidlais yn cael ei chyfrif eto. Mae angen cod arall.',
    options: 'Mae’r atebion wedi newid. Nid yw eich pleidlais yn cael ei chyfrif. Dewiswch eto.',
    refused:
      'Ni dderbyniodd y gweinydd eich pleidlais. Nid yw’n cael ei chyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
  },
  givenDots: (option, dots) =>
    `${option}: ${plural('cy', dots, {
      zero: 'dim dotiau',
      one: 'un dot',
      two: 'dau ddot',
      few: 'tri dot',
      many: 'chwe dot',
      other: `${dots} dot`,
    })}`,
  tryAgain: 'Ceisio eto',
  send: 'Ie, fi biau hwn. Anfon',
  copy: 'Copïo fy ateb',
  delete: 'Dileu',
  keepWords:
    'Cadw’r hyn a ysgrifennoch ar y ddyfais hon? Gallai unrhyw un sy’n ei defnyddio ei ddarllen.',
  keep: 'Cadw',
  dontKeep: 'Peidio â chadw',
  removed:
    'Does dim o’r bleidlais hon ar y ddyfais hon mwyach. Mae pleidlais a anfonwyd yn dal i gyfrif.',
  preview: 'Rhagolwg yw hwn. Does dim yn cael ei anfon.',
};
