import { millLane } from './mill-lane.js';
import type { PromptContentToOpen } from './prompt-back-end.js';

/** Who is not in the room yet: a prompt in both languages. */
export const whoIsMissing = {
  type: 'whos-missing',
  languages: ['en', 'cy'],
  question: {
    en: 'Who else should we ask about Mill Lane?',
    cy: 'Pwy arall y dylem eu holi am Lôn y Felin?',
  },
  suggestions: [
    { id: 'bus-drivers', name: { en: 'Bus drivers', cy: 'Gyrwyr bysiau' } },
    { id: 'young-carers', name: { en: 'Young carers', cy: 'Gofalwyr ifanc' } },
    {
      id: 'special-school-parents',
      name: {
        en: 'Parents of children at the special school',
        cy: 'Rhieni plant yn yr ysgol arbennig',
      },
    },
  ],
  invitation: {
    en: 'The council is asking about Mill Lane.',
    cy: 'Mae’r cyngor yn holi am Lôn y Felin.',
  },
  about: {
    ...millLane.about,
    influence: 'working-out',
    decider: { en: 'The Mill Lane street council', cy: 'Cyngor stryd Lôn y Felin' },
  },
} satisfies PromptContentToOpen;
