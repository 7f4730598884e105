import { loadSnapshot, openConversation, type Snapshot } from '../../store/conversations.ts';
import type { NewReport } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { TurnToCommit } from '../../store/turns.ts';

/** The moment at which the samples happen. */
export const NOW = new Date('2026-03-02T21:15:00.000Z');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

let made = 0;

/** Opens a conversation with one greeting and returns its snapshot. */
export async function openSample(store: Store, now = NOW): Promise<Snapshot> {
  made += 1;
  const id = `conversation-${String(made).padStart(9, '0')}`;
  const messages = [{ from: 'bot', body: { text: 'Hello' } }] as const;
  await openConversation(store, {
    id,
    userId: `u-${id}`,
    channel: 'page',
    language: 'en',
    now,
    messages,
    dialog: { stack: [] },
  });
  return snapshotOf(store, id);
}

/** The snapshot of a conversation that must be there. */
export async function snapshotOf(store: Store, id: string): Promise<Snapshot> {
  const snapshot = await loadSnapshot(store, id);
  if (snapshot === undefined) throw new Error(`no conversation ${id}`);
  return snapshot;
}

/** A turn with one reply, changed where a test says so. */
export function sampleTurn(snapshot: Snapshot, changes: Partial<TurnToCommit> = {}): TurnToCommit {
  return {
    snapshot,
    now: NOW,
    resident: { text: 'They race their bikes past my window' },
    replies: [{ text: 'When does it happen?' }],
    dialog: { stack: ['report-asb'] },
    language: 'en',
    sensitivity: 'ordinary',
    outcome: 'asked',
    jobs: [],
    audit: [],
    ...changes,
  };
}

/** A report with a reference of its own. */
export function sampleReport(changes: Partial<NewReport> = {}): NewReport {
  made += 1;
  return {
    reference: `REF${String(made).padStart(5, '0')}`,
    receiptHash: 'a hash',
    topic: 'report-asb',
    formVersion: 1,
    body: { fields: [{ field: 'what', words: 'Bikes at night' }] },
    index: ['type:vehicles', 'ward:E05008810'],
    ...changes,
  };
}
