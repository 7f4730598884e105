import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { runBotFrameworkStack } from '../bot/adapter/bot-framework-stack.ts';
import { createBot } from '../bot/create-bot.ts';
import { dangerSays, emergencyText } from '../bot/danger/danger.ts';
import { endsOf } from '../bot/screen/ends-of.ts';
import { gatherFacts } from '../bot/gather-facts.ts';
import { inOrder } from '../bot/running/in-order.ts';
import type { Translator } from '../bot/language/translate/translate.ts';
import type { AskModel } from '../bot/model/ask-model.ts';
import type { Summarise } from '../bot/model/summarise.ts';
import type { AllModels } from '../bot/models.ts';
import type { Parts } from '../bot/parts.ts';
import { phrase } from '../bot/phrase.ts';
import type { Screen } from '../bot/screen.ts';
import type { KeptContent } from '../bot/facts/keep-content.ts';
import { countOverdue } from '../content/directory.ts';
import { londonDate } from '../content/london-clock.ts';
import { shippedContent, type ShippedContent } from '../content/shipped.ts';
import type { Language } from '../locales/index.ts';
import type { Phrased } from '../locales/phrased.ts';
import { beginThread, keepThread, livingThread } from '../store/bot-threads.ts';
import { pingWrite } from '../store/health.ts';
import { jobsGivenUp, waitingJobs } from '../store/jobs.ts';
import { randomFromPool } from '../store/sealing/random-pool.ts';
import { retentionAge } from '../store/retention.ts';
import type { Store } from '../store/store.ts';
import { enhancement } from '../web/pages/app-data.ts';
import { buildApp } from './app.ts';
import type { Assets } from '../web/pages/assets.ts';
import type { Config } from './config.ts';
import type { App, Routes } from './context.ts';
import { liveContent, withMore } from './live-content.ts';
import type { Log } from './log.ts';
import type { Gauges } from './plugins/metrics.ts';
import { botFrameworkRoutes, type BotFrameworkOptions } from './routes/bot-framework.ts';
import { makeErrorPage } from './routes/chat-assets.ts';
import { chatRoutes } from './routes/chat.ts';
import { makeStaffPages } from './routes/staff.ts';
import { hubRoutes } from './routes/hub.ts';
import { widgetRoutes } from './routes/widget.ts';
import type { TranslationNumbers } from './translation-numbers.ts';
import { wireSwitch } from './wire-switch.ts';

/** What a service is put together from. */
export interface Pieces {
  readonly config: Pick<
    Config,
    'trustProxy' | 'frameAncestors' | 'publicUrl' | 'limits' | 'botFramework' | 'staff' | 'outward'
  >;
  readonly tokenSecret: string;
  readonly store: Store;
  readonly assets: Assets;
  readonly models: AllModels;
  readonly screen: Screen;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly askModel?: AskModel; // only when a language model is configured
  readonly summarise?: Summarise; // only when a language model is configured
  readonly translator?: Translator; // only when a translation engine is configured
  readonly translations?: () => Promise<TranslationNumbers>; // of that translator
  readonly log: Log;
  readonly content?: Pick<KeptContent, 'current' | 'unreadable'>; // the shipped files when left out
  readonly routes?: readonly Routes[]; // what only some deployments have
  readonly now?: () => Date;
}

/** Puts the whole service together on an open store: bot, pages, channels. Wires and nothing else. */
export async function composeService(pieces: Pieces): Promise<App> {
  const { config, store, assets, models, screen, tellLanguage, log, tokenSecret, now = () => new Date() } = pieces;
  const { current = shippedContent } = pieces.content ?? {};
  const content = liveContent(current);
  const { partnership } = content; // comes with the code alone
  const bot = createBot({
    store,
    content: current,
    models,
    tellLanguage,
    ...forBot(pieces),
    screen,
    ...{ runStack: runBotFrameworkStack, hub: config.outward.hub !== undefined },
    now,
    random: randomFromPool,
    pause: (attempt) => wait(Math.random() * 5 * Math.min(attempt, 10)),
    inOrder: inOrder(),
    failed: (errorId, error) => {
      log.error({ err: error, errorId }, 'turn failed');
    },
  });
  const pages = withMore(content, { enhance: enhancement(withMore(content, { script: assets.app })) });
  const errorPage = makeErrorPage(pages);
  const emergencyWords = (language: Language): string => emergencyText(language, content);
  const { switched, guard } = await wireSwitch(store, content, config.frameAncestors);
  const botFramework = threadRoutesOf(pieces, content, { tokenSecret, emergencyWords, isOff: switched.isOff });
  const staff = makeStaffPages({
    ...{ store, content, assets, screen, tellLanguage, random: randomBytes, settings: config.staff, switched },
    ...engines(pieces),
  });
  return buildApp({
    bot,
    config: { ...config, tokenSecret, exitSite: partnership.exitSite },
    log,
    ready: () => pingWrite(store, now()),
    emergencyWords,
    screenOnly: (text, language): readonly Phrased[] => {
      const facts = gatherFacts(current(), now());
      return dangerSays(screen(endsOf(text)), [], facts).map((say) => phrase(say, { language, facts }));
    },
    errorPage,
    limits: config.limits,
    now,
    gauges: gaugesOf(pieces, now),
    guards: [staff.guard, guard],
    routes: [
      chatRoutes(pages),
      widgetRoutes(withMore(content, { assets })),
      staff.routes,
      ...[botFramework, hubRoutesOf(pieces, content)].filter((some) => some !== undefined),
      ...(pieces.routes ?? []),
    ],
  });
}

/** What the bot has where the operator has set it up: a language model, and engines to tell of. */
function forBot({ askModel, translator }: Pieces): Pick<Pieces, 'askModel' | 'translator'> {
  return { ...(askModel === undefined ? {} : { askModel }), ...(translator === undefined ? {} : { translator }) };
}

/** What the desk has where the operator has set it up: translation, and drafts of summaries. */
function engines({ translator, summarise }: Pieces): Pick<Pieces, 'translator' | 'summarise'> {
  return { ...(translator === undefined ? {} : { translator }), ...(summarise === undefined ? {} : { summarise }) };
}

/** The way in for threads of the Bot Framework, where an application is set. */
function threadRoutesOf(
  { store, config: { botFramework: application } }: Pieces,
  content: ShippedContent,
  more: Pick<BotFrameworkOptions, 'tokenSecret' | 'emergencyWords' | 'isOff'>,
): Routes | undefined {
  const threads: Pick<BotFrameworkOptions, 'lives' | 'keepThread'> = {
    lives: { find: (thread) => livingThread(store, thread), begin: (thread, id) => beginThread(store, thread, id) },
    keepThread: (thread) => keepThread(store, thread),
  };
  return application && botFrameworkRoutes(withMore(content, { ...more, ...threads, application }));
}

/** The way in for an external hub, where one is set. */
function hubRoutesOf({ store, config: { outward } }: Pieces, content: ShippedContent): Routes | undefined {
  return outward.hub && hubRoutes({ store, content, secret: outward.hub.secret });
}

/** What is asked for when the metrics are read. */
function gaugesOf({ store, content, translations }: Pieces, now: () => Date): Gauges {
  const { current = shippedContent, unreadable = () => 0 } = content ?? {};
  return {
    jobsWaiting: async () => Object.values(await waitingJobs(store)).reduce((sum, count) => sum + count, 0),
    jobsGivenUp: () => jobsGivenUp(store),
    retentionAge: () => retentionAge(store, now()),
    overdueContacts: () => countOverdue(current().directory, londonDate(now())),
    unreadableContent: unreadable,
    ...(translations === undefined ? {} : { translations }),
  };
}
