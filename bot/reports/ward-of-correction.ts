import { TOPICS } from '../../dialogs/index.ts';
import { located } from '../../dialogs/located.ts';
import type { Place } from '../../dialogs/answers.ts';
import type { ReportRow } from '../../store/reports/report-rows.ts';
import { gatherFacts } from '../gather-facts.ts';
import { lookUpPlaces } from '../facts/look-up-places.ts';
import type { Parts } from '../parts.ts';
import { readerOf } from '../understand/slots/readers.ts';

/**
 * The ward of a corrected place, found as if it had been sent so. Null: the words say where, and nobody knows of which ward
 * that is. `undefined`: the answer is no place, or the words name neither town nor postcode, so the ward stays.
 */
export async function wardOfCorrection(
  { store, content, now }: Pick<Parts, 'store' | 'content' | 'now'>,
  { topic }: Pick<ReportRow, 'topic'>,
  { field, value }: { readonly field: string; readonly value: string },
): Promise<string | null | undefined> {
  const steps = TOPICS.find(({ id }) => id === topic)?.steps ?? [];
  const step = steps.find((one) => one.field === field && one.answer.kind === 'place');
  if (step === undefined) return undefined;
  const facts = gatherFacts(content(), now());
  const heard = readerOf(step).read(value, { step, facts, language: 'en' })?.value as Place | undefined;
  if (heard === undefined || !saysWhere(heard)) return undefined;
  return located(heard, await lookUpPlaces(store, [heard])).ward ?? null;
}

function saysWhere({ postcode, settlement, outside, point }: Place): boolean {
  return [postcode, settlement, outside, point].some((one) => one !== undefined);
}
