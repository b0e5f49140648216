import { dates } from './dates.js';
import { purpose } from './purpose.js';

/** What a who's-missing prompt says before a person acts. */
export const prompt = {
  ...dates,
  ...purpose,
  language: 'en',
  whatHappens: 'What happens to my words',
  storageOff: 'Nothing is kept on this device. You cannot take anything back later.',
  notYou: 'Not you? Clear this from this device',
  notLoaded: 'This could not be loaded. It is tried again when you are online.',
  unready:
    'What is needed to write could not be loaded. Check that you are online, and press the button again.',
  invite: 'Who else should we ask?',
  think: 'Think of people this affects who may find joining in hard. Name a group, not a person.',
  list: 'Groups that people have named',
  loading: 'Loading…',
  empty: 'Nobody has named a group yet.',
  listNotLoaded: 'The groups could not be loaded. They are tried again when you are online.',
  showAll: (count: number) => `Show all ${count} groups`,
  states: {
    named: 'Not asked yet',
    asked: 'Asked',
    joined: 'Some have joined in, but not everyone',
  },
  whatChanged: 'What changed:',
  echo: 'I see that too',
  echoed: 'You see that too',
  youEcho: 'You said that you see that too. Nobody sees how many do.',
  youDoNot: 'You no longer say that you see that too.',
  notSent: 'Not sent yet. We try again by ourselves.',
  notTaken: 'This was not taken.',
  includesMe: 'This includes me',
  thanks: 'Thank you. Who else should be asked?',
  passOn: 'Pass it on',
  removed: 'Nothing of this is on this device any more. What was sent still counts.',
};
