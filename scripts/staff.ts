import { randomBytes } from 'node:crypto';

import { words, type CopyKey } from '../locales/index.ts';
import { changeTraining, inviteStaff, listStaff, removeStaff, resetStaff, STAFF_ROLES } from '../store/staff.ts';
import type { Store } from '../store/store.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const BY = 'command'; // the audit's actor: whoever may run commands on the server

/** Runs one command on the staff's accounts and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main([command, email = '', name = '', role = 'staff']: readonly string[]): Promise<number> {
  const run = COMMANDS[command ?? ''];
  const known = STAFF_ROLES.find((each) => each === role);
  if (run === undefined || known === undefined || lacks(command, email, name)) return say('staff:command.usage', {}, 2);
  return withStore(process.env, (store) => run(store, { email, name, role: known }));
}

function lacks(command: string | undefined, email: string, name: string): boolean {
  return (command !== 'list' && !email.includes('@')) || (command === 'invite' && name === '');
}

interface Named {
  readonly email: string;
  readonly name: string;
  readonly role: (typeof STAFF_ROLES)[number];
}

const COMMANDS: Readonly<Record<string, (store: Store, named: Named) => Promise<number>>> = {
  list: async (store) => {
    const members = await listStaff(store);
    for (const { email, role, name, trained } of members) {
      say(trained ? 'staff:command.line-trained' : 'staff:command.line', { email, role, name });
    }
    return members.length === 0 ? say('staff:command.none') : 0;
  },
  invite: async (store, named) => {
    const invited = await inviteStaff(store, { ...named, by: BY, now: new Date(), random: randomBytes });
    if (invited.kind === 'taken') return say('staff:command.taken', { email: named.email }, 1);
    say('staff:command.invited', { email: invited.email });
    return say('staff:command.password', { password: invited.oneTimePassword });
  },
  reset: async (store, { email }) => {
    const reset = await resetStaff(store, { email, by: BY, now: new Date(), random: randomBytes });
    if (reset === undefined) return say('staff:command.missing', { email }, 1);
    say('staff:command.reset', { email: reset.email });
    return say('staff:command.password', { password: reset.oneTimePassword });
  },
  train: (store, { email }) => train(store, email, true),
  untrain: (store, { email }) => train(store, email, false),
  remove: async (store, { email }) => {
    const members = await listStaff(store);
    const wanted = members.find((member) => member.email === email.trim().toLowerCase());
    const others = members.filter((member) => member.role === 'administrator' && member.id !== wanted?.id);
    if (wanted?.role === 'administrator' && others.length === 0) return say('staff:command.last-administrator', {}, 1);
    const removed = await removeStaff(store, { email, by: BY, now: new Date() });
    return removed ? say('staff:command.removed', { email }) : say('staff:command.missing', { email }, 1);
  },
};

async function train(store: Store, email: string, trained: boolean): Promise<number> {
  const changed = await changeTraining(store, { email, trained, by: BY, now: new Date() });
  if (!changed) return say('staff:command.missing', { email }, 1);
  return say(trained ? 'staff:command.trained' : 'staff:command.untrained', { email });
}

function say(key: CopyKey, params: Readonly<Record<string, string>> = {}, code = 0): number {
  process.stdout.write(`${words('en', key, params)}\n`);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
