import type { Words } from '../index.js';
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
  ownWords: 'Rhywbeth arall, yn fy ngeiriau fy hun',
  vote: 'Pleidleisio',
  voteAgain: 'Newid fy mhleidlais',
  canChange: 'Gallwch newid eich pleidlais nes iddi gau.',
  seeResults: 'Gweld y canlyniadau heb ateb',
  backToAnswers: 'Yn ôl i’r atebion',
  nothingKept:
    'Does dim yn cael ei gadw ar y ddyfais hon nes i chi anfon rhywbeth neu ddewis ei gadw',
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
  sending: 'Yn anfon…',
  notYou: 'Nid chi? Clirio’r bleidlais hon o’r ddyfais',
  notLoaded: 'Doedd dim modd llwytho’r bleidlais hon. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  reload: 'Ceisio eto',
  unready:
    'Heb ei hanfon eto. Mae’n ymddangos nad oes rhwydwaith. Cadwch y dudalen hon ar agor, a phwyswch y botwm eto.',
};
