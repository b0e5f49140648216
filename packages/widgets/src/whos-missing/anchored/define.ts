import { defineOnce } from '../../kit/define.js';
import { EarshotAnchored } from './anchored.js';

export { renderPanel } from './panel.js';

defineOnce('earshot-anchored', EarshotAnchored);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-anchored': EarshotAnchored;
  }
}
