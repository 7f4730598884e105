import { memoryUsage } from 'node:process';

/** What a contender's process tells of itself; times in milliseconds. */
export interface Usage {
  readonly cpuMs: number; // user and system, all threads, since the process began
  readonly rssMb: number;
}

/** Messages from a contender's process to the bench. */
export type FromContender = { readonly kind: 'ready'; readonly port: number } | ({ readonly kind: 'usage' } & Usage);

/** Tells the bench where this process serves, and from then on answers every message with what it has used. */
export function serveBench(address: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    tell({ kind: 'usage', cpuMs: (user + system) / 1000, rssMb: memoryUsage().rss / 1_000_000 });
  });
  process.on('disconnect', () => process.exit(0));
  tell({ kind: 'ready', port: Number(new URL(address).port) });
}

/** The setting of a contender, which the bench puts into its environment. */
export function given(name: 'BENCH_DATABASE_URL' | 'BENCH_FOLDER'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; npm run bench starts this file`);
  return value;
}

function tell(message: FromContender): void {
  process.send?.(message);
}
