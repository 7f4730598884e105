import { setTimeout as wait } from 'node:timers/promises';

import { lockReport } from '../../store/reports/report-changes.ts';
import { mergeReport, unmergeReport } from '../../store/reports/report-merges.ts';
import { linkReports } from '../../store/reports/related-reports.ts';
import type { Store } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { NOW, openSample, sampleReport, sampleTurn } from './samples.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
  for (const reference of ['A', 'B', 'C']) {
    const report = sampleReport({ reference });
    await commitTurn(opened.store, sampleTurn(await openSample(opened.store), { report }));
  }
});
afterEach(() => opened.close());

const change = (reference: string) => ({ reference, by: 'staff:ann', now: NOW });
const link = (store: Store, one: string, other: string) => linkReports(store, { ...change(one), other });
const merge = (store: Store, one: string, into: string) => mergeReport(store, { ...change(one), into });

/** Holds a report, from when it comes back, until it is let go. */
async function hold(reference: string): Promise<{ readonly letGo: () => Promise<void> }> {
  const held = Promise.withResolvers<undefined>();
  const free = Promise.withResolvers<undefined>();
  const over = opened.store.database.transaction(async (within) => {
    await lockReport(within, reference);
    held.resolve(undefined);
    await free.promise;
  });
  await Promise.race([held.promise, over]);
  const letGo = (): Promise<void> => {
    free.resolve(undefined);
    return over;
  };
  return { letGo };
}

/** Comes back once so many wait for a lock. */
async function untilWaiting(many: number): Promise<void> {
  const ask = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await opened.store.database.execute(ask)).rows.length < many) await wait(20);
}

type Work = (store: Store) => Promise<unknown>;

test.each<[string, Work, readonly [Work, unknown][]]>([
  [
    'said from both sides that they belong together',
    () => Promise.resolve(),
    [
      [(store) => link(store, 'A', 'B'), true],
      [(store) => link(store, 'B', 'A'), false], // it was said already
    ],
  ],
  [
    'linked and separated',
    (store) => merge(store, 'B', 'A'),
    [
      [(store) => link(store, 'A', 'B'), true],
      [(store) => unmergeReport(store, change('B')), true],
    ],
  ],
  [
    'linked and merged into what a third stands for',
    (store) => merge(store, 'C', 'A'),
    [
      [(store) => link(store, 'A', 'B'), true],
      [(store) => merge(store, 'B', 'C'), { kind: 'merged', main: 'A' }],
    ],
  ],
])('two reports %s at once: each is done, and neither waits for the other for ever', async (_what, before, both) => {
  const { store } = opened;
  await before(store);
  const { letGo } = await hold('A');
  const results: Promise<unknown>[] = [];
  for (const [work] of both) {
    results.push(work(store));
    await untilWaiting(results.length); // and so they wait in this order
  }
  await letGo();
  expect(await Promise.all(results)).toEqual(both.map(([, result]) => result));
});
