import { defineOnce } from '../../kit/define.js';
import { EarshotOwnGroups } from './own-groups.js';

defineOnce('earshot-own-groups', EarshotOwnGroups);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-own-groups': EarshotOwnGroups;
  }
}
