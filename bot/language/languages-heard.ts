import { readdirSync } from 'node:fs';
import path from 'node:path';

const ENGLISH = 'en';
const EXPRESSIONS = /^danger\.certain\.txt$/;
const PHRASES_OF_DANGER = /^danger\..*\.phrases\.txt$/;

/** The languages beside English that models are trained for: every folder of locales whose phrases tell of danger. */
export function languagesHeard(root: string): readonly string[] {
  return foldersWith(root, PHRASES_OF_DANGER);
}

/** The languages beside English whose expressions of danger are known (`danger.certain.txt`), with phrases or without. */
export function languagesExpressed(root: string): readonly string[] {
  return foldersWith(root, EXPRESSIONS);
}

function foldersWith(root: string, wanted: RegExp): readonly string[] {
  const locales = path.join(root, 'locales');
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== ENGLISH)
    .filter(({ name }) => readdirSync(path.join(locales, name)).some((file) => wanted.test(file)))
    .map(({ name }) => name)
    .sort();
}
