import { defineOnce } from '../../kit/define.js';
import { EarshotGroupClosing } from './closing.js';

defineOnce('earshot-group-closing', EarshotGroupClosing);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-closing': EarshotGroupClosing;
  }
}
