import { contentsOf, drawDigit } from './group-rules.js';
import { publish, there } from './perform.js';
import type { PromptDatabase, PromptRecords, StockRecord, Told } from './records.js';
import { noTotals, type PendingTotals, sum } from './totals.js';

/** What is told on a day, as the store's `takeStock` has it. */
export async function takeStock(
  database: PromptDatabase,
  pending: PendingTotals,
  prompt: string,
  day: string,
  tookPart: () => Promise<number>,
): Promise<Omit<Told, 'on'>> {
  const { told, isErased } = await database.transact(prompt, 'none', async (records) => {
    const { erasedAt } = there(await records.prompt());
    return { ...(await stockOf(records)), isErased: erasedAt !== null };
  });
  const isTaken = told !== null && (told.on >= day || isErased);
  // Another server on this database may have taken stock first.
  const isDue = pending.isDue(prompt, day);
  if (isTaken && !isDue) return shown(told);
  // Asked outside of the transaction, because it asks this store too.
  const people = isTaken ? 0 : await tookPart();
  return pending.write(prompt, (totals) =>
    database.transact(prompt, 'exclusive', async (records) => {
      const stock = await stockOf(records);
      const { erasedAt } = there(await records.prompt());
      const summed = { ...stock, totals: erasedAt === null ? sum(stock.totals, totals) : noTotals };
      const isOver = stock.told !== null && (stock.told.on >= day || erasedAt !== null);
      const next = isOver ? summed : tell(summed, day, people);
      await records.saveStock(next);
      if (!isOver) await noticeJoined(records);
      return shown(there(next.told));
    }),
  );
}

function shown({ arrivals, representation }: Told): Omit<Told, 'on'> {
  return { arrivals, representation };
}

/** Keeps what came since the day began: when the server stops. */
export async function writePending(
  database: PromptDatabase,
  pending: PendingTotals,
): Promise<void> {
  for (const prompt of pending.prompts()) {
    await pending.write(prompt, (totals) =>
      database.transact(prompt, 'exclusive', async (records) => {
        const stock = await stockOf(records);
        const isErased = (await records.prompt())?.erasedAt !== null;
        if (!isErased) await records.saveStock({ ...stock, totals: sum(stock.totals, totals) });
      }),
    );
  }
}

export async function stockOf(records: PromptRecords): Promise<StockRecord> {
  return (await records.stock()) ?? { totals: noTotals, offset: drawDigit(), told: null };
}

/**
 * Works out what is told. The offset stays until more arrivals are told: drawn again each day, it would show sooner or later
 * whether one more has come than somebody has added by themselves.
 */
function tell({ totals, offset, told }: StockRecord, day: string, _people: number): StockRecord {
  const before = told?.arrivals ?? 0;
  const arrivals = Math.max(before, Math.floor((totals.arrivals - offset) / 10) * 10);
  const representation = { on: day, tookPart: null, questions: [] };
  return {
    totals,
    offset: arrivals > before ? drawDigit() : offset,
    told: { on: day, arrivals: arrivals < 10 ? null : arrivals, representation },
  };
}

/** A group has joined in once enough have said "count me as one of …"; what the organiser says afterwards holds. */
async function noticeJoined(records: PromptRecords): Promise<void> {
  const counts = new Map<string, number>();
  for (const response of await records.responses()) {
    const isCounted = contentsOf([response], 'inclusion').some(({ countMe }) => countMe);
    if (isCounted) counts.set(response.group, (counts.get(response.group) ?? 0) + 1);
  }
  const joined = (await records.groups()).filter(
    ({ id, nameState, threshold }) =>
      nameState === 'shown' && threshold !== null && (counts.get(id) ?? 0) >= threshold,
  );
  for (const group of joined)
    await records.saveGroup({ ...group, state: 'joined', threshold: null });
  if (joined.some(({ state }) => state !== 'joined')) await publish(records);
}
