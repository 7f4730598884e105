import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

import type { Bot } from '../bot/bot.ts';
import type { Language } from '../locales/index.ts';
import type { Phrased } from '../locales/phrased.ts';
import type { Metrics } from './plugins/metrics.ts';
import type { Limiters, Limits } from './plugins/rate-limit.ts';
import type { Tokens } from './tokens.ts';

/** The service as routes see it: what a zod schema describes is typed. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What every route may use. The bot is the guarded one: counted, bounded, never throwing from a turn. */
export interface RouteContext {
  readonly bot: Bot;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly limiters: Limiters;
  readonly metrics: Metrics;
  readonly now: () => Date;
  readonly screenOnly: (text: string, language: Language) => readonly Phrased[]; // the danger screen alone, for what is over a limit (S1); of a text that is too long, its ends
  readonly publicUrl?: string; // where the service is reached from outside, when it is not where requests say
}

/** A group of routes; registered in a scope of its own. */
export type Routes = (app: App, context: RouteContext) => void | Promise<void>;
