import path from 'node:path';

import { spawnService } from '../support/spawned-service.ts';

test('however long its models take to load, a first start warns of nothing', async () => {
  const slow = path.join(import.meta.dirname, '../support/slow-loading.ts');
  const began = performance.now();
  const service = await spawnService({ LOG_LEVEL: 'warn', NODE_OPTIONS: `--import ${slow}` });
  expect(performance.now() - began).toBeGreaterThan(7_000);
  expect(service.said).not.toMatch(/"level":(?:[45]0)/u);
  expect((await fetch(`${service.origin}/health/ready`)).status).toBe(200);
  await service.close();
}, 90_000);
