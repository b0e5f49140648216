import { defineOnce } from '../../kit/define.js';
import { EarshotPollSuggest } from './suggest.js';

defineOnce('earshot-poll-suggest', EarshotPollSuggest);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-suggest': EarshotPollSuggest;
  }
}
