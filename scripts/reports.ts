import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';

import { normaliseReference } from '../dialogs/reference.ts';
import { erase, revoke, tellErasure, tellRevoking, type Told, type Wanted } from './reports/erase.ts';
import { reindex } from './reports/reindex.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const HELP = `What an operator does with sent reports. Nothing is changed without --apply. Each change is in the audit.

  npm run reports -- erase REFERENCE [--apply]     a report and its conversation go for good, keys first
  npm run reports -- revoke REFERENCE [--apply]    its receipt opens nothing any more
  npm run reports -- reindex [--apply]             reports corrected before corrections moved them get the ward of the
                                                   corrected place, and are found by what holds now
`;

type Run = (wanted: Wanted) => Promise<Told>;
const COMMANDS: Readonly<Record<string, { readonly look: Run; readonly apply: Run; readonly ofAll?: true }>> = {
  erase: { look: tellErasure, apply: erase },
  revoke: { look: tellRevoking, apply: revoke },
  reindex: { look: (wanted) => reindex(wanted, 'look'), apply: (wanted) => reindex(wanted, 'apply'), ofAll: true },
};

/** Runs the command and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false } },
  });
  const [name = '', typed = ''] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return say({ code: 2, text: HELP });
  const run = values.apply ? command.apply : command.look;
  return command.ofAll === true ? begin(run, '') : withReference(run, typed);
}

async function withReference(run: Run, typed: string): Promise<number> {
  if (typed === '') return say({ code: 2, text: HELP });
  const reference = normaliseReference(typed);
  if (reference === undefined) return say({ code: 1, text: `${typed} is no reference. Check it for a slip.\n` });
  return begin(run, reference);
}

async function begin(run: Run, reference: string): Promise<number> {
  const rest = { reference, now: new Date(), by: 'command', random: randomBytes };
  return say(await withStore(process.env, (store) => run({ store, ...rest })));
}

function say({ code, text }: Told): number {
  process.stdout.write(text);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
