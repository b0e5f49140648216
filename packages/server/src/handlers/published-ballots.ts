import type { Ballots } from '@earshot/client/contract';
import { ruleOf } from '@earshot/client/tally';
import type { Context } from 'hono';
import { choiceCells, choiceColumns } from '../choice-cells.js';
import { hasBallots, optionsOf, resultsTimeOf } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import type { StoredPoll } from '../store/store.js';
import { findPoll, type Handler } from './handler.js';
import { sendCsv } from './send-csv.js';

/** `GET /polls/:id/ballots.json` */
export const readBallots: Handler = async (c, service) => {
  const { stored, ballots } = await findBallots(c, service);
  const { id, question, kind, counting } = stored.content;
  const answer: Ballots = {
    contract: 1,
    id,
    question,
    kind,
    counting: { ...counting, rule: ruleOf(stored.content) },
    options: optionsOf(stored).map(({ id, label }) => ({ id, label })),
    ballots: [...ballots],
  };
  return c.json(answer);
};

/** `GET /polls/:id/ballots.csv` */
export const readBallotsCsv: Handler = async (c, service) => {
  const { stored, ballots } = await findBallots(c, service);
  const { id, findable } = stored.content;
  return sendCsv(c, `${id}-ballots`, [
    [...choiceColumns, 'unsure', 'needToKnow', 'ownWords', ...(findable ? ['mark'] : [])],
    ...ballots.map((ballot) => [
      ...choiceCells(ballot),
      ballot.unsure ? 'true' : '',
      ballot.needToKnow === undefined ? '' : 'true',
      ballot.ownWords === undefined ? '' : 'true',
      ...(findable ? [ballot.mark ?? ''] : []),
    ]),
  ]);
};

async function findBallots(c: Context, service: Service) {
  const stored = await findPoll(c, service);
  if (!hasBallots(stored, service.now())) {
    throw new ProblemError('results-withheld', whyWithheld(stored));
  }
  return { stored, ballots: await service.ballots.of(stored) };
}

function whyWithheld({ content, erasedAt }: StoredPoll): string {
  if (erasedAt !== null) return 'What people sent was deleted, as promised; the counts stay.';
  if (resultsTimeOf(content) === 'never') return 'The ballots of this poll are not published.';
  const from = content.enteredUntil ?? content.about.closes;
  return `Ballots are published once nothing can change: from ${from}, if the poll does not rest then.`;
}
