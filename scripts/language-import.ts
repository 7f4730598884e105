import path from 'node:path';

import { packNamed } from '../locales/index.ts';
import { importLanguage } from './languages/import-language.ts';
import { runCommand } from './run-command.ts';

const HELP = `Reads the words of a language from a file that language:export wrote and a translator filled in.

  npm run language:import -- pl pl.xlf    (or pl.csv)

All of it or nothing: a sentence with another placeholder, another number or a mark of direction stops it, by its key.
The file is all of the language: it has every sentence, and what it leaves empty is said in English. Say in pack.json
who reviewed it, and when.
`;
const LOCALES = path.resolve(import.meta.dirname, '../locales');

await runCommand(async () => {
  const [tag, file] = process.argv.slice(2);
  const language = packNamed(tag);
  if (file === undefined || language === undefined || language === 'en') {
    process.stdout.write(HELP);
    return 2;
  }
  process.stdout.write(await importLanguage(language, file, LOCALES));
  return 0;
});
