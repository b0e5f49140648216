/** What a prompt that opens from a button says besides. */
export const anchored = {
  close: 'Close',
};
