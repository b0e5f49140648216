import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { dates } from './dates.js';

export const poll: Words['poll'] = {
  ...dates,
  language: 'cy',
  influence: {
    telling: 'Dweud wrthych',
    asking: 'Gofyn i chi',
    'working-out': 'Gweithio’r peth allan gyda chi',
    'deciding-together': 'Penderfynu gyda’n gilydd',
    'you-decide': 'Chi sy’n penderfynu',
  },
  telling: 'Mae hyn wedi’i benderfynu. Gallwch ofyn cwestiynau.',
  asking: (decider, date) =>
    `Dywedwch eich barn wrthym. ${decider} fydd yn penderfynu erbyn ${date} ac yn dweud yma beth newidiodd eich atebion.`,
  'working-out': (decider, date) =>
    `Rydych chi’n helpu i ysgrifennu’r dewisiadau. ${decider} fydd yn penderfynu erbyn ${date}. Os byddwn yn dewis yn wahanol, byddwn yn dweud pam yma.`,
  'deciding-together': (decider) =>
    `${decider} fydd yn penderfynu gyda’n gilydd. Os bydd y gyfraith neu arian yn ein rhwystro, byddwn yn dweud hynny yma.`,
  'you-decide': (limit) => `Chi sy’n dewis; ni sy’n gwneud, o fewn ${limit}.`,
  hostedBy: (name, team) => `Dan ofal ${team ? `${name}, ${team}` : name}`,
  whyWeAsk: 'Pam rydym yn gofyn',
  otherWays: 'Ffyrdd eraill o gymryd rhan',
  whatHappens: 'Beth sy’n digwydd i fy ateb',
  chooseOne: 'Dewiswch un ateb',
  chooseSeveral: (minimum, maximum) =>
    minimum === maximum
      ? `Nifer yr atebion i’w dewis: ${minimum}`
      : minimum > 1
        ? `Nifer yr atebion i’w dewis: ${minimum} i ${maximum}`
        : `Nifer yr atebion i’w dewis: hyd at ${maximum}`,
  unsure: 'Ddim yn siŵr eto',
  needToKnow: 'Mae angen i mi wybod mwy yn gyntaf',
  needToKnowHint: (date) =>
    date
      ? `Dywedwch beth, a byddwn yn ateb yma erbyn ${date}`
      : 'Dywedwch beth, a byddwn yn ateb yma',
  needToKnowLabel: 'Beth mae angen i chi ei wybod?',
  ownWords: 'Rhywbeth arall, yn fy ngeiriau fy hun',
  ownWordsLabel: 'Eich geiriau eich hun',
  reasonLabel: 'Pam ydych chi’n dewis hyn?',
  optional: '(cewch adael hwn yn wag)',
  readFirst:
    'Bydd rhywun yn darllen hwn cyn iddo ymddangos. Peidiwch â rhoi enwau na chyfeiriadau. Mewn perygl nawr? Ffoniwch 999.',
  charactersLeft: (count) =>
    plural('cy', count, {
      zero: 'Does dim nodau ar ôl',
      one: `Mae ${count} nod ar ôl`,
      two: `Mae ${count} nod ar ôl`,
      few: `Mae ${count} nod ar ôl`,
      many: `Mae ${count} nod ar ôl`,
      other: `Mae ${count} nod ar ôl`,
    }),
  vote: 'Pleidleisio',
  voteAgain: 'Newid fy mhleidlais',
  canChange: 'Gallwch newid eich pleidlais nes iddi gau.',
  seeResults: 'Gweld y canlyniadau heb ateb',
  backToAnswers: 'Yn ôl i’r atebion',
  nothingKept: 'Does dim yn cael ei gadw ar y ddyfais hon nes i chi bleidleisio neu ddewis ei gadw',
  storageOff: 'Does dim yn cael ei gadw ar y ddyfais hon. Ni allwch newid eich pleidlais wedyn.',
  closes: (moment) => `Yn cau ${moment}`,
  closed: (moment) => (moment ? `Caeodd ${moment}` : 'Mae’r bleidlais hon wedi cau.'),
  opens: (moment) => (moment ? `Yn agor ${moment}` : 'Nid yw’r bleidlais hon ar agor eto.'),
  paused: (date) =>
    date
      ? `Wedi’i hoedi tan ${date}. Mae’r hyn a anfonoch yn ddiogel.`
      : 'Wedi’i hoedi. Mae’r hyn a anfonoch yn ddiogel.',
  reworded:
    'Mae’r geiriad wedi newid ers dechrau pleidleisio. Mae “Pam rydym yn gofyn” yn dweud sut.',
  keepVote: 'Cadw fy mhleidlais fel y mae',
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
    words: 'Ysgrifennwch eich geiriau eich hun, neu dewiswch ateb arall',
    reason: 'Dywedwch pam rydych yn dewis hyn',
    tooLong: (maximum, over) =>
      `Dywedwch wrthym mewn ${maximum} nod neu lai. Mae gennych ${over} yn ormod.`,
  },
  sending: 'Yn anfon…',
  sent: 'Wedi’i hanfon. Mae eich pleidlais wedi’i chyfrif.',
  withdrawn: 'Mae eich pleidlais wedi’i thynnu’n ôl. Nid yw’n cael ei chyfrif mwyach.',
  removed:
    'Does dim o’r bleidlais hon ar y ddyfais hon mwyach. Mae pleidlais a anfonwyd yn dal i gyfrif.',
  notYou: 'Nid chi? Clirio’r ddyfais hon',
  keptDevice: 'Heb ei hanfon eto. Dim ond ar y ddyfais hon y mae. Byddwn yn ceisio eto ein hunain.',
  keptTab:
    'Heb ei hanfon eto. Dim ond yn y tab hwn y mae. Cadwch y tab ar agor: byddwn yn ceisio eto ein hunain.',
  keptPage:
    'Heb ei hanfon eto. Dim ond ar y dudalen hon y mae. Cadwch y dudalen ar agor: byddwn yn ceisio eto ein hunain.',
  retryAt: (time) => `Byddwn yn ceisio nesaf am ${time}.`,
  isItYours:
    'Cafodd hwn ei ysgrifennu ar y ddyfais hon heb ei anfon. Ai chi biau hwn? Anfonwch ef neu ei ddileu.',
  failed: {
    network: 'Doedd dim modd anfon eich pleidlais. Mae wedi’i chadw.',
    busy: 'Mae problem gyda’r gweinydd. Mae eich pleidlais wedi’i chadw, ond heb ei hanfon eto.',
    closed:
      'Caeodd y bleidlais cyn i’ch ateb gyrraedd. Nid yw’n cael ei gyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
    paused:
      'Mae’r bleidlais hon wedi’i hoedi. Nid yw eich ateb yn cael ei gyfrif. Gallwch ei anfon eto wedyn.',
    gone: 'Nid yw’r bleidlais hon yma mwyach. Nid yw eich ateb yn cael ei gyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
    options: 'Mae’r atebion wedi newid. Nid yw eich pleidlais yn cael ei chyfrif. Dewiswch eto.',
    refused:
      'Ni dderbyniodd y gweinydd eich pleidlais. Nid yw’n cael ei chyfrif. Gallwch gopïo’r hyn a ysgrifennoch.',
  },
  tryAgain: 'Ceisio eto',
  send: 'Ie, fi biau hwn. Anfon',
  copy: 'Copïo fy ateb',
  delete: 'Dileu',
  keepWords:
    'Cadw’r hyn a ysgrifennoch ar y ddyfais hon? Gallai unrhyw un sy’n ei defnyddio ei ddarllen.',
  keep: 'Cadw',
  dontKeep: 'Peidio â chadw',
  notLoaded: 'Doedd dim modd llwytho’r bleidlais hon.',
  notLoadedRetry: 'Byddwn yn ceisio eto pan fyddwch ar-lein.',
  reload: 'Ceisio eto',
  preview: 'Rhagolwg yw hwn. Does dim yn cael ei anfon.',
};
