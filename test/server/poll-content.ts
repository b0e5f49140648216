import { PollContent } from '@earshot/client/contract';
import * as v from 'valibot';

/** A poll in one language that may open: answered by choice, in own words, with a reason, or not yet. */
export function pollContent(): PollContent {
  return v.parse(PollContent, {
    type: 'poll',
    id: 'bins',
    languages: ['en'],
    question: 'When should the bins be emptied?',
    kind: 'one',
    minimum: 1,
    counting: {
      elimination: 'one-by-one',
      lastPlace: 'earlier-rounds',
      equalRanks: 'refused',
      cycle: 'smallest-defeat',
    },
    options: [
      { id: 'monday', label: 'On Monday' },
      { id: 'friday', label: '=On Friday, "early"' },
    ],
    addOptions: false,
    shuffle: true,
    ownWords: true,
    unsure: true,
    needToKnow: true,
    reason: 'optional',
    findable: false,
    about: {
      purpose: 'The lorries have a new round.',
      influence: 'asking',
      decider: 'The waste team',
      decidesBy: '2027-02-01',
      host: { name: 'Sam Okoro' },
      privacy: {
        controller: 'Brookford Council',
        notice: 'https://www.brookford.example/privacy',
        basis: 'Public task',
        readers: 'The waste team',
        deletedOn: '2027-03-01',
        contact: 'privacy@brookford.example',
        complain: 'ico.org.uk',
      },
      safety: {
        moderator: 'Sam Okoro',
        readingHours: 'Weekdays, 9 to 5',
        rules: 'No names.',
        complaints: '01632 960 115',
        safeguarding: '01632 960 199',
      },
      eligibility: 'open',
      otherWays: [],
      opens: '2026-11-23T09:00:00+00:00',
      closes: '2027-01-15T17:00:00+00:00',
      timeZone: 'Europe/London',
      happened: [],
    },
  });
}
