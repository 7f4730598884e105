import { registerHooks } from 'node:module';

/*
 * Imported before the service (NODE_OPTIONS): its models take longer to load than any query of the store may, as on a slow
 * machine at the first start, and nothing else runs meanwhile.
 */
const MILLISECONDS = 7_000;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/bot/models.ts')) return loaded;
    const busy = `const until = Date.now() + ${String(MILLISECONDS)}; while (Date.now() < until);`;
    const source = (loaded.source as string | Buffer)
      .toString()
      .replace(/export function loadModels\(.*\{/u, (head) => `${head} ${busy}`);
    return { ...loaded, source };
  },
});
