import type { Act } from '@earshot/client';

type OneAct = Pick<Act, 'id' | 'state'>;

/** Says what becomes of one's acts, each outcome once; what lay here before the page came is no news. */
export class Announcer<One extends OneAct> {
  readonly #say: (text: string) => void;
  /** What was last known of each act; `undefined` before the first look, in which nothing is news. */
  #known: Map<string, One['state']> | undefined;
  /** The acts of which it was said that they wait. */
  readonly #waiting = new Set<string>();
  /** The act whose outcome is news in any case. */
  #followed: string | undefined;

  /** @param say Says something in the widget's live region. */
  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** Says what becomes of this act even if it is known already. */
  follow(act: string): void {
    this.#followed = act;
    this.#known?.set(act, 'sending');
  }

  /**
   * To be called with all acts whenever one of them has changed.
   * @param sayOutcome What is said of an act that came to this; empty where nothing is.
   * @param tell Called with each act of which something was said.
   */
  announce(acts: readonly One[], sayOutcome: (act: One) => string, tell: (act: One) => void): void {
    for (const act of acts) {
      const { id, state } = act;
      const before = this.#known ? this.#known.get(id) : id === this.#followed ? 'sending' : state;
      const said = before === state ? '' : sayOutcome(act);
      if (!said) continue;
      this.#say(said);
      tell(act);
      if (state === 'kept' || state === 'failed') this.#waiting.add(id);
    }
    this.#stopSaying(acts, sayOutcome);
    this.#known = new Map(acts.map(({ id, state }) => [id, state]));
  }

  /** What is through, here or in another tab, must not be read as waiting any more. */
  #stopSaying(acts: readonly One[], sayOutcome: (act: One) => string): void {
    for (const id of this.#waiting) {
      const act = acts.find((one) => one.id === id);
      if (act && act.state !== 'sent') continue;
      this.#waiting.delete(id);
      if (!act || !sayOutcome(act)) this.#say('');
    }
  }
}
