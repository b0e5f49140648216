import type { Words } from '../index.js';
import { dates } from './dates.js';

export const about: Words['about'] = {
  ...dates,
  language: 'cy',
  purpose: 'Pam rydym yn gofyn',
  changeable: 'Beth all newid',
  fixed: 'Beth na all newid',
  decider: 'Pwy sy’n penderfynu',
  decidesBy: (decider, date) => `${decider}, erbyn ${date}`,
  limit: 'Beth allai’r gyfraith neu arian ei rwystro',
  host: 'Pwy sy’n gofalu am hyn',
  promise: 'Beth rydym yn ei addo',
  promiseBy: (promise, date) => `${promise} Erbyn ${date}.`,
  controller: 'Pwy sy’n gyfrifol',
  more: 'Mwy',
  notice: 'Darllen yr hysbysiad preifatrwydd llawn',
  basis: 'Y gyfraith sy’n caniatáu i ni ei gadw',
  condition: 'Pam y cawn gadw gwybodaeth sensitif',
  readers: 'Pwy sy’n ei ddarllen',
  deletedOn: 'Pryd y caiff ei ddileu',
  contact: 'Pwy i’w holi',
  complain: 'Sut i gwyno',
  onDevice: 'Beth sy’n cael ei gadw ar y ddyfais hon',
  device:
    'Dim byd, nes i chi anfon rhywbeth neu ddewis ei gadw. Wedyn cod, er mwyn i chi allu newid eich pleidlais, a geiriau dim ond os dywedwch hynny. Gallwch ddileu’r ddau.',
  otherWays: 'A fyddai ffordd arall yn well i chi?',
  noOtherWays: 'Nid oes ffyrdd eraill wedi’u henwi. Gofynnwch i’r sawl sy’n gofalu am hyn.',
  moderator: 'Pwy sy’n darllen eich geiriau gyntaf',
  readingHours: 'Pryd maen nhw’n darllen',
  rules: 'Beth rydym yn ei dynnu i lawr',
  complaints: 'Sut i gwyno am yr hyn a ysgrifennodd rhywun',
  safeguarding: 'Os ydych yn poeni am rywun',
  published: 'Beth gall pawb ei ddarllen',
  ballots:
    'Ar ôl cau, mae pob papur pleidleisio’n cael ei gyhoeddi heb enwau, a heb yr hyn a ysgrifennodd pobl.',
  orderTells:
    'Ychydig o bobl sy’n rhoi’r un drefn hir. Gallai rhywun sy’n gwybod y cyfan o’ch un chi ddod o hyd i’ch papur: peidiwch â’i dweud hi i gyd wrth neb.',
  findable:
    'Ar ôl cau, mae pob papur pleidleisio’n cael ei gyhoeddi heb enwau. Ar eich un chi mae marc y byddwn yn ei ddweud wrthych chi’n unig, er mwyn i chi ddod o hyd iddo. Gall y marc brofi i eraill sut y gwnaethoch bleidleisio: cadwch ef i chi’ch hun.',
  added: 'Atebion a ychwanegodd pobl',
  happened: 'Beth ddigwyddodd nesaf',
  revisions: 'Beth sydd wedi newid yn y geiriad',
  revision: (date, before, after) =>
    before ? `${date}: newidiwyd “${before}” i “${after}”.` : `${date}: “${after}” yw hyn bellach.`,
};
