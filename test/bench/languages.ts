import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { shippedContent } from '../../content/shipped.ts';
import { LANGUAGES, packNamed, words, type Language } from '../../locales/index.ts';
import { withDatabase } from '../../scripts/with-store.ts';
import { migrate } from '../../store/migrate.ts';
import { openStore, type Store } from '../../store/store.ts';
import { appData } from '../../web/pages/app-data.ts';
import { createTestBot } from '../support/test-bot.ts';
import { timePackStart } from './start-with-packs.ts';

/*
 * What a language costs: how much its words weigh for the browser, how long the service takes to start and be had in all of
 * them and how much memory it holds then, and the processor time of a turn in Urdu beside the same turn in English, by turns
 * in one run.
 *   npm run bench:languages -- [TALKS, 60 by default]
 */
const talks = Number(process.argv[2] ?? 60);
const AIM = { kilobytes: 8, seconds: 3, megabytes: 400, ratio: 1.2 };
const STARTS = 4; // the first makes what the others find
const STORIES: Readonly<Record<'en' | 'ur', string>> = {
  en: 'my neighbour plays very loud music every night until three and I cannot sleep',
  ur: 'میرا پڑوسی ہر رات تین بجے تک بہت اونچی آواز میں گانے لگاتا ہے اور میں سو نہیں سکتا',
};

weigh();
const folder = await mkdtemp(path.join(tmpdir(), 'languages-bench-'));
try {
  await withDatabase({ DATA_FOLDER: path.join(folder, 'data') }, async (options) => {
    await migrate(options.databaseUrl);
    const store = await openStore(options);
    await compareTurns(store).finally(() => store.close());
    await timeStarts(options.databaseUrl);
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

function weigh(): void {
  const { partnership, directory } = shippedContent();
  for (const language of LANGUAGES) {
    words(language, 'common:yes'); // reads the pack
    const kilobytes = gzipSync(JSON.stringify(appData('panel', language, partnership, directory))).length / 1000;
    process.stdout.write(
      `${language.padEnd(10)} ${kilobytes.toFixed(1)} kB to the browser, gzip (at most ${AIM.kilobytes})\n`,
    );
  }
}

/** Starts the service again and again; the quickest is what it takes where nothing else runs. */
async function timeStarts(databaseUrl: string): Promise<void> {
  const starts = [];
  for (let start = 0; start < STARTS; start += 1)
    starts.push(await timePackStart(LANGUAGES, { DATABASE_URL: databaseUrl, DATA_FOLDER: path.join(folder, 'data') }));
  const [best] = starts.slice(1).toSorted((one, other) => one.everyPack - other.everyPack);
  const { listening = Number.NaN, everyPack = Number.NaN, processor = Number.NaN, megabytes = Number.NaN } = best ?? {};
  process.stdout.write(
    `a start: listening after ${seconds(listening)}, had in all ${LANGUAGES.length} languages after ${seconds(everyPack)} (at most ${AIM.seconds} s), with ${seconds(processor)} of processor time\n` +
      `${megabytes.toFixed(0)} MB of memory held by the service then (at most ${AIM.megabytes})\n`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

async function compareTurns(store: Store): Promise<void> {
  const spent: Record<'en' | 'ur', number> = { en: 0, ur: 0 };
  for (const language of ['en', 'ur'] as const) await talk(store, language); // once for nothing: everything is warm
  for (let round = 0; round < talks; round += 1)
    for (const language of ['en', 'ur'] as const) spent[language] += await talk(store, language);
  const each = (language: 'en' | 'ur'): string => (spent[language] / talks / 1000 / 4).toFixed(2);
  process.stdout.write(
    `a turn: ${each('en')} ms of processor time in English, ${each('ur')} in Urdu: ${(spent.ur / spent.en).toFixed(2)} times (at most ${AIM.ratio})\n`,
  );
}

/** Opens a report and answers three questions; gives the microseconds of processor time that it took. */
async function talk(store: Store, tag: 'en' | 'ur'): Promise<number> {
  const bot = createTestBot(store);
  const language: Language = packNamed(tag) ?? 'en';
  const { conversationId } = await bot.open({ channel: 'page', language });
  const started = process.cpuUsage();
  await bot.takeTurn({ conversationId, text: '', choices: ['do:begin:report-asb'] });
  await bot.takeTurn({ conversationId, text: STORIES[tag], choices: [] });
  for (let turn = 0; turn < 2; turn += 1) await bot.takeTurn({ conversationId, text: '', choices: ['do:skip'] });
  const { user, system } = process.cpuUsage(started);
  return user + system;
}
