import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { EmbeddedPostgresError, findInstalledBinaries, type PostgresTools, toolsIn } from './embedded-tools.ts';

/** Where the embedded cluster lives and the programs that run it, as an account that PostgreSQL accepts. */
export interface ClusterHome {
  readonly place: string;
  readonly tools: PostgresTools;
}

type Identity = NonNullable<PostgresTools['identity']>;

const AWAY = '/var/lib/safer-south-derbyshire-assistant'; // for a data folder that only root may enter

/**
 * Finds a home for the cluster in the data folder. PostgreSQL refuses to run as root, so root starts it in a user
 * namespace of its own; where those are refused, as `nobody`, in a folder that `nobody` can reach. `binaries` is the
 * folder of other programs than those that npm installed.
 */
export async function settleClusterHome(dataFolder: string, binaries?: string): Promise<ClusterHome> {
  const programs = binaries ?? (await findInstalledBinaries());
  await makePrivate(dataFolder);
  if (process.getuid?.() === 0) return settleAsRoot(dataFolder, programs);
  const place = path.join(dataFolder, 'postgres');
  await makePrivate(place);
  return { place, tools: toolsIn(programs) };
}

/** A cluster that exists stays where it is, as whose it is: an empty one in its stead would look like lost records. */
async function settleAsRoot(dataFolder: string, programs: string): Promise<ClusterHome> {
  const away = path.join(AWAY, shortHash(dataFolder));
  const [ownerHere, ownerAway] = await Promise.all([ownerOfCluster(dataFolder), ownerOfCluster(away)]);
  if (ownerHere === undefined && ownerAway !== undefined) return settleAs(ownerAway, away, programs);
  if (ownerHere !== undefined && ownerHere.uid !== 0) return settleAs(ownerHere, dataFolder, programs);
  const through = await namespaceOfItsOwn();
  if (through !== undefined) {
    const place = path.join(dataFolder, 'postgres');
    await makePrivate(place);
    return { place, tools: toolsIn(programs, { through }) };
  }
  if (ownerHere !== undefined) {
    throw new EmbeddedPostgresError(
      `The database in ${dataFolder} was made by root, and this system does not let root start it again (unshare).` +
        ' Give the folder to an ordinary user (chown -R) and start the assistant as that user.',
    );
  }
  const identity = await nobody();
  if (identity === undefined) {
    throw new EmbeddedPostgresError(
      'PostgreSQL refuses to run as root, and there is neither a user namespace nor an account `nobody` to run it in.' +
        ' Start the assistant as an ordinary user.',
    );
  }
  const reachable = await othersMayPass(path.dirname(dataFolder));
  return settleAs(identity, reachable ? dataFolder : away, programs);
}

async function settleAs(identity: Identity, base: string, programs: string): Promise<ClusterHome> {
  const { uid, gid } = identity;
  await mkdir(base, { recursive: true });
  await chmod(base, 0o711); // to be passed through, not to be read
  const place = path.join(base, 'postgres');
  await makePrivate(place);
  await chown(place, uid, gid);
  const reached = await reachableBinaries(base, programs);
  return { place, tools: toolsIn(reached, { through: [], identity: { uid, gid } }) };
}

async function ownerOfCluster(base: string): Promise<Identity | undefined> {
  return stat(path.join(base, 'postgres', 'cluster')).catch(() => undefined);
}

/** Words that start a program as the only user of a new user namespace, or `undefined` where the system refuses. */
async function namespaceOfItsOwn(): Promise<readonly string[] | undefined> {
  const id = (await nobody())?.uid ?? 1000;
  const words = ['--user', `--map-user=${id}`, `--map-group=${id}`];
  return promisify(execFile)('unshare', [...words, 'true']).then(
    () => ['unshare', ...words],
    () => undefined,
  );
}

/** The programs where `nobody` can run them: as installed, or copied beside the cluster (about 60 MB). */
async function reachableBinaries(base: string, binaries: string): Promise<string> {
  if (await othersMayPass(binaries)) return binaries;
  const native = path.dirname(binaries);
  const copy = path.join(base, `programs-${shortHash(native)}`);
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, force: false });
  await chmod(copy, 0o755);
  return path.join(copy, path.basename(binaries));
}

/** initdb wants an id that has a name, so the id must be one in the list of accounts. */
async function nobody(): Promise<Identity | undefined> {
  const accounts = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'nobody') ?? accounts.find(([, , uid]) => Number(uid) > 0);
  return found === undefined ? undefined : { uid: Number(found[2]), gid: Number(found[3]) };
}

async function othersMayPass(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const open = (mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return open && (parent === folder || othersMayPass(parent));
}

async function makePrivate(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new EmbeddedPostgresError(`The folder ${folder} cannot be made by this user.`, { cause });
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
