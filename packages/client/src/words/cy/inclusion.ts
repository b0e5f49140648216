import type { Words } from '../index.js';
import { own } from './own.js';

export const inclusion: Words['inclusion'] = {
  help: 'Beth fyddai’n eich helpu i gymryd rhan?',
  onlyTeam: (host) =>
    host ? `Dim ond tîm ${host} sy’n darllen hyn.` : 'Dim ond tîm y trefnydd sy’n darllen hyn.',
  needs: {
    time: 'Amser arall',
    place: 'Lle arall',
    language: 'Iaith arall',
    childcare: 'Rhywun i ofalu am fy mhlant',
    person: 'Person i siarad ag ef',
    other: 'Ffordd arall',
  },
  text: 'Dywedwch fwy wrthym (os hoffech)',
  ownName: 'Beth ydych chi’n eich galw eich hunain? (os yw’n enw arall)',
  countMe: (group) => `Cyfrifwch fi fel un o’r rhain: ${group}`,
  countMeHint:
    'Pan fydd digon o bobl yn dweud hynny, bydd y rhestr yn dweud bod rhai wedi ymuno. Ni fydd byth yn dweud faint.',
  send: 'Anfon hyn',
  cancel: 'Cau',
  sent: 'Diolch. Mae wedi’i anfon.',
  onlyNow:
    'Nid yw’r ddyfais hon yn ei gadw. Gallwch ei dynnu’n ôl yma nes i chi gau’r dudalen hon, a wedyn gyda’r dderbynneb.',
  receipt: own.receipt,
  receiptFor: own.receiptFor,
  takeBack: 'Ei dynnu’n ôl',
  takenBack: 'Mae wedi’i dynnu’n ôl.',
};
