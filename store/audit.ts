import type { Connection } from './database.ts';
import { audit } from './schema.ts';

/** Who did what to what: ids and names of actions, never a word of a resident's. The database refuses anything else. */
export interface AuditEntry {
  readonly actor: string; // 'resident', 'service', or 'staff:<id>'
  readonly action: string; // 'report.sent', 'report.status.closed'
  readonly subject: string; // 'report:<reference>', 'conversation:<id>'
}

/** Writes an audit row in the same transaction as what it tells of. It joins the chain of hashes a few seconds later. */
export async function writeAudit(within: Connection, at: Date, entry: AuditEntry): Promise<void> {
  await within.orm.insert(audit).values({ at, actor: entry.actor, action: entry.action, subject: entry.subject });
}
