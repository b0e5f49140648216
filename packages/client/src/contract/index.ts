export * from './about.js';
export * from './ballot.js';
export * from './content.js';
export * from './headers.js';
export * from './poll.js';
export * from './problem.js';
export * from './results.js';
export * from './text.js';
