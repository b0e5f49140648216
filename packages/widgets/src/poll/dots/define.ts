import { defineOnce } from '../../kit/define.js';
import { EarshotPollDots } from './dots.js';

defineOnce('earshot-poll-dots', EarshotPollDots);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-dots': EarshotPollDots;
  }
}
