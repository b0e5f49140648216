import { defineOnce } from '../../kit/define.js';
import { EarshotPromptMore } from './more.js';

defineOnce('earshot-prompt-more', EarshotPromptMore);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-prompt-more': EarshotPromptMore;
  }
}
