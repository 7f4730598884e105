import { randomBytes } from 'node:crypto';

import { words, type CopyKey } from '../locales/index.ts';
import { inviteStaff, listStaff, STAFF_ROLES, type StaffRole } from '../store/staff/staff.ts';
import { changeRoles, removeStaff, resetStaff, type StaffChanged } from '../store/staff/staff-changes.ts';
import type { Store } from '../store/store.ts';
import { runCommand } from './run-command.ts';
import { withStore } from './with-store.ts';

const BY = 'command'; // the audit's actor: whoever may run commands on the server

interface Asked {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

/** Runs one command on the staff's accounts and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main([command = '', ...rest]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const asked = read(command, rest);
  if (run === undefined || asked === undefined) return say('staff:command.usage', {}, 2);
  return withStore(process.env, (store) => run(store, asked));
}

/** What was asked for; `undefined` when something is missing or no role has such a name. */
function read(command: string, [email = '', ...rest]: readonly string[]): Asked | undefined {
  if (command === 'list') return { email, name: '', roles: [] };
  const [name = '', written = ''] = command === 'invite' ? rest : ['-', ...rest];
  const roles = readRoles(written);
  const isWhole = email.includes('@') && name !== '' && (roles.length > 0 || !NEED_ROLES.has(command));
  return isWhole ? { email, name, roles } : undefined;
}

const NEED_ROLES: ReadonlySet<string> = new Set(['invite', 'roles']);

/** The roles of a list; none when one of them is unknown. */
function readRoles(written: string): readonly StaffRole[] {
  const asked = written.split(',').filter((each) => each !== '');
  const known = STAFF_ROLES.filter((role) => asked.includes(role));
  return known.length === new Set(asked).size ? known : [];
}

const COMMANDS: Readonly<Record<string, (store: Store, asked: Asked) => Promise<number>>> = {
  list: async (store) => {
    const members = await listStaff(store);
    for (const { email, roles, name } of members) say('staff:command.line', { email, roles: roles.join(','), name });
    return members.length === 0 ? say('staff:command.none') : 0;
  },
  invite: async (store, asked) => {
    const invited = await inviteStaff(store, { ...asked, by: BY, now: new Date(), random: randomBytes });
    if (invited.kind === 'taken') return say('staff:command.taken', { email: asked.email }, 1);
    say('staff:command.invited', { email: invited.email });
    return say('staff:command.password', { password: invited.oneTimePassword });
  },
  reset: async (store, { email }) => {
    const reset = await resetStaff(store, { whom: { email }, by: BY, now: new Date(), random: randomBytes });
    if (reset === undefined) return say('staff:command.missing', { email }, 1);
    say('staff:command.reset', { email: reset.email });
    return say('staff:command.password', { password: reset.oneTimePassword });
  },
  roles: async (store, { email, roles }) =>
    told(await changeRoles(store, { whom: { email }, roles, by: BY, now: new Date() }), email, 'staff:command.roles'),
  remove: async (store, { email }) =>
    told(await removeStaff(store, { whom: { email }, by: BY, now: new Date() }), email, 'staff:command.removed'),
};

function told(result: StaffChanged, email: string, done: CopyKey): number {
  if (result === 'missing') return say('staff:command.missing', { email }, 1);
  return result === 'changed' ? say(done, { email }) : say('staff:command.last-administrator', {}, 1);
}

function say(key: CopyKey, params: Readonly<Record<string, string>> = {}, code = 0): number {
  process.stdout.write(`${words('en', key, params)}\n`);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
