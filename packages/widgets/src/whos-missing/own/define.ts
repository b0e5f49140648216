import { defineOnce } from '../../kit/define.js';
import { EarshotConfirm } from '../../kit/own/confirm.js';
import '../../kit/writing/define.js';
import { EarshotOwnGroups } from './own-groups.js';

defineOnce('earshot-confirm', EarshotConfirm);
defineOnce('earshot-own-groups', EarshotOwnGroups);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-confirm': EarshotConfirm;
    'earshot-own-groups': EarshotOwnGroups;
  }
}
