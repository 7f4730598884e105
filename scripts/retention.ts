import { parseArgs } from 'node:util';

import { applyRetention, previewRetention, type RetentionResult } from '../store/retention.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const HELP = `Shows what has been kept long enough, or removes it.

  npm run retention                              count what would go now (nothing is removed)
  npm run retention -- --apply                   remove it
  npm run retention -- --apply --clock-is-right  also after the clock stood more than a day from the last run,
                                                 for example because the service was off
`;

/** Runs the command and returns its exit code: 0 done, 1 refused. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { apply: { type: 'boolean' }, 'clock-is-right': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return say(HELP);
  const now = new Date();
  const result = await withStore(process.env, (store) =>
    values.apply === true
      ? applyRetention(store, { now, clockIsRight: values['clock-is-right'] === true })
      : previewRetention(store, now),
  );
  say(inWords(result));
  return result.kind === 'clock-jumped' ? 1 : 0;
}

function inWords(result: RetentionResult): string {
  if (result.kind === 'clock-jumped') {
    return (
      `Nothing was removed: the clock stands more than a day from the last run (${result.lastRun.toISOString()}).\n` +
      'If the clock is right, because the service was off, run again with --apply --clock-is-right.\n'
    );
  }
  const lines = Object.entries(result.removed).map(
    ([name, count]) => `${name.padEnd(24)}${String(count).padStart(8)}\n`,
  );
  return `${result.kind === 'removed' ? 'Removed' : 'Would be removed now'}:\n${lines.join('')}`;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

await runCommand(() => main(process.argv.slice(2)));
