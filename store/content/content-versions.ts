import { writeAudit } from '../audit.ts';
import { brokenUniqueness, type Connection, type Statement, type Transaction } from '../database.ts';
import { and, desc, eq, lt, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { listen } from '../notify.ts';
import { contentVersions } from '../schema.ts';

/** What may be changed without a new version of the service. */
export const CONTENT_KINDS = ['directory', 'alerts', 'places', 'teams', 'quick-replies'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A change of content: the whole of it as it shall be from now on, and the version that it was made from (0: the shipped file). */
export interface NewContent {
  readonly kind: ContentKind;
  readonly basedOn: number;
  readonly body: unknown;
  readonly at: Date;
  readonly by: string; // 'command' or a staff id
  readonly note: string;
}

/** Looks within the transaction that saves whether something still needs what a change takes out; an answer refuses it. */
export type Hindrance<Because> = (within: Transaction) => Promise<Because | undefined>;

/** `stale`: somebody else has changed it since the version that the change was made from. */
export type SavedContent = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' };
export interface Hindered<Because> {
  readonly kind: 'hindered'; // something still needs what it takes out
  readonly because: Because;
}

/** The newest version that can be read (0 and no value: none, so the shipped file stands), and how many newer ones can't be. */
export interface ReadContent<Value> {
  readonly version: number;
  readonly value?: Value;
  readonly unreadable: number;
}

const CHANNEL = 'content_news';
const NOTIFY: Statement = { name: 'notify-content', text: 'SELECT pg_notify($1, $2)' };
const STAMP: Statement = {
  name: 'content-stamp',
  text: `SELECT coalesce((SELECT sum(version) FROM (SELECT max(version) AS version FROM content_version GROUP BY kind) AS newest), 0)
      || '.' || coalesce((SELECT max(id) FROM place_import), 0) AS stamp`,
};
const PAGE = 5;

/** Saves a change as the next version and tells every node. Nothing is overwritten; a change made from an old version is refused. */
export function saveContent(store: Store, change: NewContent): Promise<SavedContent> {
  return saveIf<never>(store, change, () => Promise.resolve(undefined)) as Promise<SavedContent>;
}

/** The same for content that may be in use, unless something still needs what the change takes out. */
export function saveUnlessHindered<Because>(
  store: Store,
  change: NewContent,
  hindrance: Hindrance<Because>,
): Promise<SavedContent | Hindered<Because>> {
  return saveIf(store, change, hindrance);
}

async function saveIf<Because>(
  store: Store,
  change: NewContent,
  hindrance: Hindrance<Because>,
): Promise<SavedContent | Hindered<Because>> {
  const { kind, basedOn, body, at, by, note } = change;
  const version = basedOn + 1;
  try {
    return await store.database.transaction(async (within): Promise<SavedContent | Hindered<Because>> => {
      const [newest] = await within.orm
        .select({ version: sql<number>`coalesce(max(${contentVersions.version}), 0)` })
        .from(contentVersions)
        .where(eq(contentVersions.kind, kind));
      if (newest?.version !== basedOn) return { kind: 'stale' };
      const because = await hindrance(within);
      if (because !== undefined) return { kind: 'hindered', because };
      await within.orm.insert(contentVersions).values({ kind, version, at, by, note, body });
      await writeAudit(within, at, { actor: by, action: `content.${kind}`, subject: `content:${kind}.${version}` });
      await tellOfContent(within, kind);
      return { kind: 'saved', version };
    });
  } catch (error) {
    if (brokenUniqueness(error) !== undefined) return { kind: 'stale' }; // somebody was faster by a moment
    throw error;
  }
}

/** Tells every node, at the commit, that content has changed. */
export async function tellOfContent(within: Connection, kind: string): Promise<void> {
  await within.run(NOTIFY, [CHANNEL, kind]);
}

/** Reads the newest version that `accepts` takes, going back through those that it does not. */
export async function readContent<Value>(
  store: Store,
  kind: ContentKind,
  accepts: (body: unknown) => Value | undefined,
): Promise<ReadContent<Value>> {
  let unreadable = 0;
  for (let before = 2 ** 31 - 1; ;) {
    const rows = await store.database.orm
      .select({ version: contentVersions.version, body: contentVersions.body })
      .from(contentVersions)
      .where(and(eq(contentVersions.kind, kind), lt(contentVersions.version, before)))
      .orderBy(desc(contentVersions.version))
      .limit(PAGE);
    for (const { version, body } of rows) {
      const value = accepts(body);
      if (value !== undefined) return { version, value, unreadable };
      unreadable += 1;
      before = version;
    }
    if (rows.length < PAGE) return { version: 0, unreadable };
  }
}

/** The number of the newest version, readable or not; 0 when there is none. A change must be based on it. */
export async function newestVersion(store: Store, kind: ContentKind): Promise<number> {
  const [row] = await store.database.orm
    .select({ version: contentVersions.version })
    .from(contentVersions)
    .where(eq(contentVersions.kind, kind))
    .orderBy(desc(contentVersions.version))
    .limit(1);
  return row?.version ?? 0;
}

/** Something that is another text after every change of content or places, and the same until then. */
export async function contentStamp(store: Store): Promise<string> {
  const [row] = await store.database.run<{ stamp: string }>(STAMP, []);
  return row?.stamp ?? '';
}

/** Calls back when any node has changed content. A call may be missed while the database is away, so also look now and then. */
export function watchContent(store: Store, changed: () => void): () => Promise<void> {
  const ears = listen(store.database, store.log, { channel: CHANNEL, what: 'content' }, changed);
  ears.start();
  return ears.stop;
}
