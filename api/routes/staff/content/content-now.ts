import { createHash } from 'node:crypto';

import {
  newestVersion,
  readContent,
  saveContent,
  saveUnlessHindered,
  type Hindered,
  type NewContent,
} from '../../../../store/content/content-versions.ts';
import type { Store } from '../../../../store/store.ts';
import type { EditedKind, StillUsed, UsedKind } from './content-kinds.ts';

/** A change of content: from its value to the next, with a note for its history, or an answer that changes nothing. */
export type Change<Value, Answer> = (now: Value) => { readonly to: Value; readonly note: string } | Answer;

const TRIES = 5; // somebody else may save at the same moment

/** Reads a kind of content as it stands in the database, which is what a change must be made from. */
export async function contentNow<Value>(store: Store, { kind, schema, shipped }: EditedKind<Value>): Promise<Value> {
  const { value } = await readContent(store, kind, (body) => schema.safeParse(body).data);
  return value ?? shipped;
}

/** Who changes it, and when. */
interface Doing {
  readonly by: string;
  readonly at: Date;
}

/**
 * Changes content as a member of staff: what was decided on one version is decided anew when somebody else has saved
 * another meanwhile. Returns `saved`, or the answer of a change that was none.
 */
export function changeContent<Value extends object, Answer extends { readonly kind: string }>(
  store: Store,
  kept: EditedKind<Value>,
  doing: Doing,
  change: Change<Value, Answer>,
): Promise<Answer | { readonly kind: 'saved' }> {
  return changeBy(store, kept, { ...doing, save: (made) => saveContent(store, made) }, change);
}

/** The same for content that may be in use: nothing is saved while something still needs what the change takes out. */
export function changeUsedContent<Value extends object, Answer extends { readonly kind: string }>(
  store: Store,
  kept: UsedKind<Value>,
  doing: Doing,
  change: Change<Value, Answer>,
): Promise<Answer | { readonly kind: 'saved' } | Hindered<readonly StillUsed[]>> {
  const save = (made: NewContent, now: Value) => saveUnlessHindered(store, made, kept.hindrance(now, made.body));
  return changeBy(store, kept, { ...doing, save }, change);
}

async function changeBy<
  Value extends object,
  Answer extends { readonly kind: string },
  Saved extends { readonly kind: string },
>(
  store: Store,
  kept: EditedKind<Value>,
  { by, at, save }: Doing & { readonly save: (made: NewContent, now: Value) => Promise<Saved> },
  change: Change<Value, Answer>,
): Promise<Answer | Exclude<Saved, { readonly kind: 'stale' }>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const basedOn = await newestVersion(store, kept.kind);
    const now = await contentNow(store, kept);
    const decided = change(now);
    if (!('to' in decided)) return decided;
    const { to, note } = decided;
    const saved = await save({ kind: kept.kind, basedOn, body: to, at, by, note }, now);
    if (isKept(saved)) return saved;
  }
  throw new Error(`content was changed by somebody else ${String(TRIES)} times in a row: ${kept.kind}`);
}

function isKept<Saved extends { readonly kind: string }>(
  saved: Saved,
): saved is Exclude<Saved, { readonly kind: 'stale' }> {
  return saved.kind !== 'stale';
}

/** A short name of a piece of content: another one as soon as anything in it is another. */
export function seenAs(piece: unknown): string {
  return createHash('sha256').update(JSON.stringify(piece)).digest('base64url').slice(0, 16);
}
