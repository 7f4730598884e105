import { randomUUID } from 'node:crypto';

import formbody from '@fastify/formbody';
import websocket from '@fastify/websocket';
import { fastify, LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';

import type { Bot } from '../bot/bot.ts';
import type { Language } from '../locales/index.ts';
import type { App, RouteContext, Routes } from './context.ts';
import { guardBot } from './guard-bot.ts';
import type { Log } from './log.ts';
import { parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';
import { addErrors, refuseAddress, type ErrorOptions } from './plugins/errors.ts';
import { createMetrics, type Gauges } from './plugins/metrics.ts';
import { addOpenApi } from './plugins/openapi.ts';
import { addRateLimits, DEFAULT_LIMITS, type Limits } from './plugins/rate-limit.ts';
import { addSecurity, securityHeaders, type Neighbours } from './plugins/security.ts';
import { addSessions } from './plugins/session.ts';
import { directLineRoutes } from './routes/directline.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { createTokens } from './tokens.ts';

const BODY_LIMIT = 256 * 1024;
const LARGEST_FRAME = 64 * 1024; // of a client's socket, which only ever sends keep-alives

/** What the service must know of its settings. */
export interface AppConfig extends Neighbours {
  readonly tokenSecret: string;
  readonly trustProxy: readonly string[]; // addresses or CIDR ranges of our own proxies; empty: none
  readonly publicUrl?: string;
}

export interface AppOptions extends Pick<ErrorOptions, 'errorPage'> {
  readonly bot: Bot;
  readonly config: AppConfig;
  readonly log: Log;
  readonly ready: () => Promise<unknown>; // really writes to the database; rejects or gives `false` when it can't
  readonly emergencyWords: (language: Language) => string; // fixed words with the numbers, for what is refused unread
  readonly screenOnly?: RouteContext['screenOnly']; // the danger screen alone, for messages over a limit
  readonly guards?: readonly Routes[]; // hooks on every route of the service
  readonly routes?: readonly Routes[]; // pages, staff, Bot Framework endpoint
  readonly gauges?: Gauges;
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
}

/** Builds the whole HTTP service around a bot. Listening is `server.ts`'s work; closing it ends sockets and finishes turns. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, log, now = () => new Date() } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const metrics = createMetrics(options.gauges);
  const refusing = { ...options, headersOf: securityHeaders(config) };
  const app = createServer(config, log, (request, reply) => refuseAddress(request, reply, refusing, metrics));
  const screenOnly = options.screenOnly ?? (() => []);
  const busy: RouteContext['screenOnly'] = (text, language) => [
    ...screenOnly(text, language),
    { text: options.emergencyWords(language), language, choices: [], select: 'one' },
  ];

  addErrors(app, options, metrics);
  addSecurity(app, config);
  addRequestLog(app);
  addSwiftStop(app);
  const limiters = addRateLimits(app, limits);
  await addSessions(app);
  await app.register(formbody, { bodyLimit: BODY_LIMIT, parser: parseForm });
  await app.register(websocket, {
    options: { perMessageDeflate: false, maxPayload: LARGEST_FRAME },
    preClose: (done) => {
      done(); // whoever opens sockets ends them, with a code that says why
    },
  });
  await addOpenApi(app);

  const context: RouteContext = {
    bot: guardBot(options.bot, { metrics, log, turnsAtOnce: limits.turnsAtOnce, busy }),
    tokens: createTokens({ secret: config.tokenSecret, now }),
    limits,
    limiters,
    metrics,
    now,
    screenOnly,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  };
  for (const guard of options.guards ?? []) await guard(app, context);
  await app.register((scope) => directLineRoutes(scope as App, context), { prefix: '/v3/directline' });
  healthRoutes(app, { ready: options.ready, now });
  metricsRoutes(app, context);
  for (const routes of options.routes ?? []) await app.register(async (scope) => routes(scope as App, context));
  return app;
}

type Refuse = (request: FastifyRequest, reply: FastifyReply) => unknown;

function createServer(config: AppConfig, log: Log, refuseUnread: Refuse): App {
  const logger: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    frameworkErrors: (_error, request, reply) => {
      refuseUnread(request, reply);
    },
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy], // never a count of hops
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => JSON.stringify); // replies are typed by the same schemas; checking them again costs a turn
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
  return app;
}

/** While the service stops, a connection is closed as soon as its last answer is out; kept alive, it would hold the stop up. */
function addSwiftStop(app: App): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const sweep = setInterval(() => {
      app.server.closeIdleConnections();
    }, 50);
    app.server.once('close', () => {
      clearInterval(sweep);
    });
    sweep.unref();
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly quiet?: true; // a request that went well is not worth a line: it is asked all the time, or told of elsewhere
  }
}

/** One line a request: what was asked of which route, never the address itself, which holds ids and tokens. */
function addRequestLog(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const line = {
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (routeOptions.config.quiet === true && line.status < 400) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
}
