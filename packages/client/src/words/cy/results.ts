import type { Words } from '../index.js';
import { plural } from '../plural.js';
import { dates } from './dates.js';

const number = (count: number) => count.toLocaleString('en-GB');

export const results: Words['results'] = {
  ...dates,
  language: 'cy',
  number,
  percent: (share) => `${share}%`,
  turnout: (count, open) =>
    `${plural('cy', count, {
      zero: 'Dim atebion.',
      one: 'Un ateb.',
      two: 'Dau ateb.',
      few: 'Tri ateb.',
      many: 'Chwe ateb.',
      other: `${number(count)} ateb.`,
    })}${open && count > 0 ? ' Ni allwn wirio bod pob un gan berson gwahanol.' : ''}`,
  nobodyAnswered: 'Ni atebodd neb.',
  nobody: 'Does neb wedi ateb eto. Gallwch chi fod y cyntaf.',
  yourAnswer: 'Eich ateb chi',
  unsure: 'Ddim yn siŵr eto',
  needToKnow: 'Mae angen i mi wybod mwy yn gyntaf',
  ownWords: 'Rhywbeth arall',
  readAnswers: (count) =>
    plural('cy', count, {
      zero: 'Darllen yr atebion',
      one: 'Darllen un ateb',
      two: 'Darllen dau ateb',
      few: 'Darllen tri ateb',
      many: 'Darllen chwe ateb',
      other: `Darllen ${count} ateb`,
    }),
  hideAnswers: 'Cuddio’r atebion',
  waiting: 'Mae eich geiriau’n aros i rywun eu darllen.',
  showTable: 'Dangos fel tabl',
  hideTable: 'Cuddio’r tabl',
  answersFor: () => 'ateb',
  tableCaption: 'Yr un rhifau fel tabl',
  answer: 'Ateb',
  count: 'Atebion',
  share: 'Cyfran',
  shareOfSeveral: 'Cyfrannau o’r bobl a atebodd; gallai pob un ddewis sawl ateb.',
  download: 'Lawrlwytho’r cyfrif (CSV)',
  most: (decider) =>
    decider
      ? `Yr ateb â’r mwyaf o bleidleisiau sy’n ennill. Os bydd dau yn gyfartal, dyma pwy sy’n penderfynu rhyngddynt: ${decider}.`
      : 'Yr ateb â’r mwyaf o bleidleisiau sy’n ennill.',
  limit: 'Beth allai ei rwystro:',
  won: (option) => `Dewis y rhan fwyaf o bobl: ${option}.`,
  tied: (options) => `Dewisodd yr un nifer o bobl: ${options}.`,
  provisional: 'Mae pobl yn dal i bleidleisio.',
  atClosing: (moment) =>
    moment
      ? `Bydd y canlyniadau i bawb yma ${moment}.`
      : 'Bydd y canlyniadau yma pan fydd y bleidlais yn cau.',
  noResults: 'Nid yw canlyniadau’r bleidlais hon yn cael eu dangos.',
  resultsNotLoaded: 'Doedd dim modd llwytho’r canlyniadau.',
  happened: 'Beth ddigwyddodd nesaf',
  nextWord: (promise, date) => `${promise} Erbyn ${date}.`,
  hideReasons: 'Cuddio’r rhesymau',
  reasons: 'Rhesymau a roddodd pobl',
  sentDevice: 'Rydym yn cadw cod ar y ddyfais hon er mwyn i chi allu newid eich pleidlais.',
  sentPage: 'Gallwch newid eich pleidlais tra bydd y dudalen hon ar agor.',
  receipt: (code) => `Eich derbynneb: ${code}`,
  change: 'Newid fy mhleidlais',
  withdraw: 'Tynnu fy mhleidlais yn ôl',
  deleteMine: 'Dileu popeth a anfonais',
  removeCode: 'Dileu’r cod',
};
