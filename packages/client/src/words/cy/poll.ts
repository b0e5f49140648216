import type { Words } from '../index.js';
import { dates } from './dates.js';
import { purpose } from './purpose.js';

export const poll: Words['poll'] = {
  ...dates,
  ...purpose,
  language: 'cy',
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
  storageOff: 'Does dim yn cael ei gadw ar y ddyfais hon. Ni allwch newid eich pleidlais wedyn.',
  keepVote: 'Cadw fy mhleidlais fel y mae',
  sending: 'Yn anfon…',
  notYou: 'Nid chi? Clirio’r bleidlais hon o’r ddyfais',
  notLoaded: 'Doedd dim modd llwytho’r bleidlais hon. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  unready:
    'Heb ei hanfon eto. Mae’n ymddangos nad oes rhwydwaith. Cadwch y dudalen hon ar agor, a phwyswch y botwm eto.',
};
