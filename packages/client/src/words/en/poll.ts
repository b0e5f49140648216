import { dates } from './dates.js';
import { purpose } from './purpose.js';

/** What a poll says before a person acts. */
export const poll = {
  ...dates,
  ...purpose,
  language: 'en',
  whatHappens: 'What happens to my answer',
  chooseOne: 'Choose one answer',
  chooseSeveral: (minimum: number, maximum: number) =>
    minimum === maximum
      ? `Choose ${minimum} answers`
      : minimum > 1
        ? `Choose ${minimum} to ${maximum} answers`
        : `Choose up to ${maximum} answers`,
  unsure: 'Not sure yet',
  needToKnow: 'I need to know more first',
  needToKnowHint: (date: string) =>
    date ? `Say what, and we will answer here by ${date}` : 'Say what, and we will answer here',
  ownWords: 'Something else, in my own words',
  vote: 'Vote',
  voteAgain: 'Change my vote',
  canChange: 'You can change your vote until the poll closes.',
  seeResults: 'See results without answering',
  backToAnswers: 'Back to the answers',
  storageOff: 'Nothing is kept on this device. You cannot change your vote later.',
  keepVote: 'Keep my vote as it is',
  sending: 'Sending…',
  notYou: 'Not you? Clear this poll from this device',
  notLoaded: 'This poll could not be loaded. It is tried again when you are online.',
  unready:
    'Not sent yet. The network seems to be away. Keep this page open, and press the button again.',
};
