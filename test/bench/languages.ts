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

/*
 * What a language costs: how much its words weigh for the browser, how much memory is used with all packs and models, and the processor time
 * of a turn in Urdu beside the same turn in English, by turns in one run.
 *   npm run bench:languages -- [TALKS, 60 by default]
 */
const talks = Number(process.argv[2] ?? 60);
const AIM = { kilobytes: 8, megabytes: 400, ratio: 1.2 };
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
  const megabytes = process.memoryUsage().rss / 1e6;
  process.stdout.write(
    `${megabytes.toFixed(0)} MB of memory with every pack and model read (at most ${AIM.megabytes})\n`,
  );
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
