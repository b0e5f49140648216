import pg from 'pg';

interface Tuple {
  readonly table: string;
  readonly xmin: string | null;
  readonly xmax: string | null;
  readonly trace: string;
}

/**
 * Reads everything that lies in a PostgreSQL database: all tables as a dump has them, and every version of every row that
 * lies in their pages, deleted ones too, with the transactions that wrote and deleted it.
 */
export async function postgresTraces(url: string): Promise<() => Promise<string[]>> {
  const tables = await connected(url, async (client) => {
    await client.query('create extension pageinspect');
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
    );
    // What clears deleted rows comes at moments of its own.
    for (const { name } of rows)
      await client.query(`alter table ${name} set (autovacuum_enabled = false)`);
    return rows.map(({ name }) => name);
  });

  return () =>
    connected(url, async (client) => {
      const dumped: string[] = [];
      const tuples: Tuple[] = [];
      for (const table of tables) {
        const { rows } = await client.query<{ row: string }>(
          `select ${table}.ctid || ' ' || ${table}::text as row from ${table} order by ctid`,
        );
        dumped.push(...rows.map(({ row }) => `${table} ${row}`));
        const versions = await client.query<Omit<Tuple, 'table'>>(inPages, [table]);
        tuples.push(...versions.rows.map((version) => ({ ...version, table })));
      }
      return [...dumped, ...ranked(tuples)];
    });
}

const inPages = `
  select t_xmin as xmin, t_xmax as xmax,
    concat_ws(' ', block, lp, lp_flags, lp_len, t_ctid) as trace
  from generate_series(0, pg_relation_size($1::text::regclass) / 8192 - 1) as block,
    heap_page_items(get_raw_page($1::text, block::int)) order by block, lp`;

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Numbers of transactions differ from time to time; their order does not. */
function ranked(tuples: readonly Tuple[]): string[] {
  const all = tuples.flatMap(({ xmin, xmax }) => [Number(xmin ?? 0), Number(xmax ?? 0)]);
  const order = [...new Set(all)].sort((one, other) => one - other);
  const rank = (transaction: string | null) => order.indexOf(Number(transaction ?? 0));
  return tuples.map(
    ({ table, trace, xmin, xmax }) => `${table} ${trace} ${rank(xmin)} ${rank(xmax)}`,
  );
}
