import { defineOnce } from '../../kit/define.js';
import { EarshotInvitation } from './invitation.js';

defineOnce('earshot-invitation', EarshotInvitation);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-invitation': EarshotInvitation;
  }
}
