import type { OnItsWay } from './mail.js';

/** What a person does with a resource, by its verb. */
export interface AnyDeed {
  readonly verb: string;
}

/** A deed as it is kept. */
export interface KeptDeed<Deed> {
  readonly deed: Deed;
}

/** A deed on its way, and how far it has come. */
export type DeedAct<Deed, Receipt> = OnItsWay<KeptDeed<Deed>, Receipt>;

/** Hears of all acts that are under way, wait, have failed or were sent while this page is open, the oldest first. */
export type DeedListener<Deed, Receipt> = (
  acts: readonly DeedAct<Deed, Receipt>[],
  readAgain: boolean,
) => void;

/** Whether an act is still to be sent, and will be by itself. */
export const isOnItsWay = ({ state }: { readonly state: string }): boolean =>
  state === 'sending' || state === 'kept';
