import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret that signs conversation tokens: the one that was set, else one kept in the data folder, made on first use
 * and readable by its owner alone. Several nodes need TOKEN_SECRET, because each has a data folder of its own.
 */
export function readTokenSecret(config: { readonly tokenSecret?: string; readonly dataFolder: string }): string {
  if (config.tokenSecret !== undefined) return config.tokenSecret;
  const file = path.join(config.dataFolder, 'token-secret');
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`The token secret in ${file} is too short. Delete the file to have a new one made.`);
  return secret;
}
