import { choiceCells, choiceColumns } from '../choice-cells.js';
import { findPoll, type Handler } from './handler.js';
import { sendCsv } from './send-csv.js';

/** `GET /organise/polls/:id/votes.json` */
export const exportVotes: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const ballots = await service.store.listBallots(content.id);
  return c.json({
    contract: 1,
    id: content.id,
    ballots: ballots.map(({ ballot, avenue }) => ({ ...ballot, avenue })),
  });
};

/** `GET /organise/polls/:id/votes.csv` */
export const exportVotesCsv: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const ballots = await service.store.listBallots(content.id);
  return sendCsv(c, `${content.id}-votes`, [
    [...choiceColumns, 'ownWords', 'unsure', 'needToKnow', 'reason', 'lang', 'avenue'],
    ...ballots.map(({ ballot, avenue }) => [
      ...choiceCells(ballot),
      ballot.ownWords ?? '',
      ballot.unsure ? 'true' : '',
      ballot.needToKnow === '' ? 'true' : (ballot.needToKnow ?? ''),
      ballot.reason ?? '',
      ballot.lang ?? '',
      avenue,
    ]),
  ]);
};
