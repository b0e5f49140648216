import { defineOnce } from '../../kit/define.js';
import { EarshotRepresentation } from './representation.js';

defineOnce('earshot-representation', EarshotRepresentation);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-representation': EarshotRepresentation;
  }
}
