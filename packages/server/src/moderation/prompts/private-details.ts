/** What shows where somebody lives or how to reach them. */
export const privateDetails = ['postcode', 'email', 'phone'] as const;
export type PrivateDetail = (typeof privateDetails)[number];

const patterns: Readonly<Record<PrivateDetail, RegExp>> = {
  postcode: /\b(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/i,
  // Between spaces, so that no long text is looked through again from each of its characters.
  email: /(?<=^|\s)[^\s@]{1,64}@[^\s@]/,
  // A date has eight digits, a number that reaches somebody nine or more.
  phone: /\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){8}/u,
};

/** The kinds of private details that stand in a text. */
export function findPrivateDetails(text: string): PrivateDetail[] {
  return privateDetails.filter((detail) => patterns[detail].test(text));
}
