import { z } from 'zod';

import { alertsSchema } from '../../content/alerts.ts';
import { areaSchema } from '../../content/areas.ts';
import { directorySchema } from '../../content/directory.ts';
import { placesSchema } from '../../content/places.ts';
import { quickRepliesSchema } from '../../content/quick-replies.ts';
import { shippedContent, type ShippedContent } from '../../content/shipped.ts';
import { teamsSchema } from '../../content/teams.ts';
import { withAreas } from '../../content/with-areas.ts';
import { contentStamp, readContent, watchContent, type ContentKind } from '../../store/content/content-versions.ts';
import { errorCode } from '../../store/database.ts';
import { readAreas } from '../../store/content/places.ts';
import type { Store } from '../../store/store.ts';

/** The content as it stands, kept in memory and read again when it changes. */
export interface KeptContent {
  readonly current: () => ShippedContent;
  readonly unreadable: () => number; // newer versions that could not be used
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const POLL_MS = 30_000; // news may be missed while the database is away

/**
 * Keeps the content of one node: of each kind the newest version in the database that its schema takes, else the shipped
 * file. Reads it before it returns; afterwards a database that is away leaves what was read last.
 */
export async function keepContent(store: Store, pollMs = POLL_MS): Promise<KeptContent> {
  let kept = { stamp: '', content: shippedContent(), unreadable: 0 };
  const refresh = async (): Promise<void> => {
    const stamp = await contentStamp(store);
    if (stamp !== kept.stamp) kept = { stamp, ...(await readAll(store)) };
  };
  await refresh();
  const again = inTurn(() =>
    refresh().catch((error: unknown) => {
      store.log.warn({ code: errorCode(error) }, 'the content could not be read again');
    }),
  );
  const deafen = watchContent(store, again);
  const timer = setInterval(again, pollMs).unref();
  return {
    current: () => kept.content,
    unreadable: () => kept.unreadable,
    refresh,
    stop: async () => {
      clearInterval(timer);
      await deafen();
    },
  };
}

async function readAll(store: Store): Promise<{ readonly content: ShippedContent; readonly unreadable: number }> {
  const shipped = shippedContent();
  const directory = await readKind(store, 'directory', directorySchema, shipped.directory);
  const alerts = await readKind(store, 'alerts', alertsSchema, shipped.alerts);
  const places = await readKind(store, 'places', placesSchema, shipped.places);
  const quickReplies = await readKind(store, 'quick-replies', quickRepliesSchema, shipped.quickReplies);
  const teams = await readKind(store, 'teams', teamsSchema, shipped.teams);
  const areas = z.array(areaSchema).safeParse(await readAreas(store));
  const content: ShippedContent = {
    ...shipped,
    directory: directory.value,
    alerts: alerts.value,
    places: withAreas(places.value, areas.data ?? []),
    quickReplies: quickReplies.value,
    teams: teams.value,
  };
  const read = [directory, alerts, places, quickReplies, teams];
  return { content, unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0) };
}

async function readKind<Value>(store: Store, kind: ContentKind, schema: z.ZodType<Value>, shipped: Value) {
  const accepts = (body: unknown): Value | undefined => schema.safeParse(body).data;
  const { value = shipped, unreadable } = await readContent(store, kind, accepts);
  if (unreadable > 0) store.log.error({ kind, unreadable }, 'the newest content could not be used');
  return { value, unreadable };
}

/** Runs the work again and again when called, never twice at once; calls that come meanwhile make one more run. */
function inTurn(work: () => Promise<void>): () => void {
  let state: 'idle' | 'running' | 'again' = 'idle';
  const run = async (): Promise<void> => {
    state = 'running';
    await work();
    const more = (state as string) === 'again';
    state = 'idle';
    if (more) void run();
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'again';
  };
}
