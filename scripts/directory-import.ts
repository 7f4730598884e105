import { parseArgs } from 'node:util';

import { importIntoDirectory } from './directory/transfer.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const HELP = `Reads services of Open Referral UK (HSDS-UK 3.0, JSON) into the register.

  npm run directory:import -- FILE            says what would change (nothing is changed)
  npm run directory:import -- FILE --apply    changes it: all of it or nothing
  --whole                                     the file is all of the register: what it does not name is removed

Without --whole, what the file does not name is removed only when it came by an import. Nothing comes in as confirmed.
`;

/** Runs the command and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main(words: readonly string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { apply: flag, whole: flag, help: flag };
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
  const [file] = positionals;
  if (values.help || file === undefined) return say(HELP, values.help ? 0 : 2);
  const { apply, whole } = values;
  return say(
    await withStore(process.env, (store) =>
      importIntoDirectory({ store, file, whole, apply, now: new Date(), by: 'command' }),
    ),
  );
}

function say(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
