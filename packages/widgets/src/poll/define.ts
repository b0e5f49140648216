import { defineOnce } from '../kit/define.js';
import { EarshotPollAct } from './act/act.js';
import { EarshotPollBallot } from './ballot/ballot.js';
import { EarshotPoll } from './poll.js';
import type { EarshotPollEventMap } from './poll.events.js';

defineOnce('earshot-poll-act', EarshotPollAct);
defineOnce('earshot-poll-ballot', EarshotPollBallot);
defineOnce('earshot-poll', EarshotPoll);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll': EarshotPoll;
  }
  interface HTMLElementEventMap extends EarshotPollEventMap {}
}
