import { dates } from './dates.js';

/** What a poll says before a person acts. */
export const poll = {
  ...dates,
  language: 'en',
  influence: {
    telling: 'Telling you',
    asking: 'Asking you',
    'working-out': 'Working it out with you',
    'deciding-together': 'Deciding together',
    'you-decide': 'You decide',
  },
  telling: 'This is decided. You can ask questions.',
  asking: (decider: string, date: string) =>
    `Tell us what you think. ${decider} will decide by ${date} and say here what your answers changed.`,
  'working-out': (decider: string, date: string) =>
    `You help write the choices. ${decider} will decide by ${date}. If we choose differently, we say why here.`,
  'deciding-together': (decider: string) =>
    `${decider} will decide together. If law or money stops us, we say so here.`,
  'you-decide': (limit: string) => `You choose; we do it, within ${limit}.`,
  hostedBy: (name: string, team: string) => `Hosted by ${team ? `${name}, ${team}` : name}`,
  whyWeAsk: 'Why we ask',
  otherWays: 'Other ways to take part',
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
  nothingKept: 'Nothing is kept on this device until you send something or choose to keep it',
  storageOff: 'Nothing is kept on this device. You cannot change your vote later.',
  closes: (moment: string) => `Closes on ${moment}`,
  closed: (moment: string) => (moment ? `Closed on ${moment}` : 'This poll has closed.'),
  opens: (moment: string) => (moment ? `Opens on ${moment}` : 'This poll is not open yet.'),
  paused: (date: string) =>
    date ? `Paused until ${date}. What you sent is safe.` : 'Paused. What you sent is safe.',
  reworded: 'The wording has changed since voting began. “Why we ask” says how.',
  keepVote: 'Keep my vote as it is',
  sending: 'Sending…',
  notYou: 'Not you? Clear this poll from this device',
  notLoaded: 'This poll could not be loaded. It is tried again when you are online.',
  reload: 'Try again',
  unready:
    'Not sent yet. The network seems to be away. Keep this page open, and press the button again.',
};
