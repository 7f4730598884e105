import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import services from '../../content/services.json' with { type: 'json' };
import { english } from '../../locales/en/index.ts';
import { leavesOf } from '../../locales/leaves.ts';
import { inLatinLetters, notices } from '../../locales/notices.ts';
import { FOR_STAFF } from '../../locales/translation-sheet.ts';

/** One string of a pack. `key` is `namespace:path.to.leaf`, a plural form with its ending. */
export interface Worded {
  readonly language: string;
  readonly key: string;
  readonly text: string;
}

const LOCALES = path.join(import.meta.dirname, '../../locales');

/** Every string of every pack, whoever reads it: the English one, the notices, and the JSON packs of other languages. */
export const everyString: readonly Worded[] = [
  ...Object.entries(english).flatMap(([namespace, pack]) => inPack('en', namespace, pack)),
  ...Object.entries(notices).map(([language, text]) => ({ language, key: 'language:not-spoken', text })),
  ...Object.entries(inLatinLetters).map(([language, text]) => ({ language, key: 'language:other-letters', text })),
  ...translatedPacks(),
];

/** Every English string that a resident can read. */
export const residentStrings: readonly Worded[] = everyString.filter(
  ({ language, key }) => language === 'en' && !FOR_STAFF.some((namespace) => key.startsWith(`${namespace}:`)),
);

/** What the register of services says in words where it is shown: names of services and labels of their numbers. Its numbers are its own. */
export const registerStrings: readonly Worded[] = services.services
  .filter(({ status }) => status !== 'unconfirmed') // never shown
  .flatMap(({ id, name, phones, sms }) =>
    [
      { path: 'name', text: name },
      ...[...phones, ...(sms ? [sms] : [])].map(({ label }) => ({ path: 'label', text: label })),
    ].map(({ path: field, text }) => ({ language: 'en', key: `register:${id}.${field}`, text })),
  );

function translatedPacks(): readonly Worded[] {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: language }) =>
    readdirSync(path.join(LOCALES, language))
      .filter((file) => file.endsWith('.json') && file !== 'pack.json')
      .flatMap((file) => {
        const pack = JSON.parse(readFileSync(path.join(LOCALES, language, file), 'utf8')) as object;
        return inPack(language, path.basename(file, '.json'), pack);
      }),
  );
}

function inPack(language: string, namespace: string, pack: object): readonly Worded[] {
  return leavesOf(pack).map(([leaf, text]) => ({ language, key: `${namespace}:${leaf}`, text }));
}
