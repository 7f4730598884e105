import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ROOMS = ['api', 'bot', 'content', 'deliver', 'dialogs', 'locales', 'scripts', 'store', 'web'];
const OTHER_TESTS = ['bench', 'browser', 'chaos', 'eval', 'support', 'transcripts']; // folders of test/ that mirror no room
const MOST_LINES = 300;
const MAY_BE_LONG: readonly RegExp[] = [
  /^locales\/(?!en\/)[\w-]+\/[\w-]+\.json$/, // the sentences of a translated pack, one a line
  /^locales\/[\w-]+\/([a-z-]+\/)?[a-z.-]+\.phrases\.txt$/, // words to learn from, a phrase a line
  /^locales\/[\w-]+\/alone\.txt$/, // whole answers of a language with what they are in English
  /^locales\/[\w-]+\/gloss\.txt$/, // everyday words of a language with what they are in English
  /^locales\/[\w-]+\/concepts\.txt$/, // what words stand for, a concept a line
  /^locales\/[\w-]+\/word-groups\.txt$/, // made from word vectors
  /^bot\/understand\/encoder\/[a-z]+\.opinions$/, // numbers that were learnt
  /^content\/(places|services)\.json$/, // facts, checked by their schemas
];

const sources = ROOMS.flatMap((room) => filesIn(room));
const tests = filesIn('test');

describe('the rooms', () => {
  test('hold files named in kebab-case, after what they are', () => {
    const badly = [...sources, ...tests].filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(path.basename(file)));
    expect(badly).toEqual([]);
    expect(
      sources.filter(
        (file) => /(^|[/-])(utils?|helpers?|misc|common)\.tsx?$/.test(file) && !file.startsWith('locales/'),
      ),
    ).toEqual([]);
  });

  test('hold no file over 300 lines, but for lists that nobody reads from end to end', () => {
    const long = sources.filter((file) => linesOf(file) > MOST_LINES);
    expect(long.filter((file) => !MAY_BE_LONG.some((list) => list.test(file)))).toEqual([]);
    expect(MAY_BE_LONG.filter((list) => !long.some((file) => list.test(file)))).toEqual([]); // no exception without a need
  });

  test('take the day of a moment from the clock in London: by UTC it is yesterday for an hour of each summer night', () => {
    const ofUtc = /\b(?:now(?:\(\))?|new Date\(\))\.toISOString\(\)\.slice\(0, 10\)/;
    const wrong = sources.filter(
      (file) => /\.tsx?$/.test(file) && ofUtc.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(wrong).toEqual(['store/translations/translation-use.ts']); // engines are counted by UTC
  });

  test('are mirrored by the tests', () => {
    const folders = readdirSync(path.join(root, 'test'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const unknown = folders.map((entry) => entry.name).filter((name) => ![...ROOMS, ...OTHER_TESTS].includes(name));
    expect(unknown).toEqual([]);
    const tested = new Set(tests.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => file.split('/')[1]));
    const untested = ROOMS.filter((room) => sources.some((file) => file.startsWith(`${room}/`)) && !tested.has(room));
    expect(untested).toEqual([]);
  });

  test('keep every topic whole: its steps, its form, its examples, its words and its test', () => {
    const folders = readdirSync(path.join(root, 'dialogs'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const topics = folders.map((entry) => entry.name).filter((name) => name !== 'questions');
    expect(topics.length).toBeGreaterThan(0);
    const wanted = topics.flatMap((topic) => [
      `dialogs/${topic}/topic.ts`,
      `dialogs/${topic}/examples.ts`,
      ...(isMadeOfQuestions(topic) ? [] : [`dialogs/${topic}/form.ts`]),
      `locales/en/${topic}.ts`,
      `test/dialogs/${topic}.test.ts`,
    ]);
    expect(wanted.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('the one-way streets', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['store/a.ts', "import '../bot/b.ts';", 'store-keeps-to-its-streets'],
    ['locales/a.ts', "import '../content/b.ts';", 'locales-keeps-to-its-streets'],
    ['content/a.ts', "import '../store/b.ts';", 'content-keeps-to-its-streets'],
    ['dialogs/a.ts', "import '../store/b.ts';", 'dialogs-keeps-to-its-streets'],
    ['dialogs/types.ts', "import type { B } from '../bot/b.ts'; export type A = B;", 'dialogs-keeps-to-its-streets'],
    ['bot/a.ts', "import '../api/b.ts';", 'bot-keeps-to-its-streets'],
    ['bot/tested.ts', "import '../test/b.ts';", 'bot-keeps-to-its-streets'],
    ['deliver/a.ts', "import '../bot/b.ts';", 'deliver-keeps-to-its-streets'],
    ['web/pages/a.ts', "import '../../store/b.ts';", 'web-keeps-to-its-streets'],
    ['api/a.ts', "import '../dialogs/b.ts';", 'api-keeps-to-its-streets'],
    ['api/browser.ts', "import '../web/chat/b.ts';", 'api-keeps-to-its-streets'],
    ['scripts/a.ts', "import '../api/b.ts';", 'scripts-keeps-to-its-streets'],
    ['dialogs/one/a.ts', "import '../other/b.ts';", 'one-topic-does-not-know-another'],
    ['dialogs/file.ts', "import 'node:fs';", 'deciding-and-words-are-pure'],
    ['web/chat/a.ts', "import 'node:fs';", 'browser-code-does-not-reach-the-server'],
    ['bot/web.ts', "import 'fastify';", 'fastify-lives-in-api'],
    ['dialogs/bridge.ts', "import 'botbuilder-dialogs';", 'bot-framework-lives-behind-its-ports'],
    ['bot/sql.ts', "import 'pg';", 'sql-lives-in-store'],
    ['api/orm.ts', "import 'drizzle-orm';", 'sql-lives-in-store'],
    ['api/mail.ts', "import 'nodemailer';", 'mail-lives-in-deliver'],
    ['web/pages/view.ts', "import 'preact';", 'preact-lives-in-browser-code'],
    ['bot/log.ts', "import 'pino';", 'metrics-and-logs-live-in-api'],
    ['bot/ask.ts', "import 'langchain/chat_models/universal';", 'language-models-live-behind-one-port'],
    ['api/ask.ts', "import '@langchain/core/messages';", 'language-models-live-behind-one-port'],
    ['bot/check.ts', "import 'fast-check';", 'no-development-package-at-run-time'],
    ['bot/gone.ts', "import './nowhere.ts';", 'nothing-unresolvable'],
    ['store/round.ts', "import './about.ts';", 'no-circles'],
  ];
  const allowed: readonly (readonly [string, string])[] = [
    ['store/about.ts', "import './round.ts';"], // the other half of the circle
    ['api/open.ts', "import 'fastify'; import '../bot/b.ts'; import '../web/pages/b.ts'; import '../store/b.ts';"],
    [
      'bot/open.ts',
      "import '../dialogs/b.ts'; import '../store/b.ts'; import '../content/b.ts'; import '../locales/b.ts';",
    ],
    ['bot/adapter/open.ts', "import 'botbuilder-core';"],
    ['bot/model/open.ts', "import 'langchain/chat_models/universal'; import '@langchain/core/messages';"],
    ['dialogs/topic-dialog.ts', "import 'botbuilder-dialogs';"],
    ['dialogs/one/open.ts', "import '../questions/b.ts'; import '../b.ts'; import '../../content/b.ts';"],
    ['store/open.ts', "import 'pg'; import 'node:fs';"],
    ['web/chat/open.ts', "import 'preact'; import '../../locales/b.ts';"],
    ['scripts/open.ts', "import '../api/config.ts'; import '../store/b.ts';"],
    ['api/config.ts', "import 'zod';"],
    ...[
      'api',
      'bot',
      'content',
      'dialogs',
      'dialogs/other',
      'dialogs/questions',
      'store',
      'test',
      'web/chat',
      'web/pages',
      'locales',
    ].map((room) => [`${room}/b.ts`, 'export type B = string;'] as const),
  ];

  test('catch a fault planted against every rule, and nothing that is allowed', async () => {
    const found = await cruise([...planted, ...allowed]);
    const expected = planted.map(([file, , rule]) => `${file}: ${rule}`);
    const once = new Set(found.map((fault) => fault.replace('store/about.ts: no-c', 'store/round.ts: no-c'))); // either end
    expect([...once].sort()).toEqual(expected.sort());
  });

  test('have a planted fault for every rule there is', () => {
    const load = createRequire(import.meta.url);
    const config = load('../dependency-cruiser.cjs') as { readonly forbidden: readonly { readonly name: string }[] };
    const proven = new Set(planted.map(([, , rule]) => rule));
    const unproven = config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name));
    expect(unproven).toEqual([]);
  });
});

describe('the manners', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['dialogs/topic.ts', 'export const when = (): number => Date.now();', 'no-restricted-syntax'],
    ['dialogs/topic.ts', 'export const when = (): Date => new Date();', 'no-restricted-syntax'],
    ['dialogs/topic.ts', 'export const chance = (): number => Math.random();', 'no-restricted-syntax'],
    ['dialogs/topic.ts', "export const ask = (): unknown => fetch('https://example.org');", 'no-restricted-globals'],
    ['dialogs/topic.ts', 'export const place = (): unknown => process.env;', 'no-restricted-globals'],
    ['store/store.ts', "console.log('hello');", 'no-console'],
    ['store/store.ts', 'export const loose = (value: any): unknown => value;', '@typescript-eslint/no-explicit-any'],
    [
      'store/store.ts',
      'export function late(): void { Promise.resolve(1); }',
      '@typescript-eslint/no-floating-promises',
    ],
    ['store/store.ts', `export function long(): void {\n${'  void 0;\n'.repeat(61)}}`, 'max-lines-per-function'],
    ['store/store.ts', 'export {};\n'.repeat(301), 'max-lines'],
  ];

  test('are kept by the linter, which sees a fault planted against each', async () => {
    const found = await lint(planted.map(([file, text]) => ({ file, text })));
    expect(found.length).toBe(planted.length);
    const missed = planted.filter(([, , rule], index) => found[index]?.includes(rule) !== true);
    expect(missed).toEqual([]);
  }, 180_000); // it reads all types first, as the editor does when it opens the project
});

/** The form of a guide or a referral is made of its questions. */
function isMadeOfQuestions(topic: string): boolean {
  const file = path.join(root, 'dialogs', topic, 'topic.ts');
  return existsSync(file) && readFileSync(file, 'utf8').search(/(guide|referral)Topic\(/) >= 0;
}

async function cruise(files: readonly (readonly [string, string, ...string[]])[]): Promise<string[]> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'assistant-house-')));
  try {
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    await symlink(path.join(root, 'package.json'), path.join(folder, 'package.json'));
    for (const [file, text] of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const rooms = ROOMS.filter((room) => existsSync(path.join(folder, room)));
    const config = path.join(root, 'dependency-cruiser.cjs');
    const { output } = await run([tool, '--config', config, '--output-type', 'json', ...rooms], folder);
    const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lints texts as if each were a file of ours; one process for all, since the types are read once. */
async function lint(planted: readonly { file: string; text: string }[]): Promise<readonly (readonly string[])[]> {
  const program = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const found = [];
    for (const { file, text } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(text, { filePath: file });
      found.push(result.messages.map(({ ruleId }) => ruleId));
    }
    console.log(JSON.stringify(found));`;
  const { output } = await run(['--input-type=module', '--eval', program, JSON.stringify(planted)], root);
  return JSON.parse(output) as string[][];
}

async function run(words: readonly string[], folder: string): Promise<{ output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', () => {
      resolve({ output });
    });
  });
}

function filesIn(folder: string): string[] {
  const place = path.join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function linesOf(file: string): number {
  return readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
}
