import { createHash } from 'node:crypto';

import { newestVersion, readContent, saveContent } from '../../../store/content-versions.ts';
import type { Store } from '../../../store/store.ts';
import type { EditedKind } from './content-kinds.ts';

/** A change of content: from its value to the next, with a note for its history, or an answer that changes nothing. */
export type Change<Value, Answer> = (now: Value) => { readonly to: Value; readonly note: string } | Answer;

const TRIES = 5; // somebody else may save at the same moment

/** Reads a kind of content as it stands in the database, which is what a change must be made from. */
export async function contentNow<Value>(store: Store, { kind, schema, shipped }: EditedKind<Value>): Promise<Value> {
  const { value } = await readContent(store, kind, (body) => schema.safeParse(body).data);
  return value ?? shipped;
}

/**
 * Changes content as a member of staff: what was decided on one version is decided anew when somebody else has saved
 * another meanwhile. Returns `saved`, or the answer of a change that was none.
 */
export async function changeContent<Value extends object, Answer extends { readonly kind: string }>(
  store: Store,
  kept: EditedKind<Value>,
  { by, at }: { readonly by: string; readonly at: Date },
  change: Change<Value, Answer>,
): Promise<Answer | { readonly kind: 'saved' }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const basedOn = await newestVersion(store, kept.kind);
    const decided = change(await contentNow(store, kept));
    if (!('to' in decided)) return decided;
    const { to, note } = decided;
    const saved = await saveContent(store, { kind: kept.kind, basedOn, body: to, at, by, note });
    if (saved.kind === 'saved') return saved;
  }
  throw new Error(`content was changed by somebody else ${String(TRIES)} times in a row: ${kept.kind}`);
}

/** A short name of a piece of content: another one as soon as anything in it is another. */
export function seenAs(piece: unknown): string {
  return createHash('sha256').update(JSON.stringify(piece)).digest('base64url').slice(0, 16);
}
