import { z } from 'zod';

import { withinTime } from '../../bot/running/within-time.ts';
import type { App } from '../context.ts';

const PATIENCE = 3000; // milliseconds a database may take to take a write
const KEEP = 1000; // milliseconds an answer is good for, so that many askers cost one write

/** Tells whether the process lives, and whether it can do its work: the database is really written to. */
export function healthRoutes(
  app: App,
  options: { readonly ready: () => Promise<unknown>; readonly now: () => Date },
): void {
  const config = { quiet: true, overLimit: 'goes-on' } as const;
  const state = z.object({ status: z.enum(['ok', 'unavailable']) });
  app.get(
    '/health/live',
    { schema: { tags: ['Health'], summary: 'The process runs', response: { 200: state } }, config },
    () => {
      return { status: 'ok' as const };
    },
  );
  const check = createCheck(options);
  const schema = { tags: ['Health'], summary: 'The database takes writes', response: { 200: state, 503: state } };
  app.get('/health/ready', { schema, config }, async (_request, reply) => {
    const ready = await check();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}

function createCheck({ ready, now }: { readonly ready: () => Promise<unknown>; readonly now: () => Date }) {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  return (): Promise<boolean> => {
    const at = now().getTime();
    if (last === undefined || Math.abs(at - last.at) >= KEEP) last = { at, answer: isReady(ready) };
    return last.answer;
  };
}

async function isReady(ready: () => Promise<unknown>): Promise<boolean> {
  return withinTime(PATIENCE, ready).then(
    (answer) => answer !== false,
    () => false,
  );
}
