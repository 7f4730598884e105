import { parseArgs } from 'node:util';

import { packNamed } from '../locales/index.ts';
import { writeReview } from './languages/review-file.ts';
import { reviewRows } from './languages/review-rows.ts';
import { runCommand } from './run-command.ts';

const HELP = `Writes the words of a language for a translator or a reviewer, each beside its English and the notes about it.

  npm run -s language:export -- pl > pl.xlf          XLIFF 1.2, for the tools of bureaus
  npm run -s language:export -- pl --csv > pl.csv    a table
`;

await runCommand(async () => {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { csv: flag, help: flag } });
  const language = packNamed(positionals[0]);
  if (values.help || language === undefined || language === 'en') {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  process.stdout.write(await writeReview(reviewRows(language), language, values.csv ? 'csv' : 'xliff'));
  return 0;
});
