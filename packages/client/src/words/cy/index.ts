export { about } from './about.js';
export { dots } from './dots.js';
export { more } from './more.js';
export { poll } from './poll.js';
export { ranking } from './ranking.js';
export { replies } from './replies.js';
export { results } from './results.js';
export { voting } from './voting.js';
