export { EarshotErrorEvent } from '../kit/error.event.js';
export { EarshotIdeaBoard } from './idea-board.js';
export {
  EarshotIdeaPostedEvent,
  EarshotIdeaPostEvent,
  EarshotIdeaSupportedEvent,
  type EarshotIdeaBoardEventMap,
} from './idea-board.events.js';
