import {
  EqualityAnswers,
  idempotencyHeader,
  type PromptContent,
  ratherNotSay,
} from '@earshot/client/contract';
import type { Context } from 'hono';
import { fingerprint } from '../../crypto.js';
import { answersTo } from '../../equality-answers.js';
import { readIdempotencyKey } from '../../gates/act-headers.js';
import { readJson } from '../../gates/read-json.js';
import { invalid, ProblemError } from '../../problem.js';
import type { Service } from '../../service.js';
import { findPrompt, type Handler, parse } from '../handler.js';
import { refuseUnlessOpen } from '../permission.js';

type Answers = EqualityAnswers['answers'];

/** `POST /prompts/:id/equality`: whose they are is not asked, and whether they count is not told */
export const postEquality: Handler = async (c, service) => {
  const { answers } = parse(EqualityAnswers, await readJson(c));
  const stored = await findPrompt(c, service);
  const { content } = stored;
  if (!content.equality) {
    throw new ProblemError('not-found', 'This prompt does not ask who took part.');
  }
  refuseUnlessOpen(stored, service.now());
  const said = checkAnswers(answers, content.equality.questions);
  if (Object.keys(said).length > 0) await countOnce(c, service, content.id, said);
  return c.json({ contract: 1, received: true });
};

/** What was answered, without "rather not say". @throws ProblemError `invalid` */
function checkAnswers(
  answers: Answers,
  questions: NonNullable<PromptContent['equality']>['questions'],
): Answers {
  const entries = Object.entries(answers).filter(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw invalid('answers', 'questions of this prompt', 'another');
    if (answer === ratherNotSay) return false;
    const known = answersTo(question);
    if (!known.includes(answer)) {
      throw invalid(`answers.${id}`, [...known, ratherNotSay].join(', '), 'another');
    }
    return true;
  });
  return Object.fromEntries(entries);
}

/** Counts what was not sent before under the same key, and no more from one address than a few a day. */
async function countOnce(
  c: Context,
  service: Service,
  prompt: string,
  answers: Answers,
): Promise<void> {
  const { sentBefore, store } = service;
  const key = c.req.header(idempotencyHeader) && readIdempotencyKey(c);
  const hash = key && (await fingerprint(key, prompt));
  if (hash && sentBefore.note(hash)) return;
  if (!service.takeDaily(c, 'equality', prompt)) return;
  try {
    await store.prompts.countEquality(prompt, answers);
  } catch (error) {
    if (hash) sentBefore.forget(hash);
    throw error;
  }
}
