import type { Words } from '../index.js';
import { dates, onDay } from './dates.js';

const number = (count: number) => count.toLocaleString('en-GB');

export const representation: Words['representation'] = {
  ...dates,
  language: 'cy',
  heading: 'Pwy gymerodd ran',
  hide: 'Cuddio pwy gymerodd ran',
  loading: 'Yn llwytho…',
  notLoaded: 'Nid oedd modd llwytho hwn. Gwiriwch eich bod ar-lein.',
  reload: 'Ceisio eto',
  tookPart: (count) => `Cymerodd tua ${number(count)} o bobl ran.`,
  counted: (date) => `Cyfrifwyd ${onDay(date)}.`,
  chosen:
    'Dim ond y rhai a ddewisodd ddweud wrthym sydd yn y rhifau hyn. Mae’r rhifau wedi’u talgrynnu, fel na ellir adnabod neb.',
  captions: {
    age: 'Faint yw oed pobl',
    area: 'Ble mae pobl yn byw',
    caring: 'Pwy sy’n gofalu am rywun',
    disability: 'Pwy sydd â salwch hirdymor neu anabledd',
    ethnicity: 'Grwpiau ethnig',
    language: 'Prif ieithoedd',
    orientation: 'Cyfeiriadedd rhywiol',
    religion: 'Crefyddau',
    sex: 'Rhyw',
  },
  answered: {
    age: (count) => `O tua ${number(count)} o bobl a ddywedodd eu hoed wrthym.`,
    area: (count) => `O tua ${number(count)} o bobl a ddywedodd wrthym ble maent yn byw.`,
    caring: (count) =>
      `O tua ${number(count)} o bobl a ddywedodd wrthym a ydynt yn gofalu am rywun.`,
    disability: (count) => `O tua ${number(count)} o bobl a ddywedodd wrthym am eu hiechyd.`,
    ethnicity: (count) => `O tua ${number(count)} o bobl a ddywedodd eu grŵp ethnig wrthym.`,
    language: (count) => `O tua ${number(count)} o bobl a ddywedodd eu prif iaith wrthym.`,
    orientation: (count) =>
      `O tua ${number(count)} o bobl a ddywedodd eu cyfeiriadedd rhywiol wrthym.`,
    religion: (count) => `O tua ${number(count)} o bobl a ddywedodd eu crefydd wrthym.`,
    sex: (count) => `O tua ${number(count)} o bobl a ddywedodd eu rhyw wrthym.`,
  },
  answer: 'Ateb',
  share: 'O’r rhai a ddywedodd wrthym',
  baseline: 'O bawb y mae hyn yn effeithio arnynt',
  source: 'O ble y daw’r rhifau ar gyfer pawb:',
  about: (percent) => `tua ${percent}%`,
  percent: (percent) => `${percent}%`,
  people: (count) => `tua ${number(count)} o bobl`,
  tooFew: 'rhy ychydig i’w dangos',
  tooFewMeans:
    'Nid yw “rhy ychydig i’w dangos” yn golygu neb: nid ydym yn dangos rhif a allai bwyntio at rywun.',
  tooFewTold:
    'Rhy ychydig o bobl sydd wedi dweud hyn wrthym i ddangos dim eto. Nid yw hynny’n golygu neb.',
  unknown: 'ddim yn hysbys',
  noneYet:
    'Nid oes dim i’w ddangos eto. Byddwn yn dangos rhifau pan fydd digon o bobl wedi dweud wrthym.',
};
