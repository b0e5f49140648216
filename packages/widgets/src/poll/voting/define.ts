import { defineOnce } from '../../kit/define.js';
import { EarshotPollAct } from './act.js';
import { EarshotPollField } from './field.js';
import { EarshotPollMistake } from './mistake.js';
import { EarshotPollSummary } from './summary.js';

defineOnce('earshot-poll-act', EarshotPollAct);
defineOnce('earshot-poll-field', EarshotPollField);
defineOnce('earshot-poll-mistake', EarshotPollMistake);
defineOnce('earshot-poll-summary', EarshotPollSummary);

export { choose } from './choose.js';
export { submit } from './submit.js';

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-act': EarshotPollAct;
    'earshot-poll-field': EarshotPollField;
    'earshot-poll-mistake': EarshotPollMistake;
    'earshot-poll-summary': EarshotPollSummary;
  }
}
