import { defineOnce } from '../../kit/define.js';
import { EarshotPollRanking } from './ranking.js';

defineOnce('earshot-poll-ranking', EarshotPollRanking);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-ranking': EarshotPollRanking;
  }
}
