import { defineOnce } from '../../kit/define.js';
import { EarshotPollCode } from './code.js';

defineOnce('earshot-poll-code', EarshotPollCode);

export { takeCodeFromAddress } from './code-in-address.js';

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-code': EarshotPollCode;
  }
}
