/** Walking, crossing, parking, and what a street is made of. */
export const streets = `
crossing
  en crossing, zebra
  cy croesfan, croesi, sebra
`;
