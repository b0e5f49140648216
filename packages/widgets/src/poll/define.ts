import { defineOnce } from '../kit/define.js';
import { EarshotTopic } from '../kit/topic/topic.js';
import { EarshotPollBallot } from './ballot/ballot.js';
import { EarshotPoll } from './poll.js';
import type { EarshotPollEventMap } from './poll.events.js';

defineOnce('earshot-topic', EarshotTopic);
defineOnce('earshot-poll-ballot', EarshotPollBallot);
defineOnce('earshot-poll', EarshotPoll);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll': EarshotPoll;
    'earshot-poll-ballot': EarshotPollBallot;
    'earshot-topic': EarshotTopic;
  }
  interface HTMLElementEventMap extends EarshotPollEventMap {}
}
