import { defineOnce } from '../define.js';
import { EarshotAbout } from './about.js';

defineOnce('earshot-about', EarshotAbout);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-about': EarshotAbout;
  }
}
