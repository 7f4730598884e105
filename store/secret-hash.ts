import { setTimeout as wait } from 'node:timers/promises';

import { hash, hashSync, verify } from '@node-rs/argon2';

// The package's default is argon2id. Each hash carries its own cost, so that older ones are still checked.
const PASSWORD = {
  cost: { memoryCost: 19_456, timeCost: 2, parallelism: 1 }, // OWASP's floor: people choose passwords that can be guessed
  nobody: '$argon2id$v=19$m=19456,t=2,p=1$OWNLERa03k4iPYlryEazfA$UhYl88nGuDfYsglxwED++0meXV4Qv0s7ZNcHNO+hPuI',
};
const RECEIPT = {
  cost: { memoryCost: 1024, timeCost: 1, parallelism: 1 }, // 75 random bits: docs/decisions/2026-11-25-a-cheap-hash-for-receipts.md
  nobody: '$argon2id$v=19$m=1024,t=1,p=1$o0Y/+EF+XYDOpfyXj7108g$eJMEihMnVU7wVPWfeTVbjmlO9ufRnQXTmLwsYrFIjXA',
};
const RECEIPT_TAKES_MS = 100; // whatever was found: longer than any cost a receipt was ever hashed at
const AT_ONCE = 2; // 19 MB each: a flood of guesses must not take the machine's memory

let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a password with argon2id for storing. At most two hashes run at a time in a process; others wait in line. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, PASSWORD.cost));
}

/** Whether a password is the one that was hashed. With no hash it takes as long and answers no. */
export async function verifyPassword(hashed: string | undefined, password: string): Promise<boolean> {
  return check(hashed, PASSWORD.nobody, password);
}

/** Hashes a receipt with argon2id for storing, cheaply: nobody can guess 75 random bits, at whatever speed. At once, since handing it to a thread takes longer. */
export function hashReceipt(receipt: string): string {
  return hashSync(receipt, RECEIPT.cost);
}

/** Whether a receipt is the one that was hashed, at whatever cost. Takes a tenth of a second with any hash or none (S10). */
export async function verifyReceipt(hashed: string | undefined, receipt: string): Promise<boolean> {
  const [right] = await Promise.all([check(hashed, RECEIPT.nobody, receipt), wait(RECEIPT_TAKES_MS)]);
  return right;
}

async function check(hashed: string | undefined, nobody: string, secret: string): Promise<boolean> {
  const right = await inTurn(() => verify(hashed ?? nobody, secret).catch(() => false));
  return right && hashed !== undefined;
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next(); // hands its place on
  }
}
