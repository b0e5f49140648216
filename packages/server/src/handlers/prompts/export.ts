import { groupColumns, groupRows } from '../../group-cells.js';
import { findPrompt, type Handler } from '../handler.js';
import { sendCsv } from '../send-csv.js';

/** `GET /organise/prompts/:id/groups.json` */
export const exportGroups: Handler = async (c, service) => {
  const { id } = (await findPrompt(c, service)).content;
  return c.json({ contract: 1, id, groups: await service.store.prompts.listAll(id) });
};

/** `GET /organise/prompts/:id/groups.csv`: a line for each group, and one below it for whatever was said of it */
export const exportGroupsCsv: Handler = async (c, service) => {
  const { id, languages } = (await findPrompt(c, service)).content;
  const all = await service.store.prompts.listAll(id);
  return sendCsv(c, `${id}-groups`, [
    groupColumns,
    ...all.flatMap((group) => groupRows(group, languages)),
  ]);
};
