import { PromptContent } from '@earshot/client/contract';
import * as v from 'valibot';
import { pollContent } from './poll-content.js';

/** A prompt in one language that may open: suggestions, and questions about who took part. */
export function promptContent(): PromptContent {
  const { about } = pollContent();
  const why = 'To see who is missing.';
  return v.parse(PromptContent, {
    type: 'whos-missing',
    id: 'lane',
    languages: ['en'],
    question: 'Who else should we ask?',
    suggestions: [
      { id: 'bus-drivers', name: 'Bus drivers' },
      { id: 'young-carers', name: 'Young carers' },
    ],
    invitation: 'The council is asking about the lane.',
    equality: {
      questions: [
        { id: 'disability', why },
        {
          id: 'area',
          why,
          answers: [
            { id: 'north', label: 'North of the river' },
            { id: 'south', label: 'South of the river' },
          ],
        },
      ],
    },
    about: {
      ...about,
      privacy: { ...about.privacy, condition: 'You tell us only if you want to.' },
    },
  });
}
