import { type Concept, readConcepts } from './concept.js';
import { culture } from './culture.js';
import { digital } from './digital.js';
import { health } from './health.js';
import { housing } from './housing.js';
import { learning } from './learning.js';
import { money } from './money.js';
import { nature } from './nature.js';
import { people } from './people.js';
import { safety } from './safety.js';
import { shops } from './shops.js';
import { streets } from './streets.js';
import { time } from './time.js';
import { travel } from './travel.js';
import { waste } from './waste.js';

const areas = [
  streets,
  travel,
  nature,
  waste,
  health,
  people,
  learning,
  housing,
  shops,
  culture,
  safety,
  money,
  digital,
];

/** Much is asked for in the evening or in summer without being alike. */
const timeWeight = 0.4;

/** What people also talk of at home, where nobody asks for anything: it says less of what an idea is about. */
const homely = new Set(
  (
    'food cafe cooking healthy-eating local-food clothes furniture pets cat sleep alcohol sell women parents grandparents ' +
    'child baby ' +
    'music cinema reading writing board-games football phone computers internet social-media photography rest car money'
  ).split(' '),
);
const homelyWeight = 0.7;

/** Everything that the search knows of what words mean. */
export const concepts: readonly Concept[] = [
  ...areas
    .flatMap((area) => readConcepts(area))
    .map((one) => (homely.has(one.name) ? { ...one, weight: homelyWeight } : one)),
  ...readConcepts(time, timeWeight),
];
