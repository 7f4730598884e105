import type { Database } from '../database.ts';
import { createKeyRing, fingerprints, KeyRingError, newKeyRing, readKeyRing, type KeyRing } from './key-ring.ts';
import { keyRingMarks } from '../schema.ts';

const RUNBOOK = 'docs/runbooks/key-ring.md';

/** Reads the ring that this database was sealed with, or makes one for a database that has never had any. */
export async function fittingKeyRing(database: Database, path: string): Promise<KeyRing> {
  const marks = new Map(
    (await database.orm.select().from(keyRingMarks)).map((mark) => [mark.ringVersion, mark.fingerprint]),
  );
  const ring = readKeyRing(path) ?? firstRing(path, marks.size);
  const own = fingerprints(ring);
  for (const [version, mark] of marks) {
    if (own.get(version)?.equals(mark) !== true) throw new KeyRingError(misfit(path, version, own.has(version)));
  }
  const fresh = [...own]
    .filter(([version]) => !marks.has(version))
    .map(([ringVersion, fingerprint]) => ({ ringVersion, fingerprint }));
  if (fresh.length === 0) return ring;
  await database.orm.insert(keyRingMarks).values(fresh).onConflictDoNothing();
  return fittingKeyRing(database, path); // another node may have been first, with another ring
}

function firstRing(path: string, marks: number): KeyRing {
  if (marks > 0) {
    throw new KeyRingError(
      `The key ring ${path} is missing, and this database holds sealed records that only it can open. Restore it from its backup: ${RUNBOOK}.`,
    );
  }
  const ring = newKeyRing();
  if (createKeyRing(path, ring)) return ring;
  const other = readKeyRing(path);
  if (other === undefined) throw new KeyRingError(`The key ring ${path} could not be read after it was made.`);
  return other;
}

function misfit(path: string, version: number, present: boolean): string {
  const what = present ? 'belongs to another database' : `lacks key ${String(version)}, which this database uses`;
  return `The key ring ${path} ${what}. Restore the right one from its backup: ${RUNBOOK}.`;
}
