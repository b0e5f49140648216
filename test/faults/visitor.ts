import type { EarshotPoll } from '@earshot/widgets/poll';
import type { BackEnd } from './back-end.js';
import { Person } from './person.js';
import { until } from './until.js';

/** A person in front of a poll. */
export class Visitor extends Person<EarshotPoll> {
  constructor(poll: EarshotPoll) {
    super(poll, ['earshot-poll-vote', 'earshot-poll-voted', 'earshot-error']);
  }

  get poll(): EarshotPoll {
    return this.widget;
  }

  /** Chooses an answer by its label. */
  choose(label: string): void {
    this.find<HTMLInputElement>('input', label).click();
  }

  /** Chooses an answer and votes. */
  async vote(label: string, button = 'Vote'): Promise<void> {
    this.choose(label);
    await this.poll.updateComplete;
    await this.press(button);
  }

  /** Votes with words of one's own. */
  async voteWith(words: string): Promise<void> {
    this.choose('Something else, in my own words');
    await until('there is a field', () => this.finds('textarea', 'Your own words'));
    this.write('Your own words', words);
    await this.poll.updateComplete;
    await this.press('Vote');
  }

  /** Waits until so many tries have arrived, and the last one is over. */
  async attempts(backEnd: BackEnd, count: number): Promise<void> {
    await until(`${count} tries have arrived`, async () => {
      return (await backEnd.seen('PUT /vote')).length >= count;
    });
    await this.rests();
  }
}
