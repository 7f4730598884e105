import path from 'node:path';

import { spawnService } from '../support/spawned-service.ts';

test('however long its models take to load, a first start warns of nothing', async () => {
  const slow = path.join(import.meta.dirname, '../support/slow-loading.ts');
  const began = performance.now();
  const service = await spawnService({ LOG_LEVEL: 'warn', NODE_OPTIONS: `--import ${slow}` });
  const took = performance.now() - began;
  const { status } = await fetch(`${service.origin}/health/ready`);
  await service.close();
  expect(took).toBeGreaterThan(7_000);
  expect([service.said, status]).toEqual([expect.not.stringMatching(/"level":[45]0/u), 200]);
}, 90_000);
