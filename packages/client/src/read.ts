export { EarshotError } from './errors.js';
export { mayHold } from './may-hold.js';
export { readBoard, readIdeas } from './read-board.js';
export { readPoll } from './read-poll.js';
export { readGroups, readPrompt } from './read-prompt.js';
export { warnOnce } from './warn.js';
