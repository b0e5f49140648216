import { defineOnce } from '../../kit/define.js';
import { EarshotIdeaClosing } from './closing.js';

defineOnce('earshot-idea-closing', EarshotIdeaClosing);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-closing': EarshotIdeaClosing;
  }
}
