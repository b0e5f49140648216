import { findPoll, type Handler } from '../../handlers/handler.js';
import { decideWaiting } from '../../moderation/decide-waiting.js';
import { textIn } from '../../text-in.js';
import { goOn } from '../go-on.js';
import { sendPage } from '../layout.js';
import { pollQueuePage } from '../pages/poll-queue.js';
import { organiserText } from '../parts/organiser-text.js';
import { readAct } from '../read-act.js';
import { visitOf } from '../visit.js';

/** `GET /organise/moderate/polls/:id` */
export const showPollQueue: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const poll = await findPoll(c, service);
  const { id, question, languages } = poll.content;
  const words = await service.store.listWords(id, 'waiting');
  const options = await service.store.listOptions(id);
  return sendPage(c, visit, {
    title: textIn([visit.language, ...languages], question),
    heading: organiserText(visit, question, languages),
    body: pollQueuePage(visit, poll, words, options),
  });
};

/** `POST /organise/moderate/polls/:id` */
export const decideInPollQueue: Handler = async (c, service) => {
  const { visit, form } = await readAct(c, service);
  const decision = form.text('decision') === 'show' ? 'show' : 'hide';
  await decideWaiting(service, await findPoll(c, service), form.text('entry'), { decision });
  return goOn(c, visit.path, decision === 'show' ? 'shown' : 'hidden');
};
