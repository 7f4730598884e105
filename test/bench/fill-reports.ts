import pg from 'pg';

import { drizzle } from '../../store/drizzle.ts';
import { listReports, type ReportQuery } from '../../store/reports/list-reports.ts';
import { reportPlace } from '../../store/reports/report-rows.ts';
import { newSealingKey, seal } from '../../store/seal.ts';
import { reportOwner } from '../../store/sealing/sealing-keys.ts';
import type { Store } from '../../store/store.ts';

/** When the newest of them was sent. */
export const NEWEST = new Date('2026-11-01T12:00:00Z');
export const PEOPLE: readonly string[] = Array.from({ length: 30 }, (_none, index) => `person${String(index)}`);
export const KINDS: readonly string[] = Array.from({ length: 16 }, (_none, index) => `type:kind${String(index)}`);
export const WARDS: readonly string[] = Array.from({ length: 20 }, (_none, index) => `ward:E050${String(index)}`);

const SPACING_MS = 120_000; // between two reports: a million in under four years
const OPEN = 20_000; // of the newest, those that are not all closed
const BODY = { fields: [{ field: 'what', words: 'invented words of a usual length, '.repeat(12) }] };

let seed = 20_261_126;
function next(most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0;
  return Math.floor((((mixed ^ (mixed >>> 12)) >>> 0) / 4_294_967_296) * most);
}

/**
 * Makes many reports, each sealed under a key of its own, in the proportions of a busy area: kinds and wards of unequal size,
 * nearly all closed, a third never given to anybody, one in fifty restricted, a phone for a third, 20,000 postcodes.
 */
export async function fillReports(store: Store, total: number): Promise<void> {
  for (const person of PEOPLE)
    await store.database.execute(
      `INSERT INTO staff (id, email_index, roles, password_hash, created_at, sealed) VALUES ($1, $1, '{agent}', '', now(), '')`,
      [person],
    );
  const keys: string[] = [];
  await store.database.load(async (within) => {
    await within.copy('COPY report (reference, receipt_hash, topic, form_version, status, sent_at, restricted, finds, assignee, sealed) FROM STDIN', reportLines(store, total, keys)); // prettier-ignore
    await within.copy('COPY sealing_key (owner, ring_version, wrapped) FROM STDIN', linesOf(keys));
  });
  for (const table of ['report', 'sealing_key']) await store.database.load((within) => within.execute(`ANALYZE ${table}`)); // prettier-ignore
}

async function* reportLines(store: Store, total: number, keys: string[]): AsyncGenerator<string> {
  for (let age = total - 1; age >= 0; age -= 1) {
    const reference = `R${String(total - age).padStart(8, '0')}`;
    const { key, wrapped } = newSealingKey(store.ring, reportOwner(reference));
    keys.push(`${reportOwner(reference)}\t${String(wrapped.ringVersion)}\t\\\\x${wrapped.wrapped.toString('hex')}\n`);
    const sent = new Date(NEWEST.getTime() - age * SPACING_MS).toISOString();
    const terms = [
      KINDS[Math.min(next(16), next(16))] ?? '',
      WARDS[Math.min(next(20), next(20))] ?? '',
      `postcode:${String(next(20_000))}`,
      ...(next(3) === 0 ? [`phone:${String(next(200_000))}`] : []),
    ];
    const assignee = next(3) === 0 ? '\\N' : (PEOPLE[next(30)] ?? '');
    const sealed = seal(key, reportPlace(reference), BODY).toString('hex');
    yield `${reference}\thash\treport-asb\t1\t${statusOf(age)}\t${sent}\t${next(50) === 0 ? 't' : 'f'}\t{${terms.map(store.blindIndex).map((hash) => `"${hash}"`).join(',')}}\t${assignee}\t\\\\x${sealed}\n`; // prettier-ignore
  }
}

async function* linesOf(keys: readonly string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* keys;
}

function statusOf(age: number): string {
  if (age < 300) return 'received';
  if (age >= OPEN) return next(500) === 0 ? 'being-looked-at' : 'closed';
  return ['being-looked-at', 'passed-on', 'closed', 'closed'][next(4)] ?? 'closed';
}

/** How the database finds a page: the indexes it reads, and how many rows it looks at. */
export async function explained(store: Store, databaseUrl: string, query: ReportQuery): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  let asked: { readonly text: string; readonly values: unknown[] } = { text: '', values: [] };
  const logger = { logQuery: (text: string, values: unknown[]) => void (asked = { text, values }) };
  const spied = { ...store, database: { ...store.database, orm: drizzle(client, { logger }) } };
  try {
    await listReports(spied, query);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${asked.text}`, asked.values); // prettier-ignore
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    const indexes = [...plan.matchAll(/(?:using|Scan on) (report_\w+)/g)].map(([, index = '']) => index);
    const dropped = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].reduce((sum, [, rows = '0']) => sum + Number(rows), 0); // prettier-ignore
    return `${[...new Set(indexes)].join(' + ')}, ${String(dropped)} rows passed over`;
  } finally {
    await client.end();
  }
}
