import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

import { derivedKey, KeyRingError, type KeyRing } from './sealing/key-ring.ts';
import { randomFromPool } from './sealing/random-pool.ts';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

/** A sealed value did not open: it was changed, moved to another row, or sealed with another key. Says where, never what. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  constructor(place: string) {
    super(`A sealed value of ${place.split(':')[0] ?? 'an unknown table'} does not open.`);
  }
}

/** A key as it lies in the database: encrypted by one key of the ring. */
export interface WrappedKey {
  readonly ringVersion: number;
  readonly wrapped: Buffer;
}

/**
 * Seals a JSON value with AES-256-GCM for one place (`table:row`); anywhere else it does not open. Keys are `KeyObject`s: with
 * plain bytes every call would import the key again, six times as slow.
 */
export function seal(key: KeyObject, place: string, value: unknown): Buffer {
  return sealJson(key, place, jsonOf(value));
}

/** Seals a value that is JSON text already. */
export function sealJson(key: KeyObject, place: string, json: string): Buffer {
  return encrypt(key, place, Buffer.from(json, 'utf8'));
}

/** A value as the JSON text that is sealed; nothing at all is `null`. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** Opens what `seal` sealed for the same place. Throws `SealBrokenError`. */
export function open(key: KeyObject, place: string, sealed: Buffer): unknown {
  return JSON.parse(decrypt(key, place, sealed).toString('utf8'));
}

/** A fresh key for one owner (`conversation:<id>`, `report:<reference>`) and its wrapped form for the database. */
export function newSealingKey(ring: KeyRing, owner: string): { readonly key: KeyObject; readonly wrapped: WrappedKey } {
  const key = createSecretKey(randomBytes(32));
  return { key, wrapped: wrapKey(ring, owner, key) };
}

/** Wraps a key with the ring's active key. */
export function wrapKey(ring: KeyRing, owner: string, key: KeyObject): WrappedKey {
  return {
    ringVersion: ring.active,
    wrapped: encrypt(ringKey(ring, ring.active), `sealing_key:${owner}`, key.export()),
  };
}

/** Unwraps a key. Throws `KeyRingError` when the ring lacks that version, `SealBrokenError` when it is not this owner's. */
export function unwrapKey(ring: KeyRing, owner: string, wrapped: WrappedKey): KeyObject {
  return createSecretKey(decrypt(ringKey(ring, wrapped.ringVersion), `sealing_key:${owner}`, wrapped.wrapped));
}

/** Makes the keyed hash by which a term (`postcode:DE118AA`) is found again without being stored. */
export function blindIndexer(ring: KeyRing): (term: string) => string {
  const key = derivedKey(ring, 'blind-index');
  return (term) => createHmac('sha256', key).update(term, 'utf8').digest('base64url').slice(0, 22);
}

function encrypt(key: KeyObject, place: string, plain: Buffer): Buffer {
  const nonce = randomFromPool(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place, 'utf8'));
  const body = cipher.update(plain);
  cipher.final(); // GCM has no padding: nothing is left over
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: KeyObject, place: string, sealed: Buffer): Buffer {
  if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] !== FORMAT) throw new SealBrokenError(place);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, HEAD_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(sealed.subarray(HEAD_BYTES, HEAD_BYTES + TAG_BYTES));
  const plain = decipher.update(sealed.subarray(HEAD_BYTES + TAG_BYTES));
  try {
    decipher.final();
  } catch {
    throw new SealBrokenError(place);
  }
  return plain;
}

function ringKey(ring: KeyRing, version: number): KeyObject {
  const key = ring.keys.get(version);
  if (key === undefined) {
    throw new KeyRingError(
      `The key ring has no key ${String(version)}, which this database uses. Restore its backup: docs/runbooks/key-ring.md.`,
    );
  }
  return key;
}
