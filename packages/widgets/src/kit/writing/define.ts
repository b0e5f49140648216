import { defineOnce } from '../define.js';
import { EarshotAct } from './act.js';
import { EarshotField } from './field.js';
import { EarshotSummary } from './summary.js';

defineOnce('earshot-act', EarshotAct);
defineOnce('earshot-field', EarshotField);
defineOnce('earshot-summary', EarshotSummary);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-act': EarshotAct;
    'earshot-field': EarshotField;
    'earshot-summary': EarshotSummary;
  }
}
