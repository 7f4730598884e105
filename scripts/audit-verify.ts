import { words, type CopyKey } from '../locales/index.ts';
import { verifyAudit } from '../store/audit.ts';
import { unchainedTail } from '../store/audit-log.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

/** Recomputes the whole chain of the audit and tells of the rows that are not in it yet. Code 1: the chain is broken. */
async function main(): Promise<number> {
  return withStore(process.env, async (store) => {
    const verdict = await verifyAudit(store);
    if (verdict.kind === 'broken') say('staff-audit:command.broken', { chain: verdict.chain });
    else say('staff-audit:command.whole', { count: verdict.rows });
    const { rows, oldest } = await unchainedTail(store);
    if (oldest === undefined) say('staff-audit:command.no-tail');
    else say('staff-audit:command.tail', { count: rows, seconds: Math.round((Date.now() - oldest.getTime()) / 1000) });
    return verdict.kind === 'broken' ? 1 : 0;
  });
}

function say(key: CopyKey, params: Readonly<Record<string, number>> = {}): void {
  process.stdout.write(`${words('en', key, params)}\n`);
}

await runCommand(main);
