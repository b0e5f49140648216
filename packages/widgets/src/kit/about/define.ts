import { defineOnce } from '../define.js';
import { EarshotAbout } from './about.js';

defineOnce('earshot-about', EarshotAbout);
