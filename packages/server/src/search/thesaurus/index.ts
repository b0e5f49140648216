import { type Concept, readConcepts } from './concept.js';
import { streets } from './streets.js';

/** Everything that the search knows of what words mean. */
export const concepts: readonly Concept[] = [streets].flatMap(readConcepts);
