import { defineOnce } from '../../kit/define.js';
import { EarshotGroupNaming } from './naming.js';

defineOnce('earshot-group-naming', EarshotGroupNaming);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-naming': EarshotGroupNaming;
  }
}
