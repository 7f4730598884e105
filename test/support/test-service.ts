import { randomBytes } from 'node:crypto';
import path from 'node:path';

import { composeService } from '../../api/compose.ts';
import type { App } from '../../api/context.ts';
import type { Config } from '../../api/config.ts';
import { createLog } from '../../api/log.ts';
import type { Translator } from '../../bot/language/translate/translate.ts';
import type { Summarise } from '../../bot/model/summarise.ts';
import type { Screen } from '../../bot/screen.ts';
import { loadAssets } from '../../web/pages/assets.ts';
import { TEST_MODELS, TEST_SCREEN, tellLanguage } from './models.ts';
import { openTestStore, type TestStore } from './store.ts';

/** The whole service on a database of its own, as `npm start` puts it together. */
export interface TestService {
  readonly app: App;
  readonly opened: TestStore;
  readonly lines: readonly string[]; // of the log
  readonly close: () => Promise<void>;
}

export interface TestServiceOptions {
  readonly config?: Partial<
    Pick<Config, 'frameAncestors' | 'limits' | 'publicUrl' | 'botFramework' | 'staff' | 'outward'>
  >;
  readonly now?: () => Date;
  readonly opened?: TestStore; // whose closing is then the service's too
  readonly translator?: Translator;
  readonly summarise?: Summarise;
  readonly screen?: Screen;
}

/** Puts the service together; listening is the test's choice. */
export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const opened = options.opened ?? (await openTestStore());
  const lines: string[] = [];
  const app = await composeService({
    config: {
      trustProxy: [],
      frameAncestors: [],
      limits: {},
      staff: { secondStep: 'optional' },
      outward: {},
      ...options.config,
    },
    tokenSecret: randomBytes(32).toString('base64url'),
    store: opened.store,
    assets: loadAssets(path.join(import.meta.dirname, '../../build')),
    models: TEST_MODELS,
    screen: options.screen ?? TEST_SCREEN,
    tellLanguage,
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.translator === undefined ? {} : { translator: options.translator }),
    ...(options.summarise === undefined ? {} : { summarise: options.summarise }),
    log: createLog({ level: 'info', destination: { write: (line) => lines.push(line) } }),
  });
  const close = async (): Promise<void> => {
    await app.close();
    await opened.close();
  };
  return { app, opened, lines, close };
}
