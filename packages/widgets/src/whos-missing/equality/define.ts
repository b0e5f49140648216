import { defineOnce } from '../../kit/define.js';
import { EarshotEquality } from './equality.js';

defineOnce('earshot-equality', EarshotEquality);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-equality': EarshotEquality;
  }
}
