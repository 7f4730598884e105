import { writeAudit } from '../audit.ts';
import { desc } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { switchChanges } from '../schema.ts';

/** One turn of the switch: off, so that residents see only the numbers, or on again. */
export interface SwitchChange {
  readonly off: boolean;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

const KEY = 'switch'; // among the news that nodes pass to each other

/** Turns the switch, with its audit row, and tells every node. */
export async function turnSwitch(store: Store, change: SwitchChange): Promise<void> {
  await store.database.transaction(async (within) => {
    await within.orm.insert(switchChanges).values(change);
    await writeAudit(within, change.at, {
      actor: change.by,
      action: change.off ? 'service.off' : 'service.on',
      subject: 'service:residents',
    });
  });
  store.announcer.announce(KEY);
}

/** The last turns of the switch, newest first. None: it was never turned, so the service is on. */
export async function readSwitch(store: Store, limit: number): Promise<readonly SwitchChange[]> {
  const rows = await store.database.orm.select().from(switchChanges).orderBy(desc(switchChanges.id)).limit(limit);
  return rows.map(({ off, at, by, reason }) => ({ off, at, by, reason }));
}

/** Calls back when some node turned the switch. A call may be missed, so look as well. Returns the way to stop. */
export function watchSwitch(store: Store, listener: () => void): () => void {
  return store.announcer.watch(KEY, listener);
}
