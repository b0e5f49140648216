import { problemPrefix } from '@earshot/client/contract';
import { boardDescriptions } from './openapi-board-descriptions.js';
import { promptDescriptions } from './openapi-prompt-descriptions.js';

/** What a place of the contract is or does, by its fields. */
export type Fields = Readonly<Record<string, string>>;

/** By schema, and by the way through its fields. */
export type Descriptions = Readonly<Record<string, Fields>>;

const counting: Fields = {
  rule: 'By what an option wins. most-votes: the most ballots hold it. most-dots: it was given the most dots. instant-run-off: in rounds, the last one is out and its ballots move to their next choice, until one has more than half of the ballots that still count. head-to-head: it beats every other one when two are compared at a time. Default: most-votes; most-dots for dots, instant-run-off for ranks.',
  elimination:
    'Who is out after a round. one-by-one: the last one. hopeless-together: all who could not catch up even with the votes of each other.',
  lastPlace:
    'Who is out where several are last. earlier-rounds: who had fewer in the latest round in which they differed, and all of them where they never did. together: all of them.',
  equalRanks:
    'Whether a ballot may put options on one rank. refused: no. Else in a run-off, when its next rank holds several that are still in: exhaust: it counts for none any more. wait: until one of them is left; meanwhile more than half is reckoned with it.',
  cycle:
    'Who wins head to head where none beats every other. smallest-defeat: whose largest defeat, in ballots between the two, is smallest. decider: whoever decides picks among those whom nobody outside them beats.',
};

const ballot: Fields = {
  options:
    'Ids of the chosen options, each once. Always there; empty where options are ranked or given dots.',
  ranking:
    'In a poll of the kind ranked: ids from the first choice on, one list for each rank. Options that are not ranked come after all that are.',
  dots: 'In a poll of the kind dots: how many each option got; those with none are left out.',
  ownWords: 'Something else, in the own words of the person.',
  unsure: 'Not sure yet; stands alone.',
  needToKnow:
    'I need to know more first: what the person asks, empty where they did not say; stands alone.',
};

/** Where a field alone would have to be guessed. */
const descriptions: Descriptions = {
  ...boardDescriptions,
  ...promptDescriptions,
  Poll: {
    counting: 'As counting in PollContent, with the rule always there.',
    capabilities:
      'What this back end can do now; a widget leaves out what is not named. vote, withdraw: PUT and DELETE {src}/vote. mine: {src}/mine. results, csv: {src}/results and results.csv. options: people may add some at {src}/options. ballots: {src}/ballots.json and .csv are there. events: {src}/events.',
    links:
      'Addresses that differ from the default, {src} with the name of the capability appended; page is the plain page.',
  },
  'PollContent.counting': counting,
  'Ballots.counting': counting,
  Ballot: ballot,
  'Vote.ballot': ballot,
  'EnteredBallot.ballot': ballot,
  'Ballots.ballots': ballot,
  Results: {
    final: 'Whether the poll has closed and nothing can change any more.',
    turnout: 'How many ballots were counted, by whatever avenue; not how many people.',
    counts:
      'For each option, in the order of the poll: how many ballots hold it; its dots with dots; its first choices with ranked.',
    rounds:
      'With ranked: the run-off round by round, whatever the rule of the poll; empty for all other kinds.',
    pairs:
      'With ranked: for every two options, both ways, how many ballots rank one above the other. Options that a ballot leaves out come after those it ranks.',
    winners:
      'Who wins by the rule of the poll: one; several where the decider must choose; none where nobody chose an option.',
    avenues: 'Once final: how many ballots came in by each avenue.',
    codes: 'Where the poll asks for codes: how many were given out.',
  },
  'Results.rounds': {
    counts: 'Ballots that count for each option that is still in, in the order of the poll.',
    exhausted: 'Ballots with a ranking that count for none in this round.',
    eliminated: 'Options that are out after this round; none in the last one.',
  },
  'Results.pairs': { count: 'Ballots that rank option above over.' },
  Problem: {
    type: `${problemPrefix} and a name, which each answer lists; widgets choose their words by it.`,
    detail: 'For developers; no widget shows it.',
    errors: 'With invalid: each field by its dotted path.',
  },
};

/** What the whole document is. */
export const introduction =
  'What a back end of the widgets answers. {src} is the address that the page gives a widget: /polls/{id}, /boards/{id} or /prompts/{id} here, any other elsewhere. Problems are as RFC 9457 has them; 429 and 503 say in Retry-After when to come again. To pages on another origin (CORS) everything without a key answers every origin, with Content-Type allowed where there is a body; everything with one answers those that may take part, with its headers allowed, and Retry-After exposed.';

/** What the headers are. */
export const headerDescriptions = {
  participant:
    'The key of a participant on one device: 128 random bits as 32 hexadecimal digits, made by the client. Keep only a hash of it, another for each poll, board or prompt.',
  receipt: 'The receipt of a participant, where the key is gone: 12 characters, Crockford base 32.',
  idempotencyKey:
    'Names one act. The same act with the same key is answered as it was the first time, and not done twice; another act with it is key-reused.',
  sequence:
    'Rises with every act of a device on one poll, board or prompt. superseded is an act that is not above the last one on the same thing (the vote; the support of one idea; the words of one idea; the echo of one group), nor above a deletion of everything, whose own stands here too.',
  code: 'The single-use code of a letter, with the first act of a participant, where eligibility is code.',
} as const;

/** What the query of an address may hold, by its name. */
export const queryDescriptions: Fields = {
  sort: 'The order. least-read: fewest views first, shuffled among equals. Default: the first of sorts in the board.',
  topic: 'The id of a topic of the board.',
  status: 'The latest status; new for ideas that have none yet.',
  livedExperience: 'Only ideas whose author has lived through it and shows it.',
  cursor:
    'next of the page before, as it came: an opaque word that holds the order and where to go on.',
  limit: 'How many at most, from 1 to 100; default 20.',
};

/** What the streams send. */
export const eventsDescription =
  'Server-sent events (WHATWG HTML), each with JSON as its data: what it is at once, then whenever that changes, once a second at most. Of a poll results: where everyone may see them, Results with the state of the poll beside them. version: where not, {"version": 3, "state": "open"}. Of a board now: BoardNow. alive: {}, every 15 seconds.';

/** The part of a JSON Schema that is looked into. */
interface Schema {
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

/**
 * Lays the descriptions over named schemas.
 * @throws where one describes a field that is not there
 */
export function describeFields(schemas: Record<string, Schema>): void {
  for (const [place, fields] of Object.entries(descriptions)) {
    const [name = '', ...way] = place.split('.');
    const found = way.reduce((schema, field) => fieldOf(schema, field), schemas[name]);
    for (const [field, description] of Object.entries(fields)) {
      const schema = fieldOf(found, field);
      if (!schema) throw new Error(`${place} has no field "${field}" to describe`);
      schema.description = description;
    }
  }
}

/** A field of an object, or of each item of a list of objects. */
function fieldOf(schema: Schema | undefined, field: string): Schema | undefined {
  return (schema?.items ?? schema)?.properties?.[field];
}
