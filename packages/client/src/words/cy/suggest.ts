import type { Words } from '../index.js';
import { plural } from '../plural.js';

export const suggest: Words['suggest'] = {
  invite: 'Ychwanegu ateb sydd ar goll',
  label: 'Eich ateb',
  readFirst:
    'Bydd rhywun yn darllen hwn cyn iddo ymddangos. Peidiwch â rhoi enwau na chyfeiriadau. Mewn perygl nawr? Ffoniwch 999.',
  send: 'Ychwanegu’r ateb hwn',
  sending: 'Yn anfon…',
  thanks: 'Diolch. Bydd rhywun yn ei ddarllen yn gyntaf; wedyn gall pawb ei ddewis.',
  close: (options) =>
    `Mae eraill wedi dweud rhywbeth tebyg: ${options}. Dewiswch ef, neu ychwanegwch eich un chi hefyd.`,
  choose: (option) => `Dewis “${option}”`,
  preview: 'Rhagolwg yw hwn. Does dim yn cael ei anfon.',
  left: (count) =>
    plural('cy', count, {
      zero: 'Does dim nodau ar ôl',
      one: `Mae ${count} nod ar ôl`,
      two: `Mae ${count} nod ar ôl`,
      few: `Mae ${count} nod ar ôl`,
      many: `Mae ${count} nod ar ôl`,
      other: `Mae ${count} nod ar ôl`,
    }),
  tooLong: (maximum, over) => `Defnyddiwch ${maximum} nod neu lai. Mae gennych ${over} yn ormod.`,
  empty: 'Ysgrifennwch yr ateb sydd ar goll',
  failed: {
    exists: 'Mae’r ateb hwn yno’n barod. Gallwch ei ddewis uchod.',
    limit:
      'Rydych wedi ychwanegu cymaint o atebion ag y gall un person. Nid anfonwyd yr hyn a ysgrifennoch.',
    closed:
      'Nid yw’r bleidlais hon yn derbyn rhagor o atebion. Nid anfonwyd yr hyn a ysgrifennoch.',
    code: 'Gwiriwch eich cod isod, yna ychwanegwch eich ateb eto.',
    network: 'Heb ei anfon. Mae’r hyn a ysgrifennoch yma o hyd. Ceisiwch eto pan fyddwch ar-lein.',
    busy: 'Heb ei anfon: mae problem gyda’r gweinydd. Mae’r hyn a ysgrifennoch yma o hyd. Ceisiwch eto yn nes ymlaen.',
    refused: 'Ni dderbyniodd y gweinydd yr ateb hwn. Mae’r hyn a ysgrifennoch yma o hyd.',
  },
};
