import { readdirSync } from 'node:fs';
import path from 'node:path';

const ENGLISH = 'en';
const PHRASES_OF_DANGER = /^danger\..*\.phrases\.txt$/;

/** The languages beside English that residents are understood in: every folder of locales whose phrases tell of danger. */
export function languagesHeard(root: string): readonly string[] {
  const locales = path.join(root, 'locales');
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== ENGLISH)
    .filter(({ name }) => readdirSync(path.join(locales, name)).some((file) => PHRASES_OF_DANGER.test(file)))
    .map(({ name }) => name)
    .sort();
}
