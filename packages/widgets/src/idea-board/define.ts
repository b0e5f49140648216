import { defineOnce } from '../kit/define.js';
import { EarshotTopic } from '../kit/topic/topic.js';
import { EarshotIdeaCard } from './card/card.js';
import { EarshotIdeaText } from './card/text.js';
import { EarshotIdeaBoard } from './idea-board.js';
import type { EarshotIdeaBoardEventMap } from './idea-board.events.js';
import { EarshotIdeaList } from './list/list.js';

defineOnce('earshot-topic', EarshotTopic);
defineOnce('earshot-idea-text', EarshotIdeaText);
defineOnce('earshot-idea-card', EarshotIdeaCard);
defineOnce('earshot-idea-list', EarshotIdeaList);
defineOnce('earshot-idea-board', EarshotIdeaBoard);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-board': EarshotIdeaBoard;
    'earshot-idea-card': EarshotIdeaCard;
    'earshot-idea-list': EarshotIdeaList;
    'earshot-idea-text': EarshotIdeaText;
    'earshot-topic': EarshotTopic;
  }
  interface HTMLElementEventMap extends EarshotIdeaBoardEventMap {}
}
