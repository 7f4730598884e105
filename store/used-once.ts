import type { Connection, Statement } from './database.ts';
import type { Store } from './handle.ts';

const USE: Statement = {
  name: 'use-once',
  text: 'INSERT INTO used_once (key, until) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key',
};

/** Notes that something was used that may be used once only. False: it was used before. `until` is when it would be too old anyway. */
export async function useOnce(
  store: Pick<Store, 'blindIndex'>,
  on: Connection,
  name: string,
  until: Date,
): Promise<boolean> {
  return (await on.run(USE, [store.blindIndex(`once:${name}`), until])).length > 0;
}
