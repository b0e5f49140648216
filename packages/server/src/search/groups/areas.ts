import { access } from './access.js';
import { ages } from './ages.js';
import { arrivals } from './arrivals.js';
import { caring } from './caring.js';
import { disability } from './disability.js';
import { families } from './families.js';
import { health } from './health.js';
import { homes } from './homes.js';
import { justice } from './justice.js';
import { learning } from './learning.js';
import { money } from './money.js';
import { pastimes } from './pastimes.js';
import { peoples } from './peoples.js';
import { places } from './places.js';
import { travel } from './travel.js';
import { work } from './work.js';

/** Every list of whom a council hears named. */
export const areas: readonly string[] = [
  peoples,
  ages,
  families,
  caring,
  learning,
  disability,
  health,
  homes,
  money,
  access,
  travel,
  pastimes,
  arrivals,
  justice,
  work,
  places,
];
