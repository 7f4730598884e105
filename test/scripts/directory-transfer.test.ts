import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { keepContent } from '../../bot/facts/keep-content.ts';
import { shippedContent } from '../../content/shipped.ts';
import { exportDirectory, importIntoDirectory } from '../../scripts/directory/transfer.ts';
import { newestVersion } from '../../store/content/content-versions.ts';
import { runFolder } from '../support/run-folder.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
const FRIENDS = {
  id: '1',
  name: 'Scam Friends',
  status: 'active',
  url: 'https://scamfriends.example',
  assured_date: '2027-02-01',
};

let opened: TestStore;
let folder: string;
beforeAll(async () => {
  opened = await openTestStore();
  folder = await mkdtemp(path.join(runFolder(), 'directory-'));
});
afterAll(() => opened.close());
beforeEach(() => opened.store.database.execute('TRUNCATE content_version'));

interface Options {
  readonly whole?: boolean;
  readonly apply?: boolean;
  readonly now?: Date;
}
async function run(
  content: string | Uint8Array,
  { whole = false, apply = true, now = NOW }: Options = {},
): Promise<string> {
  const file = path.join(folder, 'services.json');
  await writeFile(file, content);
  const told = importIntoDirectory({ store: opened.store, file, whole, apply, now, by: 'command' });
  return told.catch((error: unknown) => Promise.reject(new Error(String(error).replaceAll(`${folder}/`, ''))));
}

test('an export that is imported again makes no difference and no version', async () => {
  const whole = await exportDirectory(opened.store);
  const { length } = shippedContent().directory.services;
  const none = `${String(length)} rows: 0 added, 0 changed, 0 removed, 0 bad\nThere is no difference.\n`;
  const told = (await run(whole, { whole: true })).split('\n').filter((line) => !line.startsWith('? '));
  expect(told.join('\n')).toBe(none);
  expect(await newestVersion(opened.store, 'directory')).toBe(0);
});

test('a dry run tells what would change, and changes nothing', async () => {
  expect(await run(JSON.stringify([FRIENDS, { ...FRIENDS, id: 2 }]), { apply: false })).toBe(
    `2 rows: 1 added, 0 changed, 0 removed, 1 bad
+ imported-1  Scam Friends
! row 2: id: Invalid input: expected string, received number; skipped
Nothing was changed. Run again with --apply to keep this.
`,
  );
  expect(await newestVersion(opened.store, 'directory')).toBe(0);
});

test('what is imported half an hour after midnight of summer bears the day that clocks in London show', async () => {
  const { assured_date: _none, ...undated } = FRIENDS;
  await run(JSON.stringify({ contents: [undated] }), { now: new Date('2027-06-30T23:30:00Z') });
  const { rows } = await opened.store.database.execute(`SELECT body->'services'->-1->>'compiledOn' AS day FROM content_version`); // prettier-ignore
  expect(rows).toEqual([{ day: '2027-07-01' }]);
});

test('what is applied is the next version, which every node shows, and a later file removes', async () => {
  const page = { total_items: 1, contents: [FRIENDS] };
  expect(await run(JSON.stringify(page))).toContain('This is version 1 of the register now.\n');
  const kept = await keepContent(opened.store, 60_000);
  try {
    expect(kept.current().directory.services.at(-1)?.name).toBe('Scam Friends');
    expect(kept.unreadable()).toBe(0);
    const told = await run(JSON.stringify({ services: [{ ...FRIENDS, id: '3', name: 'New Friends' }] }));
    expect(told).toContain(
      '1 rows: 1 added, 0 changed, 1 removed, 0 bad\n+ imported-3  New Friends\n- imported-1  Scam Friends\n',
    );
    await kept.refresh();
    expect(kept.current().directory.services.at(-1)?.name).toBe('New Friends');
  } finally {
    await kept.stop();
  }
});

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
test.each<readonly [string, string | Uint8Array, Options, RegExp]>([
  ['an empty file', '', {}, /services\.json can't be used\. It is empty\. Nothing was changed\.$/],
  ['50 MB', 'x'.repeat(50_000_000), {}, /It is larger than 20 MB/],
  ['another encoding', utf16('[]'), {}, /It is not in UTF-8/],
  ['half a file', '[{"id":', {}, /It is not JSON/],
  ['something else', '{"hello":"world"}', {}, /It holds no services of Open Referral UK/],
  ['no rows', '[]', {}, /It holds no services of Open Referral UK/],
  ['rows that are all bad', '[1,2]', {}, /None of its rows can be read\. row 1: /],
  [
    'a whole register without the numbers that danger needs',
    JSON.stringify([FRIENDS]),
    { whole: true },
    /a number that danger needs is missing or not shown/,
  ],
])('is refused in a sentence, and changes nothing: %s', async (_name, content, options, sentence) => {
  await expect(run(content, options)).rejects.toThrow(sentence);
  expect(await newestVersion(opened.store, 'directory')).toBe(0);
});

test('a number that danger needs is not lost to a row that empties it', async () => {
  const rows = JSON.parse(await exportDirectory(opened.store)) as { contents: { name: string; contacts: unknown[] }[] };
  const contents = rows.contents.map((row) => (/childline/i.test(row.name) ? { ...row, contacts: [] } : row));
  await expect(run(JSON.stringify({ contents }))).rejects.toThrow(/childline: a number that danger needs is missing/);
  expect(await newestVersion(opened.store, 'directory')).toBe(0);
});
