import type { EarshotWhosMissing } from '@earshot/widgets/whos-missing';
import type { BackEnd } from './back-end.js';
import type { Target } from './fault.js';
import { Person } from './person.js';
import { until } from './until.js';

/** What a person writes of a group. */
export interface Named {
  readonly name: string;
  readonly why: string;
}

/** A person in front of a who's-missing prompt. */
export class PromptVisitor extends Person<EarshotWhosMissing> {
  constructor(prompt: EarshotWhosMissing) {
    super(prompt, ['earshot-group-name', 'earshot-group-named', 'earshot-error']);
  }

  /** Writes a name, and does not send it. */
  async writeName({ name, why }: Named): Promise<void> {
    await this.press('Who else should we ask?');
    await until('there is a field', () => this.finds('input', 'Which group?'));
    this.write('Which group?', name);
    await this.press('Say why, and how to reach them');
    await until('there is room for more', () => this.finds('textarea', 'Why do they matter'));
    this.write('Why do they matter', why);
  }

  /** Names a group. */
  async nameGroup(group: Named): Promise<void> {
    await this.writeName(group);
    await this.press('Add this group');
  }

  /** Says "I see that too" of the group that stands in the list, or takes that back. */
  async echo(): Promise<void> {
    const name = ['I see that too', 'You see that too'].find((each) => this.finds('button', each));
    await this.press(name ?? 'I see that too');
  }

  /** Says "This includes me" of the group that stands in the list, and does not send it. */
  async writeInclusion(text: string): Promise<void> {
    await this.press('This includes me');
    await until('there is a field', () => this.finds('textarea', 'Tell us more'));
    this.write('Tell us more', text);
  }

  /** Says "This includes me". */
  async include(text: string): Promise<void> {
    await this.writeInclusion(text);
    await this.press('Send this');
  }

  /** Waits until so many tries have arrived. */
  async attempts(backEnd: BackEnd, target: Target, count: number): Promise<void> {
    await until(
      `${count} tries have arrived`,
      async () => (await backEnd.seen(target)).length >= count,
    );
  }
}
