import { defineOnce } from '../../kit/define.js';
import { EarshotPollAnswers } from './answers.js';
import { EarshotPollOutcome } from './outcome.js';
import { EarshotPollResults } from './results.js';
import { EarshotPollTable } from './table.js';

defineOnce('earshot-poll-answers', EarshotPollAnswers);
defineOnce('earshot-poll-outcome', EarshotPollOutcome);
defineOnce('earshot-poll-table', EarshotPollTable);
defineOnce('earshot-poll-results', EarshotPollResults);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-answers': EarshotPollAnswers;
    'earshot-poll-outcome': EarshotPollOutcome;
    'earshot-poll-results': EarshotPollResults;
    'earshot-poll-table': EarshotPollTable;
  }
}
