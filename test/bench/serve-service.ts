import { randomBytes } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import path from 'node:path';

import { composeService } from '../../api/compose.ts';
import { createLog } from '../../api/log.ts';
import { loadModels, loadTellLanguage } from '../../bot/models.ts';
import { loadScreen } from '../../bot/screen/load-screen.ts';
import { startWorkers } from '../../store/jobs.ts';
import { migrate } from '../../store/migrate.ts';
import { openStore } from '../../store/store.ts';
import { loadAssets } from '../../web/pages/assets.ts';
import { given, serveBench } from './contender-side.ts';

const ENOUGH = 1_000_000; // all the load comes from one address, which no resident's does
const limits = {
  requestsPerAddress: ENOUGH,
  conversationsPerAddress: ENOUGH,
  turnsPerConversation: ENOUGH,
  readsPerConversation: ENOUGH,
};

// (us): the service as api/server.ts starts it, its log in a file; only the limits of an address are lifted.
const root = path.resolve(import.meta.dirname, '../..');
const folder = given('BENCH_FOLDER');
const databaseUrl = given('BENCH_DATABASE_URL');
const log = createLog({ level: 'info' });
await migrate(databaseUrl);
const keyRing = path.join(folder, 'keys.json');
const store = await openStore({ databaseUrl, keyRing, applicationName: 'bench', log, connections: 10 });
await startWorkers(store, { 'report-arrived': () => Promise.resolve(), 'chat-waits': () => Promise.resolve() });
const app = await composeService({
  config: { trustProxy: [], staff: { secondStep: 'optional' }, outward: {}, frameAncestors: [], limits },
  tokenSecret: randomBytes(32).toString('base64url'),
  store,
  assets: loadAssets(path.join(root, 'build')),
  models: loadModels(root),
  screen: loadScreen(root),
  tellLanguage: loadTellLanguage(root),
  log,
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
flushCompileCache();
serveBench(address);
