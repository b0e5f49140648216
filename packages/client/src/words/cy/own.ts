import type { own as english } from '../en/own.js';
import { plural } from '../plural.js';

export const own: Readonly<typeof english> = {
  held: 'Beth rydym yn ei gadw amdanoch',
  onlyYou: 'Dim ond chi sy’n gweld hyn, ar y ddyfais hon.',
  hidden: (count) =>
    plural('cy', count, {
      zero: 'Mae popeth a anfonwyd o’r ddyfais hon yn cael ei ddangos yma.',
      one: 'Nid yw un peth a anfonwyd o’r ddyfais hon yn cael ei ddangos yma. Ai chi biau ef?',
      two: 'Nid yw dau beth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      few: 'Nid yw tri pheth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      many: 'Nid yw chwe pheth a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?',
      other: `Nid yw ${count} o bethau a anfonwyd o’r ddyfais hon yn cael eu dangos yma. Ai chi biau nhw?`,
    }),
  show: 'Fi biau’r rhain: dangoswch nhw',
  states: {
    waiting: 'Yn aros i rywun ei ddarllen',
    shown: 'Gall pawb ei ddarllen',
    withheld: 'Ddim yn cael ei ddangos',
  },
  readingHours: 'Bydd rhywun yn ei ddarllen ar yr adegau hyn:',
  withheldBecause: 'Pam nad yw’n cael ei ddangos:',
  complain: 'Ydych chi’n anghytuno?',
  withdraw: 'Ei dynnu’n ôl',
  withdrawYes: 'Ie, ei dynnu’n ôl',
  withdrawNo: 'Na, ei gadw',
  withdrawn: 'Mae wedi’i dynnu’n ôl, a’r geiriau wedi’u dileu.',
  receipt: (code) => `Eich derbynneb: ${code}`,
  receiptFor: 'Gyda’r cod hwn gall y trefnydd ganfod neu ddileu’r hyn a anfonoch.',
  deleteMine: 'Dileu popeth sydd gennych amdanaf',
  deleteMineYes: 'Ie, dileu popeth',
  deleteMineNo: 'Na, ei gadw',
  deleted: 'Mae popeth a anfonoch wedi’i ddileu, ac nid yw’r ddyfais hon yn cadw dim ohono.',
};
