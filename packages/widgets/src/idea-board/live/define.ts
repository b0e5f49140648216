import { defineOnce } from '../../kit/define.js';
import { EarshotIdeaLive } from './live.js';

defineOnce('earshot-idea-live', EarshotIdeaLive);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-live': EarshotIdeaLive;
  }
}
