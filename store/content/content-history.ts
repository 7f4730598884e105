import type { ContentKind } from './content-versions.ts';
import { and, desc, eq, lt } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { contentVersions } from '../schema.ts';

/** One version of a kind of content, without what it says. */
export interface ContentVersion {
  readonly version: number;
  readonly at: Date;
  readonly by: string; // 'command' or `staff:<id>`
  readonly note: string;
}

const { version, at, by, note, kind: kindColumn, body } = contentVersions;

/** The versions of a kind, newest first; `before` is the number that the next page begins under. */
export async function listVersions(
  store: Store,
  { kind, before, limit }: { readonly kind: ContentKind; readonly before?: number; readonly limit: number },
): Promise<readonly ContentVersion[]> {
  return store.database.orm
    .select({ version, at, by, note })
    .from(contentVersions)
    .where(before === undefined ? eq(kindColumn, kind) : and(eq(kindColumn, kind), lt(version, before)))
    .orderBy(desc(version))
    .limit(limit);
}

/** One version with all that it says, as it was stored and unread; `undefined` when there is none. */
export async function findVersion(
  store: Store,
  kind: ContentKind,
  wanted: number,
): Promise<(ContentVersion & { readonly body: unknown }) | undefined> {
  const [row] = await store.database.orm
    .select({ version, at, by, note, body })
    .from(contentVersions)
    .where(and(eq(kindColumn, kind), eq(version, wanted)));
  return row;
}

/** The newest version of each kind that was ever changed. */
export async function newestVersions(store: Store): Promise<ReadonlyMap<ContentKind, ContentVersion>> {
  const rows = await store.database.orm
    .selectDistinctOn([kindColumn], { kind: kindColumn, version, at, by, note })
    .from(contentVersions)
    .orderBy(kindColumn, desc(version));
  return new Map(rows.map(({ kind, ...row }) => [kind, row]));
}
