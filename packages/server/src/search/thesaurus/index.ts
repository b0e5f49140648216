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

/** Everything that the search knows of what words mean. */
export const concepts: readonly Concept[] = [
  ...areas.flatMap((area) => readConcepts(area)),
  ...readConcepts(time, timeWeight),
];
