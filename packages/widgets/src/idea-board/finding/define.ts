import { defineOnce } from '../../kit/define.js';
import { EarshotIdeaFinding } from './finding.js';

defineOnce('earshot-idea-finding', EarshotIdeaFinding);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-idea-finding': EarshotIdeaFinding;
  }
}
