import { z } from 'zod';

import { areaSchema, locatePoint } from '../content/areas.ts';
import { normaliseReceipt } from '../dialogs/reference.ts';
import { valueOf } from '../dialogs/slots.ts';
import { readProgress } from '../dialogs/read-progress.ts';
import { topicById } from '../dialogs/index.ts';
import type { Facts, Heard, OpenedReport } from '../dialogs/topic.ts';
import { countAttempt, forgetAttempts } from '../store/attempts.ts';
import { findPostcode, readAreas } from '../store/places.ts';
import { noteOpening } from '../store/related-reports.ts';
import { findReceipt } from '../store/reports.ts';
import { verifyReceipt } from '../store/secret-hash.ts';
import type { Here } from './load.ts';
import { lookUpPerson } from './look-up-person.ts';
import type { Parts } from './parts.ts';

const MOST_TRIES = 5; // wrong receipts for one reference within the store's window, from anywhere

/** Adds to the facts what the store knows of this message: the report that it opens, and whose its postcode is. */
export async function lookUp(parts: Parts, here: Here, heard: Heard): Promise<Facts> {
  return {
    ...here.facts,
    ...(await lookUpReport(parts, here, heard)),
    ...(await lookUpPostcode(parts, heard)),
    ...(await lookUpPoint(parts, heard)),
    ...(await lookUpPerson(parts, here, heard)),
  };
}

/** The report that a message opens, when it brings a receipt. Wrong and unknown look and cost the same (S10). */
async function lookUpReport(parts: Parts, here: Here, heard: Heard): Promise<Pick<Facts, 'opened'>> {
  const receipt = heard.values['receipt']?.value;
  const reference = heard.values['reference']?.value ?? referenceSoFar(here);
  if (typeof receipt !== 'string' || typeof reference !== 'string') return {};
  const opened = await tryReceipt(parts, reference, receipt);
  if (opened.kind === 'opened' && here.snapshot.sensitivity === 'ordinary')
    await noteOpening(parts.store, { conversationId: here.snapshot.id, reference: opened.reference });
  return { opened };
}

/** The first postcode among what was heard, when an import knows it. */
async function lookUpPostcode(parts: Parts, heard: Heard): Promise<Pick<Facts, 'postcode'>> {
  const [postcode] = Object.values(heard.values).flatMap(({ value }) => postcodeIn(value) ?? []);
  const known = postcode === undefined ? undefined : await findPostcode(parts.store, postcode);
  return known === undefined ? {} : { postcode: known };
}

/** The first point among what was heard, where outlines were imported; without them nobody knows whose it is. */
async function lookUpPoint(parts: Parts, heard: Heard): Promise<Pick<Facts, 'point'>> {
  const [point] = Object.values(heard.values).flatMap(({ value }) => pointIn.safeParse(value).data?.point ?? []);
  if (point === undefined) return {};
  const areas = z.array(areaSchema).safeParse(await readAreas(parts.store)).data ?? [];
  return areas.length === 0 ? {} : { point: { point, ...locatePoint(areas, point) } };
}

const pointIn = z.object({ point: z.object({ latitude: z.number(), longitude: z.number() }) });

function postcodeIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('postcode' in value)) return undefined;
  return typeof value.postcode === 'string' ? value.postcode : undefined;
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
