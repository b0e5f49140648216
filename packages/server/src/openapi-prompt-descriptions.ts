import type { Descriptions, Fields } from './openapi-descriptions.js';

const group: Fields = {
  name: 'As it was written, or as the community calls itself.',
  lang: 'The language it is written in, BCP 47, where that is one string.',
  state:
    'How far it is. named: not asked yet. asked. joined: some have joined in, which is never everyone.',
  steps: 'What was done to reach it, and what changed because of it.',
};

const step: Fields = {
  kind: 'asked, or changed because of the group.',
  month: 'When it was finished, such as 2026-10: never a day.',
};

const own: Fields = {
  state: 'waiting until a person has read it, then shown or withheld; gone once it was taken back.',
  reason: 'Why it is withheld, in the words of the moderator.',
  why: 'Why they matter here, as the person wrote it; nobody else is shown it.',
  reach: 'How they could be reached, as the person wrote it; nobody else is shown it.',
};

const included: Fields = {
  needs: 'What would help: time, place, language, childcare, person (somebody to talk to), other.',
  text: 'What would help, in the own words of the person.',
  ownName: 'What people in this group call themselves, where that is another name.',
  countMe:
    'Whether the person wants to be counted as one of them: after 10 to 19, as drawn for each group, it counts as joined.',
};

const kept: Fields = {
  formerNames: 'Names that it had before, which still find it.',
  edition: 'New with every change of the name; a decision names the one that was read.',
  nameState: 'waiting, shown, withheld, or gone once whoever named it took it back.',
  isOrganisers: 'Offered or added by the organiser: it waits for nobody.',
  notes: 'Why it matters and how it could be reached, in an order that says nothing.',
  echoes: 'How many see it too; nobody else is told.',
  inclusions: 'What people said with "This includes me", in an order that says nothing.',
};

const question: Fields = {
  id: 'age, area, caring, disability, ethnicity, language, orientation, religion or sex.',
  why: 'Why it is asked.',
  answers: 'With area alone: its answers. All others have those of the harmonised set.',
  baseline: 'Percent of everyone this affects, by answer: what the answers are compared with.',
  source: 'Where the baseline comes from.',
};

/** Where a field of prompts alone would have to be guessed. */
export const promptDescriptions: Descriptions = {
  Prompt: {
    capabilities:
      'What this back end can do now; a widget leaves out what is not named. groups: GET {src}/groups. naming: POST there. own-groups: DELETE {src}/groups/{group}. echo: PUT and DELETE …/echo. includes-me: POST and DELETE …/includes-me. similar: POST {src}/groups/similar. arrivals: POST {src}/arrivals. equality: POST {src}/equality. representation: GET {src}/representation. mine: {src}/mine.',
    links:
      'Addresses that differ from the default, {src} with the name of the part appended; page is the plain page.',
    version:
      'Rises with every change that everyone can read; arrivals and representation do not count.',
    suggestions: 'Groups that the organiser offers to name; a named one keeps the id.',
    invitation: 'What an invitation begins with.',
    youngPeople: 'A notice for people under 18, where they are expected.',
    arrivals:
      'About how many came by an invitation and took part, on the whole page: in tens, changed once a day, absent under 10. Nobody can tell from it whether one more came.',
    equality: 'What is asked after taking part; nothing by default.',
  },
  'Prompt.equality': question,
  GroupList: { groups: 'In an order that says nothing: a widget shuffles them.' },
  'GroupList.groups': group,
  'GroupList.groups.steps': step,
  SimilarGroups: {
    groups:
      'The closest first, 3 at most; none where none may be the same. They are never put together.',
  },
  'SimilarGroups.groups': group,
  NewGroup: {
    name: 'A group, not a person.',
    suggestion: 'The id of the suggestion that it is, whose name it then has; it does not wait.',
    why: 'Why they matter here; the organiser alone reads it.',
    reach: 'How they could be reached; the organiser alone reads it.',
  },
  'GroupReceipt.group': own,
  EchoReceipt: { echoed: 'Whether this participant sees it too now.' },
  NewInclusion: included,
  InclusionReceipt: { included: 'Whether something is held of this participant here now.' },
  'PromptMine.groups': own,
  PromptMine: {
    echoes: 'Ids of the groups that this participant sees too.',
    inclusions:
      'What was said with "This includes me": with a receipt alone; absent with a key, which the next person at the device may hold.',
  },
  ArrivalReceipt: { received: 'Always true; whether it counts is not told.' },
  EqualityAnswers: {
    answers:
      'Ids of answers by the id of their question; rather-not-say is counted nowhere. An Idempotency-Key is known for ten minutes and kept nowhere.',
  },
  EqualityReceipt: { received: 'Always true; whether it counts is not told.' },
  Representation: {
    on: 'The day it was counted, such as 2026-12-05.',
    tookPart:
      'How many took part, in tens, whether or not they told anything of themselves; null where it is too small to show.',
    questions:
      'Every number is rounded to tens, and null where it is too small to show or would tell a number that is: too few to show is not zero.',
  },
  'Representation.questions': {
    answered: 'How many answered this question; rather-not-say is left out.',
  },
  'PromptContent.equality': {
    tookPartIn:
      'Polls and boards here whose participants are counted as having taken part; default those of the prompt.',
  },
  'PromptContent.equality.questions': question,
  'WaitingGroups.groups': kept,
  'PromptExport.groups': kept,
  'GroupKept.group': kept,
  NameDecision: {
    edition: 'The one that was read.',
    reason: 'Kept with the decision; with withhold whoever named it reads it. It holds no names.',
  },
  AddedGroup: { name: 'In one language, which then stands in all of them, or in every language.' },
  GroupChanges: {
    name: 'What the community calls itself; the former name still finds it.',
    state: group['state'] ?? '',
  },
  LoggedStep: {
    month: 'Not after the present one.',
    text: 'Everyone reads it: no postcodes, e-mail addresses or telephone numbers.',
    reason: 'Kept with the decisions.',
  },
};
