import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { withDatabase } from '../../scripts/with-store.ts';
import { countReports, listReports, type ReportFilter, type ReportQuery } from '../../store/reports/list-reports.ts';
import { migrate } from '../../store/migrate.ts';
import { openStore, type Store } from '../../store/store.ts';
import { explained, fillReports, KINDS, NEWEST, PEOPLE, WARDS } from './fill-reports.ts';

/*
 * How long a page of the staff's list takes: makes reports of invented bytes in a database of its own, asks for the first
 * page and for one far down through every filter and many of their pairs, and prints times and the indexes that were used.
 *   npm run bench:reports -- [REPORTS, 1000000 by default]
 */
const total = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 40;
const AIM_MS = 5;

const day = (ago: number): Date => new Date(NEWEST.getTime() - ago * 86_400_000);
const [person = ''] = PEOPLE;
const FILTERS: readonly (readonly [string, Omit<ReportFilter, 'restricted'>])[] = [
  ['nothing', {}],
  ['type', { kind: KINDS[2] ?? '' }],
  ['ward', { ward: WARDS[3] ?? '' }],
  ['status received', { status: 'received' }],
  ['status closed', { status: 'closed' }],
  ['a person', { assignee: { staffId: person } }],
  ['nobody', { assignee: 'nobody' }],
  ['dates', { sentFrom: day(900), sentBefore: day(890) }],
  ['type, ward', { kind: KINDS[2] ?? '', ward: WARDS[3] ?? '' }],
  ['type, rare ward', { kind: KINDS.at(-1) ?? '', ward: WARDS.at(-1) ?? '' }],
  ['ward, being looked at', { ward: WARDS[3] ?? '', status: 'being-looked-at' }],
  ['type, being looked at', { kind: KINDS[2] ?? '', status: 'being-looked-at' }],
  ['type, ward, being looked at', { kind: KINDS[2] ?? '', ward: WARDS[3] ?? '', status: 'being-looked-at' }],
  ['type, ward, closed', { kind: KINDS[2] ?? '', ward: WARDS[3] ?? '', status: 'closed' }],
  ['a person, being looked at', { assignee: { staffId: person }, status: 'being-looked-at' }],
  ['a person, ward', { assignee: { staffId: person }, ward: WARDS[3] ?? '' }],
  ['a person, type, ward', { assignee: { staffId: person }, kind: KINDS[2] ?? '', ward: WARDS[3] ?? '' }],
  ['nobody, received', { assignee: 'nobody', status: 'received' }],
  ['nobody, received, ward', { assignee: 'nobody', status: 'received', ward: WARDS[3] ?? '' }],
  ['type, ward, dates', { kind: KINDS[2] ?? '', ward: WARDS[3] ?? '', sentFrom: day(900), sentBefore: day(860) }],
  ['postcode', { find: ['postcode:77'] }],
  ['phone', { find: ['phone:77'] }],
  ['phone that nobody has', { find: ['phone:none'] }],
  ['postcode, type, closed', { find: ['postcode:77'], kind: KINDS[2] ?? '', status: 'closed' }],
];

const folder = await mkdtemp(path.join(tmpdir(), 'reports-bench-'));
try {
  await withDatabase({ DATA_FOLDER: path.join(folder, 'data') }, async (options) => {
    await migrate(options.databaseUrl);
    const store = await openStore(options);
    await report(store, options.databaseUrl).finally(store.close);
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function report(store: Store, databaseUrl: string): Promise<void> {
  const began = performance.now();
  await fillReports(store, total);
  print(`${String(total)} reports made in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  print('| filter | first page, p50 ms | p95 ms | page far down, p50 ms | p95 ms | how |');
  print('| --- | ---: | ---: | ---: | ---: | --- |');
  for (const [name, filter] of FILTERS) print(await lineOf(store, databaseUrl, name, filter));
  print(`\nAim: ${String(AIM_MS)} ms a page of 50, its rows opened.`);
}

async function lineOf(
  store: Store,
  databaseUrl: string,
  name: string,
  filter: Omit<ReportFilter, 'restricted'>,
): Promise<string> {
  const first: ReportQuery = { ...filter, restricted: false, limit: 50 };
  const found = await countReports(store, first, 1000);
  const far = { sentAt: filter.sentBefore === undefined ? day(1000) : day(895), reference: 'Z' };
  const times = [...(await timed(store, first)), ...(await timed(store, { ...first, before: far }))];
  const cells = [`${name} (${found === 1000 ? 'many' : String(found)})`, ...times.map((ms) => ms.toFixed(1))];
  return `| ${[...cells, await explained(store, databaseUrl, first)].join(' | ')} |`;
}

async function timed(store: Store, query: ReportQuery): Promise<readonly [number, number]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await listReports(store, query);
    times.push(performance.now() - began);
  }
  const sorted = times.slice(3).toSorted((one, other) => one - other); // the first ones warm up
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
