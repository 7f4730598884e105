import { hashSecret } from '../../store/secret-hash.ts';

const HASHES = 20;

/** Processor time of hashing one receipt with argon2id, in ms: slow on purpose, so it is shown apart. */
export async function receiptHashMs(): Promise<number> {
  await hashSecret('the first one warms up');
  const before = process.cpuUsage();
  for (let index = 0; index < HASHES; index += 1) await hashSecret(`receipt ${index}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / HASHES;
}
