import type { Content } from './back-end.js';
import { millLane } from './mill-lane.js';

const options = [
  { id: 'swings', label: { en: 'Swings', cy: 'Siglenni' } },
  {
    id: 'slide',
    label: { en: 'A long slide', cy: 'Llithren hir' },
    hint: { en: 'Down the hill, for all ages', cy: 'I lawr y bryn, i bob oed' },
  },
  { id: 'trees', label: { en: 'Climbing trees', cy: 'Coed dringo' } },
  { id: 'sand', label: { en: 'Sand and water', cy: 'Tywod a dŵr' } },
  { id: 'shelter', label: { en: 'A shelter for teenagers', cy: 'Lloches i bobl ifanc' } },
];

const purpose = {
  en: 'The old playground is worn out. Children, parents and teenagers have told us what they miss.',
  cy: 'Mae’r hen faes chwarae wedi treulio. Mae plant, rhieni a phobl ifanc wedi dweud wrthym beth sydd ar goll.',
};
const decider = {
  en: 'The Brook End park group, residents included',
  cy: 'Grŵp parc Brook End, gan gynnwys y trigolion',
};
const limit = {
  en: 'We have £18,000 for the playground this year. What it does not pay for waits until next year.',
  cy: 'Mae gennym £18,000 ar gyfer y maes chwarae eleni. Bydd yr hyn nad yw’n talu amdano yn aros tan y flwyddyn nesaf.',
};

/** What a playground should have, in the order of preference. */
export const ranked = {
  ...millLane,
  question: {
    en: 'What should the playground at Brook End have first?',
    cy: 'Beth ddylai’r maes chwarae yn Brook End ei gael gyntaf?',
  },
  kind: 'ranked',
  counting: { rule: 'instant-run-off' },
  options,
  about: { ...millLane.about, purpose, decider, limit },
} satisfies Content;

/** The same, with ten dots to spread. */
export const dots = {
  ...ranked,
  question: {
    en: 'How should we spend the money for the playground at Brook End?',
    cy: 'Sut ddylem wario’r arian ar gyfer y maes chwarae yn Brook End?',
  },
  kind: 'dots',
  counting: { rule: 'most-dots' },
  budget: 10,
  perOption: 5,
} satisfies Content;
