import { exportDirectory } from './directory/transfer.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

/** Prints the register as it stands, as JSON of Open Referral UK: `npm run -s directory:export > services.json`. */
await runCommand(async () => {
  process.stdout.write(await withStore(process.env, exportDirectory));
  return 0;
});
