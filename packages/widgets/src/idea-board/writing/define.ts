import { defineOnce } from '../../kit/define.js';
import { EarshotIdeaAct } from './act.js';
import { EarshotIdeaField } from './field.js';
import { EarshotIdeaSummary } from './summary.js';

defineOnce('earshot-idea-act', EarshotIdeaAct);
defineOnce('earshot-idea-field', EarshotIdeaField);
defineOnce('earshot-idea-summary', EarshotIdeaSummary);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-act': EarshotIdeaAct;
    'earshot-idea-field': EarshotIdeaField;
    'earshot-idea-summary': EarshotIdeaSummary;
  }
}
