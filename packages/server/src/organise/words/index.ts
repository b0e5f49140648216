import { cy } from './cy.js';
import { en } from './en.js';

/** The words of the moderation pages; every language has them all. */
export type OrganiseWords = Omit<typeof en, 'language'> & { readonly language: string };

/** The languages of the moderation pages. */
export const organiseLanguages = ['en', 'cy'] as const;
export type OrganiseLanguage = (typeof organiseLanguages)[number];

/** The words of each language. */
export const organiseWords: Readonly<Record<OrganiseLanguage, OrganiseWords>> = { en, cy };
