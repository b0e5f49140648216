import type { Words } from '../index.js';
import { own } from './own.js';

export const ownGroups: Words['ownGroups'] = {
  ...own,
  heading: 'Grwpiau a enwoch',
  sent: (readingHours) =>
    readingHours
      ? `Mae’r grŵp wedi’i anfon. Mae’n aros i rywun ei ddarllen: ${readingHours}.`
      : 'Mae’r grŵp wedi’i anfon. Mae’n aros i rywun ei ddarllen.',
  sentShown: 'Diolch. Mae’r grŵp yn y rhestr.',
  why: 'Pam maen nhw’n bwysig yma:',
  reach: 'Sut i’w cyrraedd:',
  withdrawGroup:
    'Tynnu’r enw hwn yn ôl? Bydd yr hyn a ysgrifennoch yn cael ei ddileu. Ni ellir dadwneud hyn.',
  deleteMineSure:
    'Dileu popeth a anfonoch yma: y grwpiau a enwoch, a’r hyn a ddywedoch am eraill? Ni ellir dadwneud hyn.',
};
