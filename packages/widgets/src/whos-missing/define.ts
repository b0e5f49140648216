import { defineOnce } from '../kit/define.js';
import { EarshotTopic } from '../kit/topic/topic.js';
import { EarshotGroupList } from './list/list.js';
import { EarshotNamingPlace } from './naming/place.js';
import { EarshotWhosMissing } from './whos-missing.js';
import type { EarshotWhosMissingEventMap } from './whos-missing.events.js';

defineOnce('earshot-topic', EarshotTopic);
defineOnce('earshot-group-list', EarshotGroupList);
defineOnce('earshot-naming-place', EarshotNamingPlace);
defineOnce('earshot-whos-missing', EarshotWhosMissing);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-list': EarshotGroupList;
    'earshot-naming-place': EarshotNamingPlace;
    'earshot-topic': EarshotTopic;
    'earshot-whos-missing': EarshotWhosMissing;
  }
  interface HTMLElementEventMap extends EarshotWhosMissingEventMap {}
}
