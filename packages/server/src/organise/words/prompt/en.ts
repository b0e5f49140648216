import { plural } from '@earshot/client/words';

/** What the pages of a prompt say. */
export const prompt = {
  language: 'en',
  groups: (count: number) => plural('en', count, { one: '1 group', other: `${count} groups` }),
  noGroups: 'No group can be read yet.',
  group: 'Name of a group',
  /** Before what only the organiser reads. */
  private:
    'Only you read this. Do not pass it on: in a small group, a few words can tell who somebody is.',
  why: 'Why they matter here',
  reach: 'How they could be reached',
  similar: 'May be the same as',
  similarHint: 'You decide about each by itself. Names are never put together.',
  own: 'You named it',
  formerNames: 'Names before',
  state: 'How far',
  echoes: 'Who sees it too',
  seeToo: (count: number) =>
    plural('en', count, { one: '1 person sees it too', other: `${count} people see it too` }),
  includes: (count: number) =>
    plural('en', count, {
      one: '1 person said “This includes me”',
      other: `${count} people said “This includes me”`,
    }),
  saidOf: 'What people said to you about it',
  saidNothing: 'Nobody has said more about it.',
  notes: 'Why they matter, and how to reach them',
  inclusions: '“This includes me”',
  needs: 'What would help',
  words: 'In their own words',
  ownName: 'They call themselves',
  countMe: 'Counts as one of them',
  yes: 'yes',
  noMore: 'Nothing more was said.',
  reasonHint: 'It is kept with the decisions.',

  names: {
    title: 'Rename it',
    hint: 'What a community calls itself stands in full, and the former name still finds it. A name that is the same in every language goes into one field.',
    given: 'What people in this group call themselves',
    use: 'Use this name',
    name: (language: string) => `Name, in ${language}`,
    nameAlone: 'Name',
    missing: 'Write the name in one field, or in each',
    wrong: 'Write the name on one line, in 100 characters or fewer',
    reason: 'Why it gets this name',
    reasonMissing: 'Say why it gets this name',
    button: 'Rename it',
  },

  progress: {
    title: 'How far it is',
    legend: 'How far are you with this group?',
    hint: 'Everyone reads it. One person who came is not a group that has joined in, and must not be told by it. Where enough people say “count me as one of them”, it changes by itself, on a later day.',
    choose: 'Choose how far you are',
    reason: 'Why you say so',
    reasonMissing: 'Say why you say so',
    button: 'Say how far it is',
  },

  log: {
    title: 'What was done, and what changed',
    empty: 'Nothing is noted yet.',
    kinds: { asked: 'To reach them', changed: 'Changed because of them' },
    addTitle: 'Note a step',
    hint: 'Everyone reads it. No places, no names, nothing that is still to come.',
    kind: 'What it was',
    choose: 'Choose what it was',
    month: 'When it was finished',
    monthWrong: 'Choose a month that has begun',
    text: (language: string) => `What was done, in ${language}`,
    textAlone: 'What was done',
    textMissing: (language: string) => `Write what was done, in ${language}`,
    textMissingAlone: 'Write what was done',
    private: {
      postcode: 'Leave out the postcode: everyone reads this',
      email: 'Leave out the e-mail address: everyone reads this',
      phone: 'Leave out the phone number: everyone reads this',
    },
    button: 'Note this step',
    remove: 'Take this step out',
    removeReason: 'Why it is taken out',
    removeReasonMissing: 'Say why it is taken out',
  },

  add: {
    title: 'Add a group of your own',
    hint: 'Everyone reads it at once. Name a group, not a person.',
    reason: 'Why they should be asked',
    reasonMissing: 'Say why they should be asked',
    button: 'Add this group',
  },

  decisions: 'Decisions on this group',
};
