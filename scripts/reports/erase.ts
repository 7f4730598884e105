import { eraseReport, previewErasure, revokeReceipt, type Erasure } from '../../store/reports/erase-report.ts';
import { findReceipt } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';

/** What a command says and how it ends: 0 done, 1 refused. */
export interface Told {
  readonly code: number;
  readonly text: string;
}

export interface Wanted {
  readonly store: Store;
  readonly reference: string;
  readonly now: Date;
  readonly by: string; // the audit's actor
  readonly random: (bytes: number) => Uint8Array;
}

/** Tells what erasing a report would take. */
export async function tellErasure({ store, reference }: Wanted): Promise<Told> {
  return inWords(reference, await previewErasure(store, reference), 'Would be erased');
}

/** Erases a report and tells what went. */
export async function erase({ store, reference, by, now }: Wanted): Promise<Told> {
  return inWords(reference, await eraseReport(store, { reference, by, now }), 'Erased');
}

/** Tells whether there is a receipt to revoke. */
export async function tellRevoking({ store, reference }: Wanted): Promise<Told> {
  if ((await findReceipt(store, reference)) === undefined) return missing(reference);
  return { code: 0, text: `The receipt of ${reference} would open nothing any more. Nothing is changed yet.\n` };
}

/** Revokes the receipt of a report. */
export async function revoke({ store, reference, ...change }: Wanted): Promise<Told> {
  if (!(await revokeReceipt(store, { reference, ...change }))) return missing(reference);
  return {
    code: 0,
    text: `The receipt of ${reference} opens nothing any more. The resident needs a new report, or calls.\n`,
  };
}

function inWords(reference: string, erasure: Erasure, verb: string): Told {
  if (erasure.kind === 'missing') return missing(reference);
  if (erasure.kind === 'held')
    return { code: 1, text: `Staff have the chat of ${reference}, or it waits for them. End it first.\n` };
  const { sentAt, additions, conversation, duplicates, siblings } = erasure;
  const lines = [
    `${verb}: the report ${reference} of ${sentAt.toISOString()}, with its history and ${additions} additions.`,
    conversation === undefined
      ? 'No conversation goes with it.'
      : `${verb}: its conversation, ${conversation.messages} messages.`,
    ...(siblings.length === 0 ? [] : [`The conversation stays for ${siblings.join(', ')}, which were sent in it too.`]),
    ...(duplicates.length === 0
      ? []
      : [`These were its duplicates and stand for themselves again: ${duplicates.join(', ')}.`]),
  ];
  return { code: 0, text: `${lines.join('\n')}\n` };
}

function missing(reference: string): Told {
  return { code: 1, text: `There is no report ${reference}.\n` };
}
