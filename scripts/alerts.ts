import { parseArgs } from 'node:util';

import { shippedContent } from '../content/shipped.ts';
import { runCommand } from './run-command.ts';
import { finishAlert, keepAlert, tellAlerts, type AlertsContext } from './alerts/change-alerts.ts';
import { withStore } from './with-store.ts';

const HELP = `Words of warning that residents see as they are, from their first to their last day.

  npm run alerts -- list
  npm run alerts -- add ID --text "..." --starts 2027-03-01 --ends 2027-03-31 --source "Trading Standards"
  npm run alerts -- end ID      at once; its last day is today

The text is plain English on one line, without a web address, and without a number that is not in the register.
`;

/** Runs the command and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main(words: readonly string[]): Promise<number> {
  const text = { type: 'string', default: '' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { text, starts: text, ends: text, source: text },
  });
  const [command, id = ''] = positionals;
  const run = async (work: (context: AlertsContext) => Promise<{ readonly code: number; readonly text: string }>) =>
    withStore(process.env, async (store) =>
      work({ store, now: new Date(), by: 'command', directory: shippedContent().directory }),
    );
  switch (command) {
    case 'list':
      return say(await run(tellAlerts));
    case 'add': {
      const { text: english, ...rest } = values;
      return say(await run((context) => keepAlert(context, { id, copy: { en: english }, ...rest })));
    }
    case 'end':
      return say(await run((context) => finishAlert(context, id)));
    default:
      return say({ code: 2, text: HELP });
  }
}

function say({ code, text }: { readonly code: number; readonly text: string }): number {
  process.stdout.write(text);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
