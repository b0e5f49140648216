import { dates } from './dates.js';

const number = (count: number) => count.toLocaleString('en-GB');

/** What is said of who took part, in numbers that are rounded and from 10 up. */
export const representation = {
  ...dates,
  language: 'en',
  heading: 'Who took part',
  hide: 'Hide who took part',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Check that you are online.',
  reload: 'Try again',
  tookPart: (count: number) => `About ${number(count)} people took part.`,
  counted: (date: string) => `Counted on ${date}.`,
  chosen:
    'Only those who chose to tell us are in these numbers. The numbers are rounded, so that nobody can be picked out.',
  captions: {
    age: 'How old people are',
    area: 'Where people live',
    caring: 'Who looks after somebody',
    disability: 'Who has a long-term illness or disability',
    ethnicity: 'Ethnic groups',
    language: 'Main languages',
    orientation: 'Sexual orientation',
    religion: 'Religions',
    sex: 'Sex',
  },
  answered: {
    age: (count: number) => `Of about ${number(count)} people who told us their age.`,
    area: (count: number) => `Of about ${number(count)} people who told us where they live.`,
    caring: (count: number) =>
      `Of about ${number(count)} people who told us if they look after somebody.`,
    disability: (count: number) =>
      `Of about ${number(count)} people who told us about their health.`,
    ethnicity: (count: number) =>
      `Of about ${number(count)} people who told us their ethnic group.`,
    language: (count: number) =>
      `Of about ${number(count)} people who told us their main language.`,
    orientation: (count: number) =>
      `Of about ${number(count)} people who told us their sexual orientation.`,
    religion: (count: number) => `Of about ${number(count)} people who told us their religion.`,
    sex: (count: number) => `Of about ${number(count)} people who told us their sex.`,
  },
  answer: 'Answer',
  share: 'Of those who told us',
  baseline: 'Of everyone this affects',
  source: 'Where the numbers for everyone come from:',
  about: (percent: number) => `about ${percent}%`,
  percent: (percent: number) => `${percent}%`,
  people: (count: number) => `about ${number(count)} people`,
  tooFew: 'too few to show',
  tooFewMeans:
    '“Too few to show” does not mean nobody: we show no number that could point at somebody.',
  tooFewTold: 'Too few people have told us this to show anything yet. That does not mean nobody.',
  unknown: 'not known',
  noneYet: 'There is nothing to show yet. We show numbers once enough people have told us.',
};
