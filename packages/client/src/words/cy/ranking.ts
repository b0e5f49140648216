import type { Words } from '../index.js';

/** 1af, 2il, 3ydd … 20fed; above that as they are spoken: "unfed ar hugain" ends as 21ain is written. */
const endings = ' af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed'.split(' ');

const ordinal = (count: number) =>
  `${count}${endings[count] ?? (count % 20 === 0 ? 'fed' : 'ain')}`;

export const ranking: Words['ranking'] = {
  first: 'Rhif 1 yw’r un sydd orau gennych.',
  unfinished: 'Does dim rhaid rhoi pob un mewn trefn.',
  equal: 'Gall atebion yr ydych yn eu hoffi gymaint â’i gilydd rannu lle.',
  notSent: 'Mae eich trefn yn aros yma. Nid yw’n cael ei hanfon gyda’r ateb a diciwyd isod.',
  order: 'Eich trefn',
  empty: 'Does dim yn eich trefn eto. Ychwanegwch yr un sydd orau gennych.',
  others: 'Heb fod yn eich trefn',
  add: (option) => `Ychwanegu ${option}`,
  remove: (option) => `Tynnu ${option}`,
  up: (option) => `Symud ${option} i fyny`,
  down: (option) => `Symud ${option} i lawr`,
  level: (option) => `Rhoi ${option} yn gyfartal â’r un uwchben`,
  apart: (option) => `Rhoi ${option} ar ei ben ei hun`,
  placed: (option, place, places) => `${option}: ${ordinal(place)} o ${places}.`,
  placedLevel: (option, place, places, others) =>
    `${option}: ${ordinal(place)} o ${places}, yn gyfartal â ${others}.`,
  removed: (option) => `Nid yw ${option} yn eich trefn mwyach.`,
};
