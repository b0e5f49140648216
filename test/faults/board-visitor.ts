import type { EarshotIdeaBoard } from '@earshot/widgets/idea-board';
import type { BackEnd } from './back-end.js';
import type { Target } from './fault.js';
import { Person } from './person.js';
import { until } from './until.js';

/** What a person writes. */
export interface Written {
  readonly title: string;
  readonly text: string;
}

/** A person in front of an idea board. */
export class BoardVisitor extends Person<EarshotIdeaBoard> {
  constructor(board: EarshotIdeaBoard) {
    super(board, ['earshot-idea-post', 'earshot-idea-posted', 'earshot-error']);
  }

  /** Unfolds the composer. */
  async compose(): Promise<void> {
    await this.press('What is your idea?');
    await until('there is a field', () => this.finds('input', 'Your idea in a few words'));
  }

  /** Writes an idea, and does not send it. */
  async writeIdea({ title, text }: Written): Promise<void> {
    await this.compose();
    this.write('Your idea in a few words', title);
    this.write('Tell us more', text);
  }

  /** Writes an idea and sends it. */
  async share(idea: Written): Promise<void> {
    await this.writeIdea(idea);
    await this.press('Share this idea');
  }

  /** Supports the idea that stands on the board, or takes that back. */
  async support(): Promise<void> {
    const name = ['Support 0', 'Supported 1'].find((each) => this.finds('button', each));
    await this.press(name ?? 'Support 0');
  }

  /** Waits until so many tries have arrived. */
  async attempts(backEnd: BackEnd, target: Target, count: number): Promise<void> {
    await until(
      `${count} tries have arrived`,
      async () => (await backEnd.seen(target)).length >= count,
    );
  }
}
