import { defineOnce } from '../../kit/define.js';
import { EarshotInvitationCard } from './invitation-card.js';
import { EarshotInvitation } from './invitation.js';

defineOnce('earshot-invitation-card', EarshotInvitationCard);
defineOnce('earshot-invitation', EarshotInvitation);

declare global {
  interface HTMLElementTagNameMap {
    'earshot-invitation': EarshotInvitation;
    'earshot-invitation-card': EarshotInvitationCard;
  }
}
