import type { Words } from '../index.js';
import { plural } from '../plural.js';

const number = (count: number) => count.toLocaleString('en-GB');
const ballots = (count: number) =>
  plural('cy', count, {
    zero: 'dim papurau',
    one: 'un papur',
    two: 'dau bapur',
    few: 'tri phapur',
    many: 'chwe phapur',
    other: `${number(count)} papur`,
  });

export const counting: Words['counting'] = {
  number,
  rounds: 'Fesul rownd',
  aside: 'Er cymhariaeth: nid hyn sy’n penderfynu yma.',
  round: (round, rounds) => `Rownd ${round} o ${rounds}`,
  next: 'Y rownd nesaf',
  previous: 'Y rownd flaenorol',
  ballotsFor: () => 'papur',
  more: (count) => `${number(count)} yn fwy`,
  firstRound: (count) => `Papurau sy’n cyfrif dros eu dewis cyntaf: ${number(count)}.`,
  out: (options) => `Allan: ${options}.`,
  moving: (count, gains) => `Papurau sy’n symud ymlaen: ${number(count)}. ${gains}`,
  gain: (option, count) => `${option}: ${number(count)} yn fwy.`,
  stopCounting: (count) => `Ddim yn cyfrif dros neb nawr: ${number(count)}.`,
  countAgain: (count) => `Wedi aros, ac yn cyfrif eto: ${number(count)}.`,
  exhausted: 'Ddim yn cyfrif dros neb',
  why: {
    refused: (count) => `Papurau heb ateb arnynt sy’n dal i mewn: ${number(count)}.`,
    exhaust: (count) =>
      `Papurau heb ateb arnynt sy’n dal i mewn, neu â sawl un yn eu lle nesaf: ${number(count)}.`,
    wait: (count) =>
      `Papurau heb ateb arnynt sy’n dal i mewn, neu sy’n aros am fod sawl un yn eu lle nesaf: ${number(count)}.`,
  },
  half: (enough, counting) =>
    `Mae’r llinell ar hanner y papurau sy’n dal i gyfrif (${number(counting)}): mwy na hanner yw ${number(enough)}.`,
  hasHalf: 'Mwy na hanner',
  outAfter: (round) => `Allan ar ôl rownd ${round}`,
  outNow: 'allan',
  showRounds: 'Dangos pob rownd fel tabl',
  hideRounds: 'Cuddio’r tabl o rowndiau',
  roundsCaption: 'Papurau ym mhob rownd',
  roundColumn: 'Rownd',
  pairs: 'Pwy sy’n curo pwy',
  showPairs: 'Dangos cymharu pob dau ateb',
  hidePairs: 'Cuddio’r cymharu',
  pairsCaption: 'Faint o bapurau sy’n rhoi’r ateb cyntaf uwchlaw’r ail, a’r ffordd arall',
  pairColumn: 'O’i gymharu â',
  beats: 'yn curo',
  losesTo: 'yn colli i',
  equals: 'yn gyfartal â',
  against: (count, other) => `${number(count)} i ${number(other)}`,
  itself: 'ef ei hun',
  beatsOf: (beaten, others) => `yn curo ${beaten} o ${others}`,
  beatsAll: (option) => `Mae ${option} yn curo pob ateb arall.`,
  unbeaten: (options) => `Nid oes yr un ateb yn curo ${options}.`,
  circle: (steps) => `Mae’r atebion yn curo ei gilydd mewn cylch: ${steps}.`,
  step: (option, other) => `${option} yn curo ${other}`,
  smallestDefeat: (option, margin) =>
    `Nid oes un ateb yn curo pob un arall, felly mae’r rheol yn edrych ar golled fwyaf pob ateb. Y leiaf o’r rhain yw colled ${option}, a’r gwahaniaeth yw ${ballots(margin)}.`,
  differ: 'Dwy ffordd o gyfrif, dau ateb',
  saidBefore: {
    'instant-run-off': (option) =>
      `Dywedodd y bleidlais hon cyn i neb bleidleisio ei bod yn cyfrif fesul rownd. Felly, hwn sy’n ennill: ${option}.`,
    'head-to-head': (option) =>
      `Dywedodd y bleidlais hon cyn i neb bleidleisio ei bod yn cymharu pob dau ateb. Felly, hwn sy’n ennill: ${option}.`,
  },
  otherWay: {
    'instant-run-off': (option) => `O gyfrif fesul rownd, hwn fyddai’n ennill: ${option}.`,
    'head-to-head': (option) => `O gymharu dau ar y tro, hwn fyddai’n ennill: ${option}.`,
  },
  direct: (option, other, count, against) =>
    `Papurau sy’n rhoi ${option} uwchlaw ${other}: ${number(count)}; y ffordd arall: ${number(against)}.`,
  bothTrue:
    'Mae’r ddau gyfrif yn gywir. Fesul rownd, rhaid i ateb fod yn uchel ar ddigon o bapurau i aros i mewn. O gymharu dau ar y tro, mae pob lle ar bapur yn cyfrif.',
  whyOut: (option, round, count) =>
    `Roedd ${option} allan ar ôl rownd ${round}, gyda ${ballots(count)}.`,
};
