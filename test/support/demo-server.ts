import { randomBytes } from 'node:crypto';

import { buildApp, type AppConfig, type AppOptions } from '../../api/app.ts';
import { createLog, type LogDestination } from '../../api/log.ts';
import type { App, Routes } from '../../api/context.ts';
import type { Gauges } from '../../api/plugins/metrics.ts';
import type { Limits } from '../../api/plugins/rate-limit.ts';
import { shippedContent } from '../../content/shipped.ts';
import { createFakeBot, type FakeBot } from './fake-bot.ts';

export interface DemoOptions {
  readonly bot?: FakeBot;
  readonly config?: Partial<AppConfig>;
  readonly routes?: readonly Routes[];
  readonly guards?: readonly Routes[];
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
  readonly log?: LogDestination;
  readonly ready?: () => Promise<unknown>;
  readonly gauges?: Gauges;
  readonly screenOnly?: NonNullable<AppOptions['screenOnly']>;
}

/** The fixed words that a demo gives with what it refuses. */
export const DEMO_EMERGENCY =
  'If anyone is in danger now, call 999. If you cannot speak, call 999 on a mobile and press 55.';

/** Builds the service around the fake bot; not listening yet. */
export async function buildDemo(options: DemoOptions = {}): Promise<{ readonly app: App; readonly bot: FakeBot }> {
  const bot = options.bot ?? createFakeBot();
  const config: AppConfig = {
    tokenSecret: randomBytes(32).toString('base64url'),
    trustProxy: [],
    frameAncestors: ["'self'"],
    exitSite: shippedContent().partnership.exitSite,
    ...options.config,
  };
  const app = await buildApp({
    bot,
    config,
    log: createLog({ level: 'info', destination: options.log ?? { write: () => undefined } }),
    ready: options.ready ?? (() => Promise.resolve()),
    emergencyWords: () => DEMO_EMERGENCY,
    ...given(options),
  });
  return { app, bot };
}

/** What goes to the service as it was given, where it was. */
function given(options: DemoOptions): Partial<AppOptions> {
  const { routes, guards, limits, gauges, screenOnly, now } = options;
  const passed = Object.entries({ routes, guards, limits, gauges, screenOnly, now });
  return Object.fromEntries(passed.filter(([, value]) => value !== undefined));
}

/** Run by itself (`PORT=4100 node test/support/demo-server.ts`): serves the fake bot, pages included once they exist. */
if (import.meta.main) {
  const { app } = await buildDemo({ log: process.stdout });
  const address = await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4100) });
  process.stdout.write(`${address}/v3/directline\n`);
}
