import type { Text } from '@earshot/client/contract';
import { checkText } from '../content/language-rules.js';
import { readJson } from '../gates/read-json.js';
import { viewPoll } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { OptionWords } from '../schemas.js';
import { findPoll, type Handler, parse } from './handler.js';
import { refuseFindings } from '../content/refuse-findings.js';

/** `PUT /organise/polls/:id/options/:option`: what a person suggested, in every language of the poll */
export const rewordOption: Handler = async (c, service) => {
  const { label, redact } = parse(OptionWords, await readJson(c));
  const { store, now } = service;
  const { content } = await findPoll(c, service);
  refuseFindings(checkText(content.languages, { path: ['label'], text: label }));
  const option = c.req.param('option');
  const at = new Date(now()).toISOString();
  let isThere = false;
  await store.changePoll(content.id, (current, voted) => {
    const before = current?.added.find(({ id }) => id === option);
    isThere = before !== undefined;
    if (!current || !before) return null;
    const revision = {
      at,
      field: `options.${before.id}.label`,
      before: redact ? '' : before.label,
      after: label,
    };
    const revisions = current.revisions.filter(({ field }) => !redact || field !== revision.field);
    return {
      ...current,
      version: current.version + 1,
      added: current.added.map((one) => (one === before ? { ...one, label } : one)),
      revisions: voted && isReworded(before.label, label) ? [...revisions, revision] : revisions,
    };
  });
  if (!isThere) throw new ProblemError('not-found', 'No option of this id was let in.');
  return c.json(viewPoll(await findPoll(c, service), now()));
};

/** A translation that is added changes nothing for those who have voted. */
function isReworded(before: Text, after: Text): boolean {
  const [old, now] = [before, after].map((text) =>
    typeof text === 'string' ? [text] : Object.values(text),
  );
  return old?.some((text) => !now?.includes(text)) ?? false;
}
