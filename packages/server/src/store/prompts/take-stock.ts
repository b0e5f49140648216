import { answersTo } from '../../equality-answers.js';
import { represent, type Snapshot } from '../../representation/represent.js';
import { drawDigit, wander } from './group-rules.js';
import { noticeJoined } from './notice-joined.js';
import { there } from './perform.js';
import type { PromptStore, StoredPrompt } from './prompt-store.js';
import type { PromptDatabase, PromptRecords, StockRecord } from './records.js';
import { noTotals, type PendingTotals, sum } from './totals.js';

/** What is told on a day, as the store's `takeStock` has it. */
export async function takeStock(
  database: PromptDatabase,
  pending: PendingTotals,
  prompt: string,
  day: string,
  tookPart: () => Promise<number>,
): ReturnType<PromptStore['takeStock']> {
  const before = await database.transact(prompt, 'none', async (records) => {
    const { erasedAt } = there(await records.prompt());
    return { stock: await stockOf(records), isErased: erasedAt !== null };
  });
  const taken = shown(before.stock, before.isErased ? '' : day);
  // Another server on this database may have taken stock first.
  const isDue = pending.isDue(prompt, day);
  if (taken && !isDue) return taken;
  // Asked outside of the transaction, because it asks this store too.
  const people = taken ? 0 : await tookPart();
  return pending.write(prompt, (totals) =>
    database.transact(prompt, 'exclusive', async (records) => {
      const stored = there(await records.prompt());
      const isErased = stored.erasedAt !== null;
      const stock = await stockOf(records);
      const summed = { ...stock, totals: isErased ? noTotals : sum(stock.totals, totals) };
      const isTaken = shown(summed, isErased ? '' : day) !== null;
      const next = isTaken ? summed : tell(summed, stored, day, people);
      await records.saveStock(next);
      if (!isTaken) await noticeJoined(records);
      return there(shown(next));
    }),
  );
}

/** Keeps what came since the day began: when the server stops. */
export async function writePending(
  database: PromptDatabase,
  pending: PendingTotals,
): Promise<void> {
  for (const prompt of pending.prompts()) {
    await pending.write(prompt, (totals) =>
      database.transact(prompt, 'exclusive', async (records) => {
        if ((await records.prompt())?.erasedAt !== null) return;
        const stock = await stockOf(records);
        await records.saveStock({ ...stock, totals: sum(stock.totals, totals) });
      }),
    );
  }
}

export async function stockOf(records: PromptRecords): Promise<StockRecord> {
  const offsets = { offset: drawDigit(), peopleOffset: drawDigit() };
  const none = { totals: noTotals, ...offsets, arrivals: null, snapshots: [] };
  return (await records.stock()) ?? none;
}

/** What was told last, unless it was told before a day. */
function shown({ arrivals, snapshots }: StockRecord, day = '') {
  const representation = snapshots.at(-1);
  return representation && representation.on >= day ? { arrivals, representation } : null;
}

/**
 * Works out what is told. An offset stays until more is told: drawn again each day, it would show sooner or later whether
 * one more has come than somebody has added by themselves. Then it goes on from where it was: drawn anew from 0 to 9, it
 * would show the same to whoever adds ten a day, for weeks.
 */
function tell(stock: StockRecord, { content }: StoredPrompt, day: string, tookPart: number) {
  const { totals, offset, peopleOffset = drawDigit(), arrivals, snapshots } = stock;
  const counts = new Map(
    totals.equality.map(({ question, answer, count }) => [`${question} ${answer}`, count]),
  );
  const questions = (content.equality?.questions ?? []).map((question) => ({
    id: question.id,
    answers: answersTo(question).map((id) => {
      return { id, count: counts.get(`${question.id} ${id}`) ?? 0 };
    }),
  }));
  const people = tookPart - peopleOffset;
  const snapshot = represent(snapshots, { on: day, tookPart: people, questions });
  const isMorePeople = snapshot.tookPart !== (snapshots.at(-1)?.tookPart ?? null);
  const rounded = Math.floor((totals.arrivals - offset) / 10) * 10;
  const isMore = rounded > (arrivals ?? 0);
  return {
    totals,
    offset: isMore ? wander(offset) : offset,
    peopleOffset: isMorePeople ? wander(peopleOffset) : peopleOffset,
    arrivals: isMore ? rounded : arrivals,
    snapshots: [...withoutSame(snapshots, snapshot), snapshot],
  };
}

/** A day that tells the same as the one before tells nobody more. */
function withoutSame(past: readonly Snapshot[], next: Snapshot): readonly Snapshot[] {
  const last = past.at(-1);
  const isSame = JSON.stringify({ ...last, on: '' }) === JSON.stringify({ ...next, on: '' });
  return isSame ? past.slice(0, -1) : past;
}
