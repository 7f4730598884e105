import { randomBytes } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import path from 'node:path';

import { startHandoffRounds } from '../bot/handoff/handoff-rounds.ts';
import { keepContent } from '../bot/facts/keep-content.ts';
import type { ModelOutcome } from '../bot/model/ask-model.ts';
import { loadModels, loadTellLanguage } from '../bot/models.ts';
import { loadScreen } from '../bot/screen/load-screen.ts';
import { tellHub, type TellHubParts } from '../bot/handoff/tell-hub.ts';
import { translateReport, type TranslateReportParts } from '../bot/reports/translate-report.ts';
import { shippedContent } from '../content/shipped.ts';
import { startEmbeddedPostgres } from '../store/embedded/embedded-postgres.ts';
import { startWorkers, type Handlers } from '../store/jobs.ts';
import { migrate } from '../store/migrate.ts';
import { ensureFirstAdministrator } from '../store/staff/staff.ts';
import { openStore, type Store } from '../store/store.ts';
import { loadAssets } from '../web/pages/assets.ts';
import { composeService, type Pieces } from './compose.ts';
import { readConfig, type BotFramework, type Config } from './config.ts';
import type { OutwardConfig } from './config-outward.ts';
import { createLog, type Log } from './log.ts';
import { openTranslation } from './open-translator.ts';
import { readTokenSecret } from './token-secret.ts';

/** Starts everything in order and prints where it answers; what was started is stopped in the opposite order. */
async function start(config: Config, log: Log): Promise<() => Promise<void>> {
  const address = `http://${config.host}:${String(config.port)}`;
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await startDatabase(config, address, log, stops));
    await migrate(databaseUrl);
    const root = path.resolve(import.meta.dirname, '..');
    const loaded = load(root); // before the store asks anything: it takes seconds at a first start, and an answer that is not read in time counts as none
    const store = await openStore({
      databaseUrl,
      keyRing: config.keyRingFile,
      applicationName: `assistant ${address}`,
      log,
      connections: config.databasePoolSize,
    });
    stops.push(() => store.close());
    const content = await keepContent(store);
    stops.push(content.stop);
    const { tellLanguage, screen } = loaded;
    const parts = { store, tellLanguage, screen, content: content.current, now: () => new Date() };
    const translation = await openTranslation(config, { ...parts, content: content.current() });
    const app = await composeService({
      config,
      tokenSecret: readTokenSecret(config),
      store,
      ...loaded,
      ...(await openModel(config, log)),
      ...translation,
      content,
      log,
    });
    stops.push(await startWorkers(store, await handlers(config, { ...parts, ...translation })));
    stops.push(startHandoffRounds({ store, content: content.current, now: () => new Date() }));
    stops.push(() => app.close());
    const first = await ensureFirstAdministrator(store, { now: new Date(), random: randomBytes });
    const listenTextResolver = (): string => 'listening'; // the scrub would take its address for a telephone number
    const listening = await app.listen({ host: config.host, port: config.port, listenTextResolver });
    announce(config.publicUrl ?? listening, first);
    flushCompileCache(); // all code is loaded: 10 MB of compiled copies need not be kept until the end
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What is read and trained once, all of it in one go that nothing else can run beside. */
function load(root: string): Pick<Pieces, 'assets' | 'models' | 'screen' | 'tellLanguage'> {
  const assets = loadAssets(path.join(root, 'build'));
  return { assets, tellLanguage: loadTellLanguage(root), screen: loadScreen(root), models: loadModels(root) };
}

/** LangChain is loaded only when a model is configured: it takes a second and a hundred megabytes. */
async function openModel({ languageModel }: Config, log: Log): Promise<Pick<Pieces, 'askModel' | 'summarise'>> {
  if (languageModel === undefined) return {};
  const { openChatModel } = await import('../bot/model/open-chat-model.ts');
  const { createAskModel } = await import('../bot/model/ask-model.ts');
  const ended = (outcome: ModelOutcome): void => {
    if (outcome !== 'answered') log.warn({ outcome }, 'language model');
  };
  const { createSummarise } = await import('../bot/model/summarise.ts');
  const chat = await openChatModel(languageModel);
  return { askModel: createAskModel(chat, { ended }), summarise: createSummarise(chat) };
}

/** What does the jobs of this run. A report is put beside its translation before anybody is told of it; no mail is sent where no address is. */
async function handlers(config: Config, parts: TranslateReportParts & TellHubParts): Promise<Handlers> {
  const { teamEmail, outward, publicUrl, botFramework } = config;
  const mails = teamEmail === undefined ? {} : await mailHandlers(teamEmail);
  return {
    ...mails,
    ...(await outwardHandlers(parts, outward, publicUrl)),
    ...(botFramework === undefined ? {} : await threadHandler(parts.store, botFramework)),
    'report-added': ({ reference }) => translateReport(parts, reference),
    'report-arrived': async (job) => {
      await translateReport(parts, job.reference);
      await mails['report-arrived']?.(job);
    },
  };
}

async function threadHandler(store: Store, application: BotFramework): Promise<Handlers> {
  const { openCloudWriter } = await import('../bot/adapter/cloud-writer.ts'); // some 600 modules: only for who needs it
  const { sendToThread } = await import('../deliver/thread.ts');
  return { 'thread-news': sendToThread(store, await openCloudWriter(application)) };
}

async function mailHandlers(team: NonNullable<Config['teamEmail']>): Promise<Handlers> {
  const { mailWhenReportArrives } = await import('../deliver/report-arrived.ts');
  const { mailWhenChatWaits } = await import('../deliver/chat-waits.ts');
  const { partnership } = shippedContent();
  return {
    'report-arrived': mailWhenReportArrives(team, partnership),
    'chat-waits': mailWhenChatWaits(team, partnership),
  };
}

async function outwardHandlers(parts: TellHubParts, { hub, alert }: OutwardConfig, publicUrl = ''): Promise<Handlers> {
  const { sendToHub } = await import('../deliver/hub.ts');
  const { postWhenChatWaits } = await import('../deliver/chat-waits-webhook.ts');
  return {
    ...(hub === undefined ? {} : { 'hub-news': sendToHub(parts.store, hub, tellHub(parts)) }),
    ...(alert === undefined ? {} : { 'chat-waits-webhook': postWhenChatWaits({ ...alert, publicUrl }) }),
  };
}

async function startDatabase(
  { dataFolder }: Config,
  address: string,
  log: Log,
  stops: (() => Promise<unknown>)[],
): Promise<string> {
  const database = await startEmbeddedPostgres({ dataFolder, address, log });
  stops.push(() => database.stop());
  return database.url;
}

/** What a person who started the service by hand needs to see, once, on plain lines. */
function announce(address: string, first: Awaited<ReturnType<typeof ensureFirstAdministrator>>): void {
  const lines = [`Residents: ${address}/chat`, `Staff:     ${address}/staff`];
  if (first !== undefined) {
    lines.push(
      `First administrator: ${first.email}`,
      `One-time password:   ${first.oneTimePassword} (shown once; you choose your own when you sign in)`,
    );
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping: Promise<void> | undefined;
  const onSignal = (signal: string): void => {
    if (stopping !== undefined) return;
    log.info({ signal }, 'stopping');
    stopping = stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  // A supervisor tells every process of the group, and the starter hands its own on: the second one must not cut the stop short.
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** What nothing caught goes through the log, where no words of anybody's are left in it, and ends the service. */
function stopOnUncaught(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'not caught');
    process.exit(1);
  });
}

try {
  const config = readConfig(process.env);
  const log = createLog({ level: config.logLevel });
  stopOnUncaught(log);
  stopOnSignals(await start(config, log), log);
} catch (error) {
  // A wrong setting, a folder somebody else holds, a database that is not there: one clear sentence, no stack.
  process.stderr.write(`${error instanceof Error ? error.message : 'The service could not start.'}\n`);
  process.exit(1);
}
