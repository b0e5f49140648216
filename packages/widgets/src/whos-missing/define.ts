import { defineOnce } from '../kit/define.js';
import { EarshotTopic } from '../kit/topic/topic.js';
import { EarshotGroupList } from './list/list.js';
import { EarshotWhosMissing } from './whos-missing.js';
import type { EarshotWhosMissingEventMap } from './whos-missing.events.js';

defineOnce('earshot-topic', EarshotTopic);
defineOnce('earshot-group-list', EarshotGroupList);
defineOnce('earshot-whos-missing', EarshotWhosMissing);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-list': EarshotGroupList;
    'earshot-topic': EarshotTopic;
    'earshot-whos-missing': EarshotWhosMissing;
  }
  interface HTMLElementEventMap extends EarshotWhosMissingEventMap {}
}
