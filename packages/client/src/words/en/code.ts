/** What is said where a letter's code is asked for. */
export const code = {
  label: 'Your code',
  hint: 'It is in the letter we sent you: 12 letters and numbers. Capitals and spaces do not matter.',
};
