import { errorCode } from '../store/database.ts';
import { readSwitch, watchSwitch } from '../store/content/service-switch.ts';
import type { Store } from '../store/store.ts';

/** The switch as this node knows it. */
export interface KeptSwitch {
  readonly isOff: () => boolean;
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

const POLL_MS = 2_000; // news between nodes may be missed; off means off everywhere within five seconds

/** Keeps the state of the switch in memory: read now, at every piece of news, and every two seconds. A database that is away changes nothing. */
export async function keepSwitch(store: Store, pollMs = POLL_MS): Promise<KeptSwitch> {
  let off = false;
  const refresh = async (): Promise<void> => {
    const [newest] = await readSwitch(store, 1);
    off = newest?.off ?? false;
  };
  const again = (): void => {
    refresh().catch((error: unknown) => {
      store.log.warn({ code: errorCode(error) }, 'the switch could not be read');
    });
  };
  await refresh().catch(() => undefined); // a start while the database is away: the next look is soon
  const deafen = watchSwitch(store, again);
  const timer = setInterval(again, pollMs).unref();
  return {
    isOff: () => off,
    refresh,
    stop: () => {
      clearInterval(timer);
      deafen();
    },
  };
}
