export { checkBoardContent } from './check-board-content.js';
export { type Checked, checkContent } from './check-content.js';
export { checkPollContent } from './check-poll-content.js';
export { type ContentOptions, openContent, type OpenContent } from './content-folder.js';
export type { Finding } from './finding.js';
export { openBoard } from './open-board.js';
export { openPoll } from './open-poll.js';
