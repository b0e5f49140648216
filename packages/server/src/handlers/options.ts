import { NewOption, type Option } from '@earshot/client/contract';
import { refuseHalves } from '../ballot/words.js';
import { hashReceipt } from '../crypto.js';
import { readIdempotencyKey } from '../gates/act-headers.js';
import { readJson } from '../gates/read-json.js';
import { optionsOf } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { pollResource } from '../resource.js';
import { findPoll, type Handler, parse } from './handler.js';
import { identify } from './identify.js';
import { admitOnce, refuseUnlessOpen } from './permission.js';
import { codeOf, tryCode } from './single-use-codes.js';

/** So many options each participant may suggest in a poll. */
const maximumSuggested = 3;

/** `POST /polls/:id/options` */
export const suggestOption: Handler = async (c, service) => {
  const { label, lang = null } = parse(NewOption, await readJson(c));
  refuseHalves('label', label);
  const key = readIdempotencyKey(c);
  const stored = await findPoll(c, service);
  const poll = stored.content.id;
  const { participant, receipt: code } = await identify(c, pollResource(stored.content), service);
  const suggestion = {
    poll,
    participant,
    receipt: await hashReceipt(await service.store.secret(), poll, code),
    key,
    label,
    lang,
    code: await codeOf(c, stored, service),
  };
  const admit = admitOnce(c, service);
  const option = await tryCode(c, service, () =>
    service.store.suggestOption(suggestion, (current, isNew, suggested) => {
      refuseUnlessOpen(current, service.now());
      if (!current.content.addOptions) {
        throw new ProblemError('forbidden', 'This poll takes no options from people.');
      }
      if (suggested >= maximumSuggested) {
        throw new ProblemError('option-limit', `Each person suggests ${maximumSuggested} at most.`);
      }
      if (isThere(label, optionsOf(current))) {
        throw new ProblemError('option-exists', 'There is an option of these words.');
      }
      admit(current, isNew);
    }),
  );
  return c.json({ contract: 1, option }, 201);
};

/** Whether an option has these words in any language, but for case and spaces. */
function isThere(label: string, options: readonly Option[]): boolean {
  const texts = options.flatMap(({ label }) =>
    typeof label === 'string' ? label : Object.values(label),
  );
  return texts.some((text) => plain(text) === plain(label));
}

/** By way of capitals, so that ß is ss, and a sigma a sigma wherever it stands. */
function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().trim().replace(/\s+/g, ' ');
}
