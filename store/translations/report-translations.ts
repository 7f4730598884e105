import type { Store } from '../handle.ts';
import { reportTranslations } from '../schema-translations.ts';
import { seal } from '../seal.ts';
import { readKeys, reportOwner } from '../sealing/sealing-keys.ts';

/** Keeps what a machine made of a report beside it, sealed with the report's key; what was kept before gives way. */
export async function keepReportTranslation(
  store: Store,
  { reference, body, now }: { readonly reference: string; readonly body: unknown; readonly now: Date },
): Promise<void> {
  const owner = reportOwner(reference);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return;
  const sealed = seal(key, reportTranslationPlace(reference), body);
  const row = { reference, at: now, sealed };
  await store.database.orm
    .insert(reportTranslations)
    .values(row)
    .onConflictDoUpdate({ target: reportTranslations.reference, set: row });
}

/** Where a translation is sealed for. */
export const reportTranslationPlace = (reference: string): string => `report_translation:${reference}`;
