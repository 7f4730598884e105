import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { english } from '../../locales/en/index.ts';
import { notices } from '../../locales/notices.ts';

/** One string of a pack. `key` is `namespace:path.to.leaf`, a plural form with its ending. */
export interface Worded {
  readonly language: string;
  readonly key: string;
  readonly text: string;
}

/** Namespaces that only staff read. */
const FOR_STAFF: readonly string[] = ['staff', 'email'];
const LOCALES = path.join(import.meta.dirname, '../../locales');

/** Every string of every pack, whoever reads it: the English one, the notices, and the JSON packs of other languages. */
export const everyString: readonly Worded[] = [
  ...Object.entries(english).flatMap(([namespace, pack]) => leaves('en', `${namespace}:`, pack)),
  ...Object.entries(notices).map(([language, text]) => ({ language, key: 'language:english-only', text })),
  ...translatedPacks(),
];

/** Every English string that a resident can read. */
export const residentStrings: readonly Worded[] = everyString.filter(
  ({ language, key }) => language === 'en' && !FOR_STAFF.some((namespace) => key.startsWith(`${namespace}:`)),
);

function translatedPacks(): readonly Worded[] {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: language }) =>
    readdirSync(path.join(LOCALES, language))
      .filter((file) => file.endsWith('.json') && file !== 'pack.json')
      .flatMap((file) => {
        const pack: unknown = JSON.parse(readFileSync(path.join(LOCALES, language, file), 'utf8'));
        return leaves(language, `${path.basename(file, '.json')}:`, pack);
      }),
  );
}

function leaves(language: string, place: string, node: unknown): readonly Worded[] {
  if (typeof node === 'string') return [{ language, key: place, text: node }];
  return Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([name, child]) =>
    leaves(language, place.endsWith(':') ? `${place}${name}` : `${place}.${name}`, child),
  );
}
