import { defineOnce } from '../../kit/define.js';
import { EarshotPollReplies } from './replies.js';

defineOnce('earshot-poll-replies', EarshotPollReplies);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-replies': EarshotPollReplies;
  }
}
