import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { translationSheet } from '../locales/translation-sheet.ts';
import { runCommand } from './run-command.ts';

const HELP = `Begins a language: npm run language:new -- hu

Makes its folder in locales, from which everything else follows. Then: npm run language:export -- hu > hu.xlf
`;
const ROOT = path.resolve(import.meta.dirname, '..');

/** Makes the folder of a language and says what is to be written. Returns the exit code: 0 made, 1 refused, 2 not understood. */
export async function newLanguage(tag: string | undefined, locales: string): Promise<{ code: number; text: string }> {
  const read = readTag(tag ?? '');
  if (read === undefined) return { code: 2, text: HELP };
  const folder = path.join(locales, read.tag);
  if (existsSync(folder)) return { code: 1, text: `There is a folder ${read.tag} already. Nothing was changed.\n` };
  await mkdir(folder);
  const pack = { name: read.name, english: read.english, direction: read.direction, state: 'drafted' };
  await writeFile(path.join(folder, 'pack.json'), `${JSON.stringify(pack, null, 2)}\n`);
  const sheet = translationSheet();
  return {
    code: 0,
    text: [
      `locales/${read.tag}/pack.json was made: ${read.name} (${read.english}), ${read.direction}. Look whether the names are right.`,
      `${sheet.length} sentences are missing and said in English until they are there. Get them with their notes: npm run -s language:export -- ${read.tag}`,
      'To understand it: phrase files beside them, as other languages have (docs/translation-review.md).',
      '',
    ].join('\n'),
  };
}

interface ReadTag {
  readonly tag: string;
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The tag as it is written by the standard, with what the platform knows of it; undefined for what is no language. */
function readTag(written: string): ReadTag | undefined {
  try {
    const locale = new Intl.Locale(written);
    const tag = locale.toString();
    const nameIn = (language: string): string | undefined =>
      new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
    const english = nameIn('en-GB');
    if (english === undefined) return undefined;
    const direction = RIGHT_TO_LEFT.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
    return { tag, english, name: nameIn(tag) ?? english, direction };
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

if (import.meta.main)
  await runCommand(async () => {
    const { code, text } = await newLanguage(process.argv[2], path.join(ROOT, 'locales'));
    process.stdout.write(text);
    return code;
  });
