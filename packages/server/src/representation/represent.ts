import type { Representation } from '@earshot/client/contract';
import { roundCount } from './rounding.js';
import { saysTooFewOnly, type Table } from './says-too-few-only.js';

/** What was published on one day. */
export type Snapshot = Omit<Representation, 'contract'>;

/** The true numbers of today. */
export interface TrueCounts {
  /** Today where the prompt is, `2026-12-05`. */
  readonly on: string;
  readonly tookPart: number;
  readonly questions: readonly {
    readonly id: string;
    /** Every answer that can be given, those that nobody gave too; "rather not say" is none. */
    readonly answers: readonly { readonly id: string; readonly count: number }[];
  }[];
}

/**
 * What may be published today of who took part, so that nobody can work out a small number from it, nor from it and what
 * was published on other days: see `saysTooFewOnly`. A question whose numbers of today would tell more keeps those it had.
 * Whether they would tell more follows from what is to be published alone, so that publishing them tells nothing either.
 * @param past what was published before today, the oldest first; all of it, as people may have kept it
 */
export function represent(past: readonly Snapshot[], today: TrueCounts): Snapshot {
  const last = past.at(-1);
  const questions = today.questions.map(({ id, answers }) => {
    const answered = answers.reduce((sum, { count }) => sum + count, 0);
    return { id, answers, answered };
  });
  // Whoever told something took part, whatever the page counts: so nobody learns more where the counts do not fit.
  const tookPart = Math.max(today.tookPart, ...questions.map(({ answered }) => answered));
  // People may have their acts deleted; a number that falls would tell that somebody did.
  const shown = Math.max(roundCount(tookPart) ?? 0, last?.tookPart ?? 0) || null;
  return {
    on: today.on,
    tookPart: shown,
    questions: questions.map(({ id, answers, answered }) => {
      const table: Table = {
        id,
        answered: roundCount(answered),
        answers: answers.map((answer) => ({ id: answer.id, count: roundCount(answer.count) })),
        tookPart: shown,
      };
      const before = tablesOf(id, past);
      const kept = before.at(-1);
      if (table.answered !== null && saysTooFewOnly([...before, table])) return published(table);
      return kept ? published(kept) : { id, answered: null, answers: answers.map(unsaid) };
    }),
  };
}

/** What was published of a question, each table once: the days on which it stayed the same tell no more. */
function tablesOf(question: string, past: readonly Snapshot[]): Table[] {
  const tables: Table[] = [];
  for (const { tookPart, questions } of past) {
    const found = questions.find(({ id }) => id === question);
    if (!found || found.answered === null) continue;
    const kept = tables.at(-1);
    if (!kept || JSON.stringify(published(kept)) !== JSON.stringify(published(found)))
      tables.push({ ...found, tookPart });
  }
  return tables;
}

const published = ({ id, answered, answers }: Snapshot['questions'][number]) => ({
  id,
  answered,
  answers,
});
const unsaid = ({ id }: { readonly id: string }) => ({ id, count: null });
