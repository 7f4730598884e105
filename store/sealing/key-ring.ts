import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { z } from 'zod';

const KEY_BYTES = 32;

/** The keys that wrap every other key, in memory. `root` never changes: blind indexes and the audit chain are derived from it. */
export interface KeyRing {
  readonly root: KeyObject;
  readonly active: number;
  readonly keys: ReadonlyMap<number, KeyObject>;
}

const secret = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === KEY_BYTES)
  .transform((bytes) => createSecretKey(bytes));
const ringFile = z
  .strictObject({
    format: z.literal(1),
    root: secret,
    active: z.int().positive(),
    keys: z.record(z.string().regex(/^[1-9]\d{0,8}$/), secret),
  })
  .refine((ring) => ring.keys[String(ring.active)] !== undefined);

/** The key ring does not fit the database, or cannot be read. The sentence tells the operator what to do and holds no key. */
export class KeyRingError extends Error {
  override readonly name = 'KeyRingError';
}

/** Makes a new ring with one key. */
export function newKeyRing(random: (size: number) => Buffer = randomBytes): KeyRing {
  return { root: newKey(random), active: 1, keys: new Map([[1, newKey(random)]]) };
}

/** The ring with one more key, which wraps everything from now on. Older keys stay until `withoutUnused`. */
export function rotated(ring: KeyRing, random: (size: number) => Buffer = randomBytes): KeyRing {
  const next = Math.max(...ring.keys.keys()) + 1;
  return { root: ring.root, active: next, keys: new Map([...ring.keys, [next, newKey(random)]]) };
}

/** The ring with its active key alone. What an older key had wrapped can never be opened again, in any copy of the database. */
export function withoutOld(ring: KeyRing): KeyRing {
  return { ...ring, keys: new Map([...ring.keys].filter(([version]) => version === ring.active)) };
}

/** Reads a ring file; `undefined` when there is none. Throws `KeyRingError` when it is damaged. */
export function readKeyRing(path: string): KeyRing | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const parsed = ringFile.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new KeyRingError(`The key ring ${path} is damaged. Restore it from its backup: docs/runbooks/key-ring.md.`);
  }
  const keys = Object.entries(parsed.data.keys).map(([version, key]) => [Number(version), key] as const);
  return { root: parsed.data.root, active: parsed.data.active, keys: new Map(keys) };
}

/** Writes a ring that was not there before, readable by its owner alone. Returns false when another process was first. */
export function createKeyRing(path: string, ring: KeyRing): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, text(ring), { mode: 0o600, flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Replaces a ring file in one step, so that a crash leaves the old one or the new one, never half of either. */
export function replaceKeyRing(path: string, ring: KeyRing): void {
  const draft = `${path}.new`;
  writeFileSync(draft, text(ring), { mode: 0o600, flush: true });
  renameSync(draft, path);
}

/** A key for one purpose, derived from the root (HKDF-SHA256). */
export function derivedKey(ring: KeyRing, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', ring.root, Buffer.alloc(0), `safer:${purpose}`, KEY_BYTES)));
}

/** What the database keeps to recognise its ring: one mark a key (0 is the root). No key can be found from its mark. */
export function fingerprints(ring: KeyRing): ReadonlyMap<number, Buffer> {
  const mark = (key: KeyObject) => createHmac('sha256', key).update('safer:key-ring-mark').digest();
  return new Map([[0, mark(ring.root)], ...[...ring.keys].map(([version, key]) => [version, mark(key)] as const)]);
}

function newKey(random: (size: number) => Buffer): KeyObject {
  return createSecretKey(random(KEY_BYTES));
}

function text(ring: KeyRing): string {
  const keys = Object.fromEntries(
    [...ring.keys].map(([version, key]) => [String(version), key.export().toString('base64')]),
  );
  return `${JSON.stringify({ format: 1, root: ring.root.export().toString('base64'), active: ring.active, keys }, undefined, 2)}\n`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
