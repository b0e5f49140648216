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
  codes: (count) =>
    plural('cy', count, {
      zero: 'Ni roddwyd codau.',
      one: 'Rhoddwyd un cod.',
      two: 'Rhoddwyd dau god.',
      few: 'Rhoddwyd tri chod.',
      many: 'Rhoddwyd chwe chod.',
      other: `Rhoddwyd ${number(count)} cod.`,
    }),
  avenues: {
    online: (count) => `${number(count)} ar-lein`,
    paper: (count) => `${number(count)} ar bapur`,
    phone: (count) => `${number(count)} dros y ffôn`,
    'in-person': (count) => `${number(count)} wyneb yn wyneb`,
    other: (count) => `${number(count)} mewn ffordd arall`,
  },
  firstChoices: 'Dewisiadau cyntaf yw’r rhifau yma.',
  dotsGiven: (count) =>
    plural('cy', count, {
      zero: 'Ni roddwyd dotiau.',
      one: 'Rhoddwyd un dot.',
      two: 'Rhoddwyd dau ddot.',
      few: 'Rhoddwyd tri dot.',
      many: 'Rhoddwyd chwe dot.',
      other: `Rhoddwyd ${number(count)} dot.`,
    }),
  nobodyAnswered: 'Ni atebodd neb.',
  nobody: 'Does neb wedi ateb eto. Gallwch chi fod y cyntaf.',
  yourAnswer: 'Eich ateb chi',
  yourNumber: (place) => `Eich rhif ${place}`,
  yourDots: (count) => `Eich dotiau: ${count}`,
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
  counted: { answers: () => 'ateb', firstChoices: () => 'dewis cyntaf', dots: () => 'dot' },
  tableCaption: 'Yr un rhifau fel tabl',
  answer: 'Ateb',
  columns: { answers: 'Atebion', firstChoices: 'Dewisiadau cyntaf', dots: 'Dotiau' },
  share: 'Cyfran',
  shareOfSeveral: 'Cyfrannau o’r bobl a atebodd; gallai pob un ddewis sawl ateb.',
  shareOfDots: 'Cyfrannau o’r holl ddotiau.',
  noShare: 'dim dotiau',
  download: 'Lawrlwytho’r cyfrif (CSV)',
  addedSince: (options) => `Newydd ers i chi bleidleisio: ${options}.`,
  ballotsCsv: 'Pob papur pleidleisio, heb enwau (CSV)',
  ballotsJson: 'Pob papur pleidleisio, heb enwau (JSON)',
  countAgain:
    'Gall unrhyw un gyfrif eto: mae’r ffeil JSON yn enwi’r rheol, ac mae’r rhaglen am ddim “earshot-count” yn cyfrif yn ôl y rheol honno.',
  published: 'Ar ôl cau, mae pob papur pleidleisio’n cael ei gyhoeddi heb enwau.',
  mark: (mark) => `Ar eich papur chi mae’r marc ${mark}.`,
  markProves: 'Gall brofi i eraill sut y gwnaethoch bleidleisio, felly cadwch ef i chi’ch hun.',
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
  letterUsed:
    'Dim ond ar y ddyfais hon y mae’r cod o’ch llythyr yn gweithio bellach. Os cliriwch y bleidlais hon oddi arni, ni allwch newid eich pleidlais mwyach.',
  sentPage: 'Gallwch newid eich pleidlais tra bydd y dudalen hon ar agor.',
  receipt: (code) => `Eich derbynneb: ${code}`,
  change: 'Newid fy mhleidlais',
  withdraw: 'Tynnu fy mhleidlais yn ôl',
  deleteMine: 'Dileu popeth a anfonais',
  removeCode: 'Dileu’r cod',
};
