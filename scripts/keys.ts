import { verifyAudit } from '../store/audit.ts';
import { rotateKeyRing } from '../store/sealing/rotate-key-ring.ts';
import { runCommand } from './run-command.ts';
import { withDatabase, withStore } from './with-store.ts';

const HELP = `Looks after the key ring. Read docs/runbooks/key-ring.md first.

  npm run keys -- check    does the ring fit the database, and is the audit chain whole?
  npm run keys -- rotate   new key, old one given up; stop the assistant on every node first
`;

/** Runs the command and returns its exit code: 0 done, 1 the chain is broken, 2 not understood. */
async function main(command: string | undefined): Promise<number> {
  if (command === 'check') return check();
  if (command === 'rotate') return rotate();
  const wantsHelp = command === undefined || command === 'help' || command === '--help';
  process.stdout.write(wantsHelp ? HELP : `There is no command "${command}".\n\n${HELP}`);
  return wantsHelp ? 0 : 2;
}

async function check(): Promise<number> {
  const verdict = await withStore(process.env, (store) => verifyAudit(store));
  const broken = verdict.kind === 'broken';
  process.stdout.write('The key ring fits the database.\n');
  process.stdout.write(
    broken ? `The audit chain is broken at ${verdict.chain}.\n` : `The audit chain is whole: ${verdict.rows} rows.\n`,
  );
  return broken ? 1 : 0;
}

async function rotate(): Promise<number> {
  const count = await withDatabase(process.env, rotateKeyRing);
  process.stdout.write(`The ring has a new key; ${count} keys were wrapped anew. Back the ring up now.\n`);
  return 0;
}

await runCommand(() => main(process.argv[2]));
