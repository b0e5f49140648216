import { later } from '../kit/later.js';

/** Loads what takes the name of a group. */
export const loadNaming = later('naming', () => import('./naming/define.js'));

/** Loads what takes "This includes me". */
export const loadInclusion = later('inclusion', () => import('./inclusion/define.js'));

/** Loads what shows a person what they have sent. */
export const loadOwnGroups = later('own', () => import('./own/define.js'));

/** Loads what draws the groups around a table. */
export const loadTable = later('table', () => import('./table/define.js'));

/** Loads what waits for another widget. */
export const loadFollowing = later('following', () => import('./following/follow-controller.js'));

/** Loads what opens the prompt from its button. */
export const loadAnchored = later('anchored', () => import('./anchored/define.js'));

/** Loads what leads to an invitation and to who took part. */
export const loadMore = later('more', () => import('./more/define.js'));

/** Loads what a closed prompt says. */
export const loadClosing = later('closing', () => import('./closing/define.js'));
