import { normaliseReceipt } from '../../dialogs/reference.ts';
import { valueOf } from '../../dialogs/slots.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { topicById } from '../../dialogs/index.ts';
import type { Facts, OpenedReport } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { isAnswered } from '../../store/conversations.ts';
import { countAttempt, forgetAttempts } from '../../store/attempts.ts';
import { noteOpening } from '../../store/reports/related-reports.ts';
import { findReceipt } from '../../store/reports.ts';
import { verifyReceipt } from '../../store/sealing/secret-hash.ts';
import type { Here } from '../load.ts';
import { lookUpPerson } from '../handoff/look-up-person.ts';
import { lookUpPlaces } from './look-up-places.ts';
import { lookUpSaid } from './look-up-said.ts';
import type { Parts } from '../parts.ts';

const MOST_TRIES = 5; // wrong receipts for one reference within the store's window, from anywhere

/** Adds to the facts what the store knows of a message: the report that it opens, and whose its place is. */
export type LookUp = (parts: Parts, here: Here, heard: Heard) => Promise<Facts>;

/** Makes the look-up of one turn. It tries a receipt once, however often the turn is tried: each try is counted. */
export function lookUpOnce(): LookUp {
  const tried = new Map<string, Promise<OpenedReport>>();
  return async (parts, here, heard) => ({
    ...here.facts,
    ...(await lookUpReport(parts, here, heard, tried)),
    ...(await lookUpPlaces(
      parts.store,
      Object.values(heard.values).map(({ value }) => value),
    )),
    ...(await lookUpPerson(parts, here, heard)),
    ...(await lookUpKeeping(parts, here)),
    ...(await lookUpSaid(parts, here, heard)),
  });
}

/** Whether this conversation is protected, and whether staff keep it for longer than residents are told of such ones. */
async function lookUpKeeping({ store }: Parts, { snapshot }: Here): Promise<Pick<Facts, 'isProtected' | 'staffKeep'>> {
  if (snapshot.sensitivity !== 'protected') return {};
  return { isProtected: true, ...((await isAnswered(store, snapshot.id)) ? { staffKeep: true } : {}) };
}

/** The report that a message opens, when it brings a receipt. Wrong and unknown look and cost the same (S10). */
async function lookUpReport(
  parts: Parts,
  here: Here,
  heard: Heard,
  tried: Map<string, Promise<OpenedReport>>,
): Promise<Pick<Facts, 'opened'>> {
  const receipt = heard.values['receipt']?.value;
  const reference = heard.values['reference']?.value ?? referenceSoFar(here);
  if (typeof receipt !== 'string' || typeof reference !== 'string') return {};
  const name = JSON.stringify([reference, receipt]);
  const trying = tried.get(name) ?? tryReceipt(parts, reference, receipt);
  tried.set(name, trying);
  const opened = await trying;
  if (opened.kind === 'opened' && here.snapshot.sensitivity === 'ordinary')
    await noteOpening(parts.store, { conversationId: here.snapshot.id, reference: opened.reference });
  return { opened };
}

async function tryReceipt(parts: Parts, reference: string, receipt: string): Promise<OpenedReport> {
  const now = parts.now();
  const attempt = { kind: 'receipt', key: reference };
  if ((await countAttempt(parts.store, { ...attempt, now })) > MOST_TRIES) return { kind: 'slow-down' };
  const found = await findReceipt(parts.store, reference);
  const right = await verifyReceipt(found?.receiptHash, normaliseReceipt(receipt) ?? receipt);
  if (!right || found === undefined) return { kind: 'no-match' };
  await forgetAttempts(parts.store, attempt);
  const { status, sentAt, additions } = found;
  return { kind: 'opened', reference, status, sentOn: sentAt.toISOString(), additions };
}

function referenceSoFar({ memory }: Here): unknown {
  const open = memory.stack.at(-1);
  if (open?.id !== 'case-status') return undefined;
  return valueOf(readProgress(topicById(open.id), open.state).slots, 'reference');
}
