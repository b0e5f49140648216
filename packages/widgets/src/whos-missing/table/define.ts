import { defineOnce } from '../../kit/define.js';
import { EarshotRoundTable } from './round-table.js';

defineOnce('earshot-round-table', EarshotRoundTable);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-round-table': EarshotRoundTable;
  }
}
