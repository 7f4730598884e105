import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { drizzle, DrizzleQueryError } from './drizzle.ts';

/** A hand-written statement. It is prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Something that statements run on: the pool, or one transaction. */
export interface Connection {
  /** Typed queries over store/schema.ts. */
  readonly orm: NodePgDatabase;
  /** Runs a hand-written statement and returns its rows, whose shape the caller names. */
  readonly run: <Row extends object>(statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>;
}

/** One open transaction: all of it is kept, or nothing. */
export interface Transaction extends Connection {
  readonly kind: 'transaction';
  /** Runs plain SQL text; for `jobs.ts`, whose library writes its own SQL. */
  readonly execute: (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>;
}

/** One long transaction that takes in far more rows than fit in memory. */
export interface Load extends Transaction {
  /** Runs `COPY ... FROM STDIN` over lines in its text format, at the pace of the database. Returns how many rows. */
  readonly copy: (statement: string, lines: AsyncIterable<string>) => Promise<number>;
}

/** The only door to PostgreSQL. */
export interface Database extends Connection {
  readonly kind: 'database';
  readonly execute: Transaction['execute'];
  /** Runs the work in one transaction; rolls back and rethrows when it throws. */
  readonly transaction: <Result>(work: (within: Transaction) => Promise<Result>) => Promise<Result>;
  /** The same on a connection of its own and without a limit on time, for imports. */
  readonly load: <Result>(work: (within: Load) => Promise<Result>) => Promise<Result>;
  /** A connection of its own outside the pool, for LISTEN. The caller ends it. */
  readonly dedicated: () => pg.Client;
  readonly close: () => Promise<void>;
}

/** What the store tells the operator: ids and names of outcomes only. A pino logger fits. */
export interface StoreLog {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

export interface DatabaseOptions {
  readonly databaseUrl: string;
  readonly applicationName: string;
  readonly log: StoreLog;
  readonly connections?: number; // default 10
}

const CONNECT_WITHIN_MS = 2_000;
const STATEMENT_WITHIN_MS = 5_000;

/** Opens the pool. Nothing connects before the first query, and a lost connection is logged, never thrown out of the process. */
export function openDatabase(options: DatabaseOptions): Database {
  const settings = {
    connectionString: options.databaseUrl,
    application_name: options.applicationName.slice(0, 63),
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
  };
  const pool = new pg.Pool({
    ...settings,
    max: options.connections ?? 10,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_WITHIN_MS,
    query_timeout: STATEMENT_WITHIN_MS + 1_000, // also when the server no longer answers at all
    idle_in_transaction_session_timeout: 10_000,
  });
  pool.on('error', (error) => {
    options.log.warn({ code: errorCode(error) }, 'a database connection was lost');
  });
  return {
    kind: 'database',
    ...connection(pool),
    transaction: (work) => inTransaction(pool, work),
    load: (work) => inLoad(new pg.Client(settings), work),
    dedicated: () => new pg.Client(settings),
    close: () => pool.end(),
  };
}

/** The SQLSTATE or system code of a database error, or 'unknown'. Safe to log: never contains values. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof Error && error.cause !== undefined) return errorCode(error.cause);
  return 'unknown';
}

/** The name of the constraint that a write ran into, when that is what went wrong. */
export function brokenUniqueness(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof pg.DatabaseError) || cause.code !== '23505') return undefined;
  return cause.constraint;
}

function connection(client: pg.Pool | pg.PoolClient | pg.Client): Connection & Pick<Transaction, 'execute'> {
  return {
    orm: drizzle(client),
    run: async <Row extends object>(statement: Statement, values: readonly unknown[]) => {
      const result = await client.query<Row>({ ...statement, values: [...values] });
      return result.rows;
    },
    execute: async (text, values = []) => {
      const result = await client.query(text, [...values]);
      const results: readonly pg.QueryResult<object>[] = [result].flat(); // a text of several statements has several
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}

/** The query builder's error quotes what was to be written; the driver's own names no more than the constraint. */
function withoutParameters(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error;
}

async function inTransaction<Result>(pool: pg.Pool, work: (within: Transaction) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await betweenBeginAndCommit(
      client,
      () => work({ kind: 'transaction', ...connection(client) }),
      () => {
        broken = true; // the connection is gone, and the transaction with it
      },
    );
  } finally {
    client.release(broken);
  }
}

async function inLoad<Result>(client: pg.Client, work: (within: Load) => Promise<Result>): Promise<Result> {
  client.on('error', () => undefined); // the query that runs rejects with it
  await client.connect();
  const copy: Load['copy'] = async (statement, lines) => {
    const stream = client.query(copyFrom(statement));
    await pipeline(Readable.from(lines), stream);
    return stream.rowCount;
  };
  try {
    const within: Load = { kind: 'transaction', ...connection(client), copy };
    return await betweenBeginAndCommit(
      client,
      () => work(within),
      () => undefined,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function betweenBeginAndCommit<Result>(
  client: pg.ClientBase,
  work: () => Promise<Result>,
  lost: () => void,
): Promise<Result> {
  try {
    await client.query('BEGIN');
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(lost);
    throw withoutParameters(error);
  }
}
