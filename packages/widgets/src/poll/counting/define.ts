import { defineOnce } from '../../kit/define.js';
import { EarshotPollCounting } from './counting.js';
import { EarshotPollRounds } from './rounds.js';

defineOnce('earshot-poll-rounds', EarshotPollRounds);
defineOnce('earshot-poll-counting', EarshotPollCounting);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-counting': EarshotPollCounting;
    'earshot-poll-rounds': EarshotPollRounds;
  }
}
