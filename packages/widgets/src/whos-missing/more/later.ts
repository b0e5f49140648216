import { later } from '../../kit/later.js';

/** Loads what makes an invitation. */
export const loadInvitation = later('invitation', () => import('../invitation/define.js'));

/** Loads what asks who took part. */
export const loadEquality = later('equality', () => import('../equality/define.js'));

/** Loads what says who took part. */
export const loadRepresentation = later(
  'representation',
  () => import('../representation/define.js'),
);
