import type { Descriptions, Fields } from './openapi-descriptions.js';

const idea: Fields = {
  title: 'Exactly as it was written; empty once the author has taken it back.',
  lang: 'The language it is written in, BCP 47.',
  topic: 'The id of a topic of the board.',
  contentNote: 'What a reader may want to know before reading; the text is folded under it.',
  livedExperience: 'The author has lived through this, and shows it.',
  at: 'When it was let in, ISO 8601.',
  withdrawn: 'The author has taken it back: the thread stays, the words are gone.',
  support: 'How many participants support it; each counts once.',
  comments: 'How many comments can be read.',
  status: 'The latest: new, looking, planned, doing, done or not-doing. None is new.',
  late: 'The day promised for the next word has passed without one, and the board does not rest.',
  answer: 'The latest official answer of the host.',
  merged:
    'Ideas whose authors agreed that they say the same; their supporters and comments are here.',
  hits: 'With a search: the words of this idea that were found, as they stand in it.',
};

const own: Fields = {
  state:
    'waiting until a person has read it, then shown or withheld; withdrawn once it was taken back.',
  reason: 'Why it is withheld, in the words of the moderator.',
  livedExperience: 'Who sees that the author has lived through this: shown, organiser, or nobody.',
  editableFor: 'For how many seconds its words could still be changed when this was answered.',
  mergeInto:
    'The organiser asks whether it may be put together with this idea: PUT …/merge answers.',
};

const written: Fields = {
  contentNote: idea['contentNote'] ?? '',
  name: 'Where the author wants to give one, and the board takes names.',
};

const kept: Fields = {
  edition: 'New with every change of the words; a decision names the one that was read.',
  state: 'waiting, shown, withheld, or gone once its author took it back.',
};

/** Where a field of boards alone would have to be guessed. */
export const boardDescriptions: Descriptions = {
  Board: {
    capabilities:
      'What this back end can do now; a widget leaves out what is not named. ideas: POST {src}/ideas. own-ideas: PATCH and DELETE {src}/ideas/{idea}. support: PUT and DELETE …/support. comments: GET …/comments. commenting: POST there. flags: POST …/flags. similar, search: POST {src}/ideas/similar and /search. views: POST {src}/views. mine: {src}/mine. events: {src}/events. csv: {src}/ideas.csv.',
    links:
      'Addresses that differ from the default, {src} with the name of the part appended; page is the plain page.',
    version: 'Rises with every change that everyone can read; support does not count.',
    livedExperience: 'Whether "I have lived through this" is asked.',
    names: 'Whether people may give a name.',
    youngPeople: 'A notice for people under 18, where they are expected.',
    ideas: 'How many can be read.',
    supports: 'How often ideas are supported, all together.',
    sorts: 'The orders of ideas that there are, the default first.',
  },
  BoardContent: {
    comments: 'Whether people may comment on ideas.',
    youngPeople: 'A notice for people under 18; then names and comments are false.',
  },
  IdeaPage: {
    next: 'For cursor; null at the end. An opaque word.',
    total: 'How many there are with this filter.',
  },
  'IdeaPage.ideas': idea,
  SimilarIdeas: { ideas: 'The closest first, 5 at most; none where nothing is close.' },
  'SimilarIdeas.ideas': idea,
  IdeaDetail: { history: 'Every status it had, oldest first.' },
  'IdeaDetail.idea': idea,
  CommentPage: { comments: 'Oldest first.', next: 'For cursor; null at the end.' },
  'CommentPage.comments': { official: 'The host answers.' },
  BoardNow: {
    version: 'That of the board.',
    newest: 'Ids of the newest ideas, the newest first; 50 at most.',
    changed:
      'Ideas whose support, comments, status or words changed last, the latest first; 50 at most.',
  },
  'BoardNow.changed': {
    version: 'Of the idea: rises with every change that everyone can read; support does not count.',
  },
  NewIdea: {
    ...written,
    livedExperience: 'Who sees that the author has lived through this: everyone, or the organiser.',
  },
  SupportReceipt: {
    supported: 'Whether this participant supports it now.',
    support: 'How many do now.',
  },
  IdeaChange: {
    words: 'All of them, within ten minutes; they wait again.',
    livedExperience: 'At any time and at once; null for nobody.',
  },
  'IdeaReceipt.idea': own,
  'BoardMine.ideas': own,
  'BoardMine.comments': {
    idea: 'The id of the idea it is on.',
    state: own['state'] ?? '',
    reason: own['reason'] ?? '',
  },
  BoardMine: { supports: 'Ids of the ideas that this participant supports.' },
  NewComment: { name: written['name'] ?? '' },
  NewFlag: {
    reason:
      'private-details and threat hide the words until a moderator has looked; nothing else hides anything.',
  },
  SearchQuery: {
    words: 'Answered with the best match first.',
    cursor: 'next of the page before.',
    livedExperience: 'true: only what shows it.',
  },
  Views: { ideas: 'Ids of ideas that were on screen, each once.' },
  ViewsReceipt: { counted: 'How many counted: an address counts an idea a few times at most.' },
  WordsDecision: {
    comment: 'The id of the comment, where it is about one of the idea.',
    edition: 'The one that was read.',
    decision:
      'show lets the words in. withhold keeps them back. keep leaves them after a flag, and shows them again where the flag had hidden them.',
    reason: 'Kept with the decision; with withhold the author reads it. It holds no names.',
  },
  NewStatus: {
    status: 'not-doing is refused until the host has answered the idea.',
    nextWordBy: 'The day by which the next word is promised, such as 2027-12-17.',
  },
  'WaitingIdeas.entries.idea': kept,
  'BoardExport.ideas.idea': kept,
};
