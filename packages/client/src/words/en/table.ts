/** What the drawing of the round table says: its key, and the chair that is pulled out. */
export const table = {
  joined: 'some have joined in',
  open: 'named or asked',
  yours: 'yours: who else?',
  own: 'Who else?',
  numbers: 'The numbers are those in the list.',
};
