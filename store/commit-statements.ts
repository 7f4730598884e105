import type { Statement } from './database.ts';
import type { WrittenJob } from './handle.ts';

const VALUES_OF_TURN = 14;
const VALUES_OF_REPORT = 12;

const known = new Map<string, Statement>();

/**
 * The whole turn in one statement, with its report and its jobs where it has them: one round trip and one commit. The
 * UPDATE takes the row's lock; whoever waited for it compares the version again, finds it changed and writes nothing.
 * Its values are those of the turn, then those of the report, then each job's.
 */
export function commitStatement(withReport: boolean, jobs: readonly WrittenJob[]): Statement {
  const name = [withReport ? 'commit-report' : 'commit-turn', ...jobs.map(({ kind }) => kind)].join(' ');
  const before = known.get(name);
  if (before !== undefined) return before;
  const first = VALUES_OF_TURN + (withReport ? VALUES_OF_REPORT : 0) + 1;
  const parts = jobs.map(({ text }, index) => partOfJob(text, first + index, index));
  const statement = { name, text: withParts(`${withReport ? REPORT : ''}${parts.join('')}`) };
  known.set(name, statement);
  return statement;
}

/** The queue's own statement takes one value; where no turn was kept that is null, and so no job. */
function partOfJob(text: string, value: number, index: number): string {
  return `, job_${index} AS (${text.replace('$1', `(SELECT $${value}::text FROM moved)`)})`;
}

/** The report under a key of its own, its first status, and the receipt while it may be shown. */
const REPORT = `, key AS (
      INSERT INTO sealing_key (owner, ring_version, wrapped) SELECT $15, $16, $17 FROM moved
    ), sent AS (
      INSERT INTO report (reference, receipt_hash, topic, form_version, status, sent_at, conversation_id, finds, sealed, restricted)
      SELECT $8, $18, $19, $20, 'received', $5, $21, $22, $23, $26 FROM moved
    ), first_status AS (
      INSERT INTO report_status (reference, number, status, at, by) SELECT $8, 1, 'received', $5, 'resident' FROM moved
    ), receipt AS (
      INSERT INTO receipt_secret (conversation_id, expires_at, sealed) SELECT moved.id, $24, $25 FROM moved WHERE $25::bytea IS NOT NULL
      ON CONFLICT (conversation_id) DO UPDATE SET expires_at = excluded.expires_at, sealed = excluded.sealed
    )`;

function withParts(more: string): string {
  return `WITH moved AS (
      UPDATE conversation SET version = version + 1, last_sequence = last_sequence + cardinality($4::bytea[]), last_active_at = $5,
        language = $6, sensitivity = CASE WHEN sensitivity = 'protected' THEN sensitivity ELSE $7 END,
        last_reference = coalesce($8, last_reference), sealed = $9
      WHERE id = $1 AND version = $2 AND last_sequence = $3 AND holder = 'bot' AND ended_at IS NULL
      RETURNING id
    ), said AS (
      INSERT INTO message (conversation_id, sequence, sender, at, sealed)
      SELECT moved.id, $3::integer + part.number, CASE part.number WHEN 1 THEN 'resident' ELSE 'bot' END, $5, part.sealed
      FROM moved, unnest($4::bytea[]) WITH ORDINALITY AS part(sealed, number)
    ), taken AS (
      INSERT INTO turn (conversation_id, client_message_id, outcome, sequence, replies)
      SELECT moved.id, $10, $11, $3::integer + 1, cardinality($4::bytea[]) - 1 FROM moved WHERE $10::text IS NOT NULL
    ), noted AS (
      INSERT INTO audit (at, actor, action, subject)
      SELECT $5, entry.actor, entry.action, entry.subject
      FROM moved, unnest($12::text[], $13::text[], $14::text[]) AS entry(actor, action, subject)
    )${more}
    SELECT id FROM moved`;
}
