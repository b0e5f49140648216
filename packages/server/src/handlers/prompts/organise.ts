import { checkPromptContent } from '../../content/check-prompt-content.js';
import { newPrompt } from '../../content/open-prompt.js';
import { nameFindings, refuseFindings } from '../../content/refuse-findings.js';
import { checkTookPartIn } from '../../content/took-part-rules.js';
import { readJson } from '../../gates/read-json.js';
import {
  closePrompt as close,
  pausePrompt as pause,
  resumePrompt as resume,
} from '../../moderation/prompts/rest.js';
import { Closing, NewPause } from '../../moderation/schemas.js';
import { invalid } from '../../problem.js';
import { viewPrompt } from '../../prompt-view.js';
import { findPrompt, type Handler, parse } from '../handler.js';
import { view } from './prompt.js';

/** `POST /organise/prompts` */
export const createPrompt: Handler = async (c, { store, account, now }) => {
  const { content, findings } = checkPromptContent(await readJson(c), account !== undefined);
  if (!content) throw nameFindings(findings);
  refuseFindings(await checkTookPartIn(store, content));
  const prompt = newPrompt(content);
  await store.prompts.change(content.id, (current) => {
    if (current) throw invalid('id', 'an id that no other prompt has', `"${content.id}"`);
    return prompt;
  });
  return c.json(viewPrompt(prompt, null, now()), 201, { Location: `/prompts/${content.id}` });
};

/** `POST /organise/prompts/:id/close` */
export const closePrompt: Handler = async (c, service) => {
  const { reason } = parse(Closing, await readJson(c));
  await close(service, await findPrompt(c, service), reason);
  return c.json(await view(c, service));
};

/** `POST /organise/prompts/:id/pause` */
export const pausePrompt: Handler = async (c, service) => {
  const until = parse(NewPause, await readJson(c));
  await pause(service, await findPrompt(c, service), until);
  return c.json(await view(c, service));
};

/** `DELETE /organise/prompts/:id/pause` */
export const resumePrompt: Handler = async (c, service) => {
  await resume(service, await findPrompt(c, service));
  return c.json(await view(c, service));
};
