import type { Words } from '../index.js';
import { dates } from './dates.js';
import { purpose } from './purpose.js';

export const prompt: Words['prompt'] = {
  ...dates,
  ...purpose,
  language: 'cy',
  whatHappens: 'Beth sy’n digwydd i fy ngeiriau',
  storageOff: 'Does dim yn cael ei gadw ar y ddyfais hon. Ni allwch dynnu dim yn ôl wedyn.',
  notYou: 'Nid chi? Clirio hyn o’r ddyfais',
  notLoaded: 'Doedd dim modd llwytho hyn. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  unready:
    'Doedd dim modd llwytho’r hyn sydd ei angen i ysgrifennu. Gwiriwch eich bod ar-lein, a phwyswch y botwm eto.',
  invite: 'Pwy arall y dylem ei holi?',
  think:
    'Meddyliwch am bobl y mae hyn yn effeithio arnynt ac a allai ei chael yn anodd cymryd rhan. Enwch grŵp, nid person.',
  list: 'Grwpiau y mae pobl wedi’u henwi',
  loading: 'Yn llwytho…',
  empty: 'Does neb wedi enwi grŵp eto.',
  listNotLoaded: 'Doedd dim modd llwytho’r grwpiau. Byddwn yn ceisio eto pan fyddwch ar-lein.',
  showAll: (count) => `Dangos pob un o’r ${count} grŵp`,
  states: {
    named: 'Heb eu holi eto',
    asked: 'Wedi’u holi',
    joined: 'Mae rhai wedi ymuno, ond nid pawb',
  },
  whatChanged: 'Beth newidiodd:',
  echo: 'Rwy’n gweld hynny hefyd',
  echoed: 'Rydych chi’n gweld hynny hefyd',
  youEcho: 'Dywedoch eich bod yn gweld hynny hefyd. Does neb yn gweld faint sy’n dweud hynny.',
  youDoNot: 'Nid ydych chi’n dweud mwyach eich bod yn gweld hynny hefyd.',
  notSent: 'Heb ei anfon eto. Byddwn yn ceisio eto ein hunain.',
  notTaken: 'Ni chafodd hyn ei dderbyn.',
  includesMe: 'Mae hyn yn fy nghynnwys i',
  thanks: 'Diolch. Pwy arall ddylai gael ei holi?',
  passOn: 'Pasio hyn ymlaen',
  removed: 'Does dim o hyn ar y ddyfais bellach. Mae’r hyn a anfonwyd yn dal i gyfrif.',
};
