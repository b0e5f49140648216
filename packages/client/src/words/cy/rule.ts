import type { Words } from '../index.js';
import { dates } from './dates.js';

export const rule: Words['rule'] = {
  ...dates,
  language: 'cy',
  title: 'Sut mae ateb yn ennill',
  unknown:
    'Mae’r bleidlais hon yn cael ei chyfrif yn ôl rheol na all y dudalen hon ei hegluro eto.',
  mostVotes: 'Yr ateb â’r mwyaf o bleidleisiau sy’n ennill.',
  mostOfSeveral: 'Gall pawb ddewis sawl ateb. Yr ateb â’r mwyaf o bleidleisiau sy’n ennill.',
  mostDots: 'Yr ateb â’r mwyaf o ddotiau sy’n ennill.',
  runOff: 'Rydym yn cyfrif fesul rownd (pleidlais amgen).',
  roundCounts:
    'Ym mhob rownd, mae papur pleidleisio yn cyfrif dros yr ateb uchaf arno sy’n dal i mewn.',
  roundWins: 'Mae ateb yn ennill pan fydd mwy na hanner y papurau sy’n dal i gyfrif o’i blaid.',
  elimination: {
    'one-by-one': 'Os nad oes un, mae’r ateb â’r lleiaf o bapurau allan.',
    'hopeless-together':
      'Os nad oes un, mae pob ateb na allai ddal i fyny hyd yn oed gyda’i gilydd allan. Os nad oes rhai felly, mae’r ateb â’r lleiaf o bapurau allan.',
  },
  moves:
    'Mae papurau ateb sydd allan yn symud at yr ateb nesaf arnynt. Nid yw papur heb ateb nesaf yn cyfrif mwyach.',
  lastPlace: {
    'earlier-rounds':
      'Os bydd sawl un yn olaf, rydym yn edrych yn ôl, fesul rownd: yr un oedd â llai o bapurau sydd allan. Os nad oeddent byth yn wahanol, maent i gyd allan.',
    together: 'Os bydd sawl un yn olaf, maent i gyd allan.',
  },
  equalRanks: {
    refused: 'Ar bapur pleidleisio, un ateb sydd i bob lle.',
    exhaust:
      'Ar bapur pleidleisio, gall atebion rannu lle. Nid yw papur yn cyfrif mwyach pan fydd sawl un sy’n dal i mewn yn ei le nesaf.',
    wait: 'Ar bapur pleidleisio, gall atebion rannu lle. Mae papur yn aros pan fydd sawl un sy’n dal i mewn yn ei le nesaf, nes bod un ohonynt ar ôl.',
  },
  headToHead: 'Rydym yn cymharu pob dau ateb (benben).',
  beats:
    'O ddau ateb, yr un y mae mwy o bapurau’n ei roi’n uwch sy’n curo’r llall. Daw atebion nad ydynt ar bapur ar ôl y rhai sydd arno.',
  beatsAll: 'Mae ateb sy’n curo pob un arall yn ennill.',
  cycle: {
    'smallest-defeat': 'Os nad oes un, yr ateb y mae ei golled fwyaf y lleiaf sy’n ennill.',
    decider: 'Os nad oes un am fod atebion yn curo ei gilydd mewn cylch, maent yn gyfartal.',
  },
  neither:
    'Ar bapur pleidleisio, gall atebion rannu lle. Nid yw’r papur yn rhoi un o’r rhain o flaen y llall.',
  tie: (decider) => `Os byddant yn gyfartal, dyma pwy sy’n penderfynu: ${decider}.`,
  won: {
    'most-votes': (option) => `I’r ateb hwn yr aeth y mwyaf o bleidleisiau: ${option}.`,
    'most-dots': (option) => `I’r ateb hwn yr aeth y mwyaf o ddotiau: ${option}.`,
    'instant-run-off': (option) =>
      `Yn y rownd olaf, mae mwy na hanner y papurau sy’n dal i gyfrif dros: ${option}.`,
    'head-to-head': (option) => `O gymharu dau ar y tro, hwn sy’n ennill: ${option}.`,
  },
  tied: (options) => `Maent yn gyfartal: ${options}.`,
  decides: (decider) => `Pwy sy’n penderfynu rhyngddynt: ${decider}.`,
  stillVoting: 'Mae pobl yn dal i bleidleisio.',
  stillCounting: (moment) => `Mae atebion ar bapur yn dal i gael eu cyfrif, tan ${moment}.`,
  limit: 'Beth allai ei rwystro:',
};
