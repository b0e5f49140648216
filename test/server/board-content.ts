import { BoardContent } from '@earshot/client/contract';
import * as v from 'valibot';
import { pollContent } from './poll-content.js';

/** A board in one language that may open: topics, names, comments, lived experience. */
export function boardContent(): BoardContent {
  const { about } = pollContent();
  return v.parse(BoardContent, {
    type: 'idea-board',
    id: 'park',
    languages: ['en'],
    question: 'What does the park need?',
    topics: [
      { id: 'play', label: 'Play' },
      { id: 'quiet', label: 'Quiet' },
    ],
    about: { ...about, promise: { text: 'Sam answers each idea.', by: '2027-02-01' } },
  });
}
