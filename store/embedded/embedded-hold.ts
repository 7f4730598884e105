import pg from 'pg';

const LOCK = '733002311'; // any number, as long as it is always the same one

/** A session that holds the data folder for this process, for as long as the session lives. */
export interface Hold {
  readonly lost: Promise<void>; // settles when the session ends, also by `release`
  readonly release: () => Promise<void>;
  readonly query: (statement: string) => Promise<readonly Record<string, unknown>[]>;
}

/** Takes the hold of a cluster, or names the process that has it. `holder` is what the others will read. */
export async function takeHold(
  url: string,
  holder: string,
): Promise<{ readonly kind: 'held'; readonly hold: Hold } | { readonly kind: 'taken'; readonly by: string }> {
  const client = new pg.Client({ connectionString: url, application_name: holder, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.once('end', resolve);
    client.on('error', () => {
      resolve();
    });
  });
  await client.connect();
  const query = async (statement: string) => (await client.query<Record<string, unknown>>(statement)).rows;
  const [row] = await query(`SELECT pg_try_advisory_lock(${LOCK}) AS held`);
  if (row?.['held'] === true) return { kind: 'held', hold: { lost, release: () => client.end(), query } };
  const [other] = await query(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND objid = ${LOCK} AND granted`,
  );
  await client.end();
  return { kind: 'taken', by: typeof other?.['name'] === 'string' ? other['name'] : 'another process' };
}
