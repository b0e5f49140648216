import type { Words } from '../index.js';

export const naming: Words['naming'] = {
  heading: 'Enwi grŵp',
  label: 'Pa grŵp?',
  lookedUp:
    'Wrth i chi ysgrifennu, rydym yn chwilio am grwpiau sydd yno eisoes. Mae eich geiriau’n cael eu chwilio, ac nid eu cadw.',
  suggestions: 'Neu dewiswch un o’r rhain:',
  more: 'Dweud pam, a sut i’w cyrraedd',
  onlyTeam: (host) =>
    host ? `Dim ond tîm ${host} sy’n darllen hyn.` : 'Dim ond tîm y trefnydd sy’n darllen hyn.',
  why: 'Pam maen nhw’n bwysig yma? (os hoffech)',
  reach: 'Sut gallem eu cyrraedd? (os hoffech)',
  add: 'Ychwanegu’r grŵp hwn',
  cancel: 'Cau',
  empty: 'Ysgrifennwch enw grŵp',
  close: 'Mae eraill wedi enwi hwn. Ai dyna pwy rydych chi’n ei olygu?',
  thatIsWho: 'Dyna pwy rwy’n ei olygu',
  echoed:
    'Diolch. Dywedoch eich bod yn gweld hynny hefyd. Does neb yn gweld faint sy’n dweud hynny.',
};
