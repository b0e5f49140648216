import { own } from './own.js';

/** What is said to a person who belongs to a group. */
export const inclusion = {
  help: 'What would help you take part?',
  onlyTeam: (host: string) =>
    host ? `Only ${host}’s team reads this.` : 'Only the organiser’s team reads this.',
  needs: {
    time: 'Another time',
    place: 'Another place',
    language: 'Another language',
    childcare: 'Somebody to look after my children',
    person: 'A person to talk to',
    other: 'Another way',
  },
  text: 'Tell us more (if you like)',
  ownName: 'What do you call yourselves? (if it is another name)',
  countMe: (group: string) => `Count me as one of: ${group}`,
  countMeHint:
    'Once enough people say so, the list says that some have joined in. It never says how many.',
  send: 'Send this',
  cancel: 'Close',
  sent: 'Thank you. It is sent.',
  onlyNow:
    'This device does not keep it. You can take it back here until you close this page, and later with the receipt.',
  receipt: own.receipt,
  receiptFor: own.receiptFor,
  takeBack: 'Take it back',
  takenBack: 'It is taken back.',
};
