import type { purpose as english } from '../en/purpose.js';
import { onDay } from './dates.js';

export const purpose: Readonly<typeof english> = {
  influence: {
    telling: 'Dweud wrthych',
    asking: 'Gofyn i chi',
    'working-out': 'Gweithio’r peth allan gyda chi',
    'deciding-together': 'Penderfynu gyda’n gilydd',
    'you-decide': 'Chi sy’n penderfynu',
  },
  telling: 'Mae hyn wedi’i benderfynu. Gallwch ofyn cwestiynau.',
  asking: (decider, date) =>
    `Dywedwch eich barn wrthym. ${decider} fydd yn penderfynu erbyn ${date} ac yn dweud yma beth newidiodd eich atebion.`,
  'working-out': (decider, date) =>
    `Rydych chi’n helpu i ysgrifennu’r dewisiadau. ${decider} fydd yn penderfynu erbyn ${date}. Os byddwn yn dewis yn wahanol, byddwn yn dweud pam yma.`,
  'deciding-together': (decider) =>
    `${decider} fydd yn penderfynu gyda’n gilydd. Os bydd y gyfraith neu arian yn ein rhwystro, byddwn yn dweud hynny yma.`,
  'you-decide': (limit) => `Chi sy’n dewis; ni sy’n gwneud, o fewn ${limit}.`,
  hostedBy: (name, team) => `Dan ofal ${team ? `${name}, ${team}` : name}`,
  whyWeAsk: 'Pam rydym yn gofyn',
  otherWays: 'Ffyrdd eraill o gymryd rhan',
  nothingKept:
    'Does dim yn cael ei gadw ar y ddyfais hon nes i chi anfon rhywbeth neu ddewis ei gadw',
  closes: (moment) => `Yn cau ${onDay(moment)}`,
  closed: (moment) => (moment ? `Caeodd ${onDay(moment)}` : 'Mae hyn wedi cau.'),
  opens: (moment) => (moment ? `Yn agor ${onDay(moment)}` : 'Nid yw hyn ar agor eto.'),
  paused: (date) =>
    date
      ? `Wedi’i oedi tan ${date}. Mae’r hyn a anfonoch yn ddiogel.`
      : 'Wedi’i oedi. Mae’r hyn a anfonoch yn ddiogel.',
  reworded: 'Mae’r geiriad wedi newid ers i hyn agor. Mae “Pam rydym yn gofyn” yn dweud sut.',
  reload: 'Ceisio eto',
};
