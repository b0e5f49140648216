import type { BoardContentToOpen, Seed } from './board-back-end.js';
import { millLane } from './mill-lane.js';

/** What would make the way to school safer: a board in both languages, with everything that one can have. */
export const walkToSchool = {
  type: 'idea-board',
  languages: ['en', 'cy'],
  question: {
    en: 'What would make Mill Lane safer to walk to school?',
    cy: 'Beth fyddai’n gwneud Lôn y Felin yn fwy diogel i gerdded i’r ysgol?',
  },
  topics: [
    { id: 'crossings', label: { en: 'Crossings', cy: 'Croesfannau' } },
    { id: 'lighting', label: { en: 'Lighting', cy: 'Goleuadau' } },
    { id: 'walking-together', label: { en: 'Walking together', cy: 'Cerdded gyda’n gilydd' } },
    { id: 'traffic', label: { en: 'Traffic', cy: 'Traffig' } },
  ],
  about: {
    ...millLane.about,
    purpose: {
      en: 'Children cross Mill Lane on their way to school, and the traffic frightens many of them.',
      cy: 'Mae plant yn croesi Lôn y Felin ar eu ffordd i’r ysgol, ac mae’r traffig yn codi ofn ar lawer ohonynt.',
    },
    influence: 'working-out',
    decider: { en: 'The Mill Lane street council', cy: 'Cyngor stryd Lôn y Felin' },
    promise: {
      text: {
        en: 'Priya reads every idea and says here what becomes of it, and why.',
        cy: 'Mae Priya yn darllen pob syniad ac yn dweud yma beth ddaw ohono, a pham.',
      },
      by: '2027-12-09',
    },
    opens: '2026-11-02T09:00:00+00:00',
  },
} as const satisfies BoardContentToOpen;

/** The idea of which most is known. */
export const zebra: Seed = {
  title: 'Zebra crossing at the bend on Mill Lane',
  text: 'My son was nearly hit in March. The hedge hides you until you are in the road. A crossing twenty metres up, where drivers can see you, would give the children time. I have stood there with other parents on many mornings, and we would all help to paint it. The bus driver says that he cannot see the corner either.',
  topic: 'crossings',
  livedExperience: 'shown',
  lang: 'en',
  support: 12,
  comments: ['My daughter will not cross there alone.', 'The hedge belongs to the church.'],
  status: {
    status: 'looking',
    reason: {
      en: 'An engineer comes on Thursday to see how far drivers can see.',
      cy: 'Bydd peiriannydd yn dod ddydd Iau i weld pa mor bell y gall gyrwyr weld.',
    },
    nextWordBy: '2027-12-05',
  },
};

export const lamps: Seed = {
  title: 'Mend the two lamps by the alley',
  text: 'It has been dark there since October and the older children walk home at four.',
  topic: 'lighting',
  lang: 'en',
  support: 9,
  comments: ['Thank you. It is really dark.'],
  answer: {
    en: 'You are right. Both lamps are ordered and go in by 28 November. I will write here when they are lit.',
    cy: 'Rydych yn iawn. Mae’r ddwy lamp wedi’u harchebu a byddant yno erbyn 28 Tachwedd. Byddaf yn ysgrifennu yma pan fyddant yn goleuo.',
  },
  status: {
    status: 'doing',
    reason: { en: 'Both lamps are ordered.', cy: 'Mae’r ddwy lamp wedi’u harchebu.' },
  },
};

/** In another script than the page's. */
export const walkingBus: Seed = {
  title: 'باص مشي من المسجد إلى المدرسة',
  text: 'يمكننا أن نمشي مع الأطفال كمجموعة كل صباح من المسجد. هناك خمسة آباء مستعدون.',
  topic: 'walking-together',
  lang: 'ar',
  support: 3,
};

export const oneWay: Seed = {
  title: 'Make Mill Lane one-way',
  text: 'It would slow everyone down and the pavement could be wider.',
  topic: 'traffic',
  lang: 'en',
  name: 'Sam',
  support: 7,
  answer: {
    en: 'We asked the bus company and the fire service: the 14 could not turn at Brook End. Before we say no: would a wider pavement do the same for you?',
    cy: 'Gofynnom i’r cwmni bysiau a’r gwasanaeth tân: ni allai’r 14 droi ym Mhen y Nant. Cyn inni ddweud na: a fyddai palmant lletach yn gwneud yr un peth i chi?',
  },
};

/** Something that is hard to read, with a note before it. */
export const hardToRead: Seed = {
  title: 'A quiet corner to remember',
  text: 'Two years ago our neighbour was killed here on her way to work. A bench with her name would make drivers think.',
  contentNote: 'about a death',
  lang: 'en',
  support: 4,
};

/** What stands on the board in most stories. */
export const ideas: readonly Seed[] = [zebra, lamps, walkingBus, oneWay];
