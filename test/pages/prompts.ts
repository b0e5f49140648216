import { PromptContent } from '@earshot/client/contract';
import { parse } from 'valibot';
import { millLane } from '../../stories/mill-lane.js';

/** A prompt in two languages that asks, quietly, who took part. */
export const lanePrompt = parse(PromptContent, {
  type: 'whos-missing',
  id: 'lane',
  languages: ['en', 'cy'],
  question: {
    en: 'Who else should we ask about Mill Lane?',
    cy: 'Pwy arall ddylem ni ofyn iddynt am Lôn y Felin?',
  },
  suggestions: [{ id: 'bus-drivers', name: { en: 'Bus drivers', cy: 'Gyrwyr bysiau' } }],
  invitation: {
    en: 'The council is asking about Mill Lane.',
    cy: 'Mae’r cyngor yn gofyn am Lôn y Felin.',
  },
  equality: {
    questions: [
      { id: 'age', why: { en: 'To hear people of every age.', cy: 'I glywed pobl o bob oed.' } },
      { id: 'sex', why: { en: 'To hear everyone.', cy: 'I glywed pawb.' } },
    ],
  },
  about: millLane.about,
});
