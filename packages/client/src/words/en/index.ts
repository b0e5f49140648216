export { about } from './about.js';
export { poll } from './poll.js';
export { results } from './results.js';
export { voting } from './voting.js';
