import type { equalityQuestions } from '../../contract/equality.js';

/**
 * Questions about who took part, worded after the harmonised standards of the Government Statistical Service and the
 * census of 2021.
 */
const questions = {
  age: {
    ask: 'What was your age on your last birthday?',
    answers: {
      'under-16': 'Under 16',
      '16-24': '16 to 24',
      '25-34': '25 to 34',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65-74': '65 to 74',
      '75-over': '75 or over',
    },
  },
  area: { ask: 'Where do you live?', answers: {} },
  caring: {
    ask: 'Do you look after, or give any help or support to, anyone because they have long-term physical or mental health conditions or illnesses, or problems related to old age? Leave out anything you do as part of your paid job.',
    answers: {
      no: 'No',
      'up-to-19-hours': 'Yes, 19 hours a week or less',
      '20-to-49-hours': 'Yes, 20 to 49 hours a week',
      '50-hours-or-more': 'Yes, 50 or more hours a week',
    },
  },
  disability: {
    ask: 'Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more? If so, do they reduce your ability to carry out day-to-day activities?',
    answers: {
      no: 'I have none',
      'not-at-all': 'Yes, but they do not reduce it at all',
      'a-little': 'Yes, they reduce it a little',
      'a-lot': 'Yes, they reduce it a lot',
    },
  },
  ethnicity: {
    ask: 'What is your ethnic group?',
    answers: {
      asian: 'Asian, Asian British or Asian Welsh',
      black: 'Black, Black British, Black Welsh, Caribbean or African',
      mixed: 'Mixed or multiple ethnic groups',
      white: 'White',
      'gypsy-roma-traveller': 'Gypsy, Roma or Irish Traveller',
      arab: 'Arab',
      other: 'Any other ethnic group',
    },
  },
  language: {
    ask: 'What is your main language?',
    answers: {
      english: 'English',
      welsh: 'Welsh',
      'sign-language': 'British Sign Language, or another sign language',
      other: 'Another language',
    },
  },
  orientation: {
    ask: 'Which of the following best describes your sexual orientation?',
    answers: {
      straight: 'Straight or heterosexual',
      'gay-or-lesbian': 'Gay or lesbian',
      bisexual: 'Bisexual',
      other: 'Other sexual orientation',
    },
  },
  religion: {
    ask: 'What is your religion?',
    answers: {
      none: 'No religion',
      buddhist: 'Buddhist',
      christian: 'Christian (all denominations)',
      hindu: 'Hindu',
      jewish: 'Jewish',
      muslim: 'Muslim',
      sikh: 'Sikh',
      other: 'Any other religion',
    },
  },
  sex: { ask: 'What is your sex?', answers: { female: 'Female', male: 'Male' } },
} satisfies {
  [Question in keyof typeof equalityQuestions]: {
    ask: string;
    answers: Record<(typeof equalityQuestions)[Question][number], string>;
  };
};

/** What is asked, and said, after somebody has taken part. */
export const equality = {
  language: 'en',
  offer: 'Tell us about yourself, if you like',
  heading: 'About you, if you like',
  apart:
    'This helps us see who we have not heard yet. It goes apart from everything else you send, without your name. Leave out what you like. Answer only once, please: we cannot tell if you did.',
  why: 'Why we ask:',
  questions,
  ratherNotSay: 'Rather not say',
  gone: 'Once sent, we cannot find these answers to delete them. Nothing of them is kept on this device.',
  send: 'Send these answers',
  sending: 'Sending…',
  notNow: 'Not now',
  nothing: 'You have not chosen an answer yet. You do not have to: “Not now” closes this.',
  sent: 'Thank you. Your answers are with us. We cannot find them to delete them.',
  failed: {
    busy: 'Your answers were not sent. They are still here. Check that you are online, and try again.',
    closed: 'This is closed now. Your answers were not sent.',
    paused: 'This is paused now. Your answers were not sent. They are still here.',
    refused: 'Your answers were not taken. They are still here. You can try another way.',
  },
};
