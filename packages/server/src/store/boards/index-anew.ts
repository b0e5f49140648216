import type { Transaction } from 'kysely';
import { termsVersion } from '../../search/terms.js';
import type { Dialect } from '../kysely-store.js';
import type { Tables } from '../tables.js';
import { fromIdeaRow, ideasIn } from './idea-row.js';
import { indexedTerms } from './publish.js';
import type { IdeaRecord } from './records.js';
import { clearTerms, indexIdea } from './term-counts.js';
import type { TermIndex } from './term-index.js';

/** Indexes all ideas anew where terms have been made in another way before. Of servers that start at once, one does it. */
export function indexAnew({ transact, terms }: Pick<Dialect, 'transact' | 'terms'>): Promise<void> {
  return transact(async (trx) => {
    const before = await trx
      .updateTable('index_versions')
      .set((row) => ({ version: row.ref('version') }))
      .where('name', '=', 'terms')
      .returning('version')
      .executeTakeFirst();
    if (before?.version === termsVersion) return;
    const boards = await trx.selectFrom('boards').select('id').execute();
    for (const { id } of boards) await indexBoard(trx, id, terms);
    const values = { name: 'terms', version: termsVersion };
    await trx
      .insertInto('index_versions')
      .values(values)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
      .execute();
  });
}

async function indexBoard(trx: Transaction<Tables>, board: string, terms: TermIndex) {
  await clearTerms(trx, terms, board);
  const rows = await ideasIn(trx, board)
    .where((where) => where.or([where('state', '=', 'shown'), where('listed', '=', 1)]))
    .execute();
  const ideas = rows.map(fromIdeaRow);
  const together = new Map<string, IdeaRecord[]>();
  for (const idea of ideas.filter(({ state }) => state === 'shown')) {
    const id = idea.mergedInto ?? idea.id;
    together.set(id, [...(together.get(id) ?? []), idea]);
  }
  for (const { id, isListed } of ideas) {
    if (!isListed) continue;
    await indexIdea(trx, terms, { id, board }, indexedTerms(together.get(id) ?? []));
  }
}
