import { defineOnce } from '../../kit/define.js';
import { EarshotPollResults } from './results.js';
import { EarshotPollTable } from './table.js';

defineOnce('earshot-poll-table', EarshotPollTable);
defineOnce('earshot-poll-results', EarshotPollResults);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-results': EarshotPollResults;
    'earshot-poll-table': EarshotPollTable;
  }
}
