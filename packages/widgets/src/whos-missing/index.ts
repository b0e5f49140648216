export { EarshotErrorEvent } from '../kit/error.event.js';
export { EarshotWhosMissing } from './whos-missing.js';
export {
  EarshotGroupNamedEvent,
  EarshotGroupNameEvent,
  type EarshotWhosMissingEventMap,
} from './whos-missing.events.js';
