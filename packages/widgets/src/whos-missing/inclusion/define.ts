import { defineOnce } from '../../kit/define.js';
import { EarshotGroupInclusion } from './inclusion.js';

defineOnce('earshot-group-inclusion', EarshotGroupInclusion);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-group-inclusion': EarshotGroupInclusion;
  }
}
