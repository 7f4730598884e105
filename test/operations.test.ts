import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { SETTING_NAMES } from '../api/config.ts';
import { createMetrics, type Gauges } from '../api/plugins/metrics.ts';
import { REFUSALS } from '../api/plugins/errors.ts';
import { TURN_OUTCOMES } from '../bot/bot.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));

const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesIn('docs', '.md')];
const OF_TODAY = PAGES.filter((page) => !page.startsWith('docs/decisions/')); // a decision speaks of its day
const runbook = read('docs/runbooks/operations.md');
const NO_SETTING = /^(BENCH_\w+|PACK_VERSION|ON_ERROR_STOP)$/; // of the benchmarks, the words and psql

/** The first cell of every row of the table under a heading, without its back quotes. */
function rowsUnder(heading: string): readonly string[] {
  const [, after = ''] = runbook.split(`\n${heading}\n`);
  const [section = ''] = after.split(/\n##+ /);
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

describe('the pages for operators', () => {
  it.each(PAGES)('%s names no setting that does not exist', (page) => {
    const named = read(page).match(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g) ?? [];
    expect(named.filter((name) => !SETTING_NAMES.includes(name) && !NO_SETTING.test(name))).toEqual([]);
  });

  it.each(PAGES)('%s names no command that does not exist', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(PAGES)('%s leads only to pages that are there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(OF_TODAY)('%s names no file or folder that is not there', (page) => {
    const rooms = 'api|bot|content|deliver|dialogs|docs|locales|scripts|store|test|web';
    const named = [...read(page).matchAll(new RegExp(`\`((?:${rooms})/[\\w./-]+)\``, 'g'))].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('every section that the runbook leads to is there', () => {
    const anchors = [...runbook.matchAll(/^##+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const wanted = [...runbook.matchAll(/\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});

describe('the runbook', () => {
  it('says of every number what to do when it moves', async () => {
    const everyOne: Required<Gauges> = {
      jobsWaiting: () => Promise.resolve(0),
      jobsGivenUp: () => Promise.resolve(0),
      retentionAge: () => Promise.resolve(0),
      overdueContacts: () => 0,
      unreadableContent: () => 0,
      translations: () => Promise.resolve({ ended: [], used: [] }),
    };
    const { text } = await createMetrics(everyOne).read();
    const all = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
    const ours = all.filter((name) => !/^(process|nodejs)_/.test(name));
    expect(rowsUnder('## Numbers').toSorted()).toEqual(ours.toSorted());
  });

  it('names every way a turn can end', () => {
    expect(rowsUnder('### How a turn ends').toSorted()).toEqual([...TURN_OUTCOMES, 'repeated', 'ended'].toSorted());
  });

  it('names only refusals that are made', () => {
    const codes: readonly string[] = Object.values(REFUSALS).map(({ code }) => code);
    const named = [...(/\| `refusals_total`.*/.exec(runbook)?.[0] ?? '').matchAll(/`([A-Z][a-z]\w+)`/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, code = '']) => code).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('explains every warning and error of the log, and none that is not there', () => {
    const sources = ['api', 'bot', 'deliver', 'store'].flatMap((room) => filesIn(room, '.ts'));
    const calls = sources.flatMap((file) => [...read(file).matchAll(/\blog\.(?:warn|error)\(([\s\S]*?)\);/g)]);
    const lines = calls.flatMap(([, call = '']) => [...call.matchAll(/'([^'\n]+)'/g)].map(([, line = '']) => line));
    expect(calls.length).toBeGreaterThan(15);
    expect(rowsUnder('## Log lines').toSorted()).toEqual([...new Set(lines)].toSorted());
  });
});
