import { parseArgs } from 'node:util';

import { checkDirectory } from '../content/directory-check.ts';
import { directorySchema, type Directory } from '../content/directory.ts';
import { londonDate } from '../content/london-clock.ts';
import { shippedContent } from '../content/shipped.ts';
import { readContent } from '../store/content/content-versions.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const HELP = `Lists what somebody has to see to in the register of services: what is overdue for review, of low confidence, or unowned.

  npm run directory:check                 the register that residents see
  npm run directory:check -- --shipped    the file that came with this version; needs no database

It ends with code 1 when something that residents see is overdue.
`;

/** Runs the command and returns its exit code: 0 nothing overdue, 1 something is. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { shipped: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const directory = values.shipped === true ? shippedContent().directory : await currentDirectory();
  const { overdue, dueSoon, doubtful, unowned, holidaysEnd } = checkDirectory(directory, londonDate(new Date()));
  const lists = [
    list('Overdue for review', overdue),
    list('To be reviewed within 60 days', dueSoon),
    list('Of low confidence or not confirmed, never shown', doubtful),
    list('Without an owner', unowned),
  ];
  process.stdout.write(lists.join('\n'));
  if (holidaysEnd) process.stdout.write('\nThe bank holidays in content/bank-holidays.json end within 60 days.\n');
  return overdue.length === 0 ? 0 : 1;
}

async function currentDirectory(): Promise<Directory> {
  const parse = (body: unknown): Directory | undefined => directorySchema.safeParse(body).data;
  const read = await withStore(process.env, (store) => readContent(store, 'directory', parse));
  return read.value ?? shippedContent().directory;
}

function list(title: string, ids: readonly string[]): string {
  return `${title}: ${String(ids.length)}\n${ids.map((id) => `  ${id}\n`).join('')}`;
}

await runCommand(() => main(process.argv.slice(2)));
