import type { Option, Text } from '@earshot/client/contract';
import { checkText } from '../content/language-rules.js';
import { addedPrefix, maximumOptions } from '../content/option-rules.js';
import { randomId } from '../crypto.js';
import { readJson } from '../gates/read-json.js';
import { optionsOf } from '../poll-view.js';
import { invalid, ProblemError } from '../problem.js';
import { Decision } from '../schemas.js';
import type { StoredPoll, WaitingOption } from '../store/store.js';
import { findPoll, type Handler, parse } from './handler.js';
import { refuseUnlessOpen } from './permission.js';
import { refuseFindings } from '../content/refuse-findings.js';

/** `GET /organise/polls/:id/waiting` */
export const listWaiting: Handler = async (c, service) => {
  const { id } = (await findPoll(c, service)).content;
  const words = await service.store.listWords(id, 'waiting');
  const options = await service.store.listOptions(id);
  const entries = [
    ...words.map(({ state: _, ...entry }) => entry),
    ...options.map(({ label: text, ...entry }) => ({
      ...entry,
      kind: 'option',
      text,
      options: [],
    })),
  ];
  return c.json({ contract: 1, entries });
};

/** `POST /organise/polls/:id/waiting/:entry` */
export const decideWaiting: Handler = async (c, service) => {
  const { decision, label } = parse(Decision, await readJson(c));
  const { store, now } = service;
  const stored = await findPoll(c, service);
  const { id } = stored.content;
  const entry = c.req.param('entry') ?? '';
  const isShown = decision === 'show';
  const option = (await store.listOptions(id)).find((waiting) => waiting.id === entry);
  if (label !== undefined && !(option && isShown)) {
    throw invalid('label', 'none, unless an option is let in', 'a label');
  }
  const added = option && isShown ? letIn(stored, option, label, now()) : null;
  const isDecided = option
    ? await store.decideOption(id, entry, added)
    : isEntry(entry) && (await store.moderate(id, entry, isShown ? 'shown' : 'hidden'));
  if (!isDecided) throw new ProblemError('not-found', 'This is gone, or was changed since.');
  return c.json({ contract: 1, decision, ...(added && { option: added.id }) });
};

/** What never was an id would be more than some databases can read. */
function isEntry(id: string): boolean {
  return /^[0-9A-Z]{1,64}$/.test(id);
}

/** @throws ProblemError where the poll is not open or full, or the label lacks one of its languages */
function letIn(
  stored: StoredPoll,
  { label, lang }: WaitingOption,
  worded: Text | undefined,
  now: number,
): Option {
  refuseUnlessOpen(stored, now);
  if (optionsOf(stored).length >= maximumOptions) {
    throw invalid('options', `fewer than ${maximumOptions} options`, String(maximumOptions));
  }
  const { languages } = stored.content;
  if (worded !== undefined) {
    refuseFindings(checkText(languages, { path: ['label'], text: worded }));
  }
  return {
    id: addedPrefix + randomId().toLowerCase(),
    label: worded ?? { [lang ?? languages[0] ?? '']: label },
    addedAt: new Date(now).toISOString(),
  };
}
