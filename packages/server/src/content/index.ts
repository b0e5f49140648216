export { checkPollContent, type CheckedContent } from './check-poll-content.js';
export { type ContentOptions, openContent, type OpenContent } from './content-folder.js';
export type { Finding } from './finding.js';
export { openPoll } from './open-poll.js';
