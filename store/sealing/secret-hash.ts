import { setTimeout as wait } from 'node:timers/promises';

import * as argon2 from '@node-rs/argon2';

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

/** The hash functions that all stands on. */
export type Argon2 = Pick<typeof argon2, 'hash' | 'hashSync' | 'verify'>;

/** What hashes and checks the secrets of a process. */
export interface SecretHashing {
  /** Hashes a password with argon2id for storing. */
  readonly hashPassword: (password: string) => Promise<string>;
  /** Whether a password is the one that was hashed. With no hash it takes as long and answers no. */
  readonly verifyPassword: (hashed: string | undefined, password: string) => Promise<boolean>;
  /** Hashes a receipt with argon2id for storing, cheaply: nobody can guess 75 random bits, at whatever speed. */
  readonly hashReceipt: (receipt: string) => string;
  /** Whether a receipt is the one that was hashed, at whatever cost. Takes a tenth of a second with any hash or none (S10). */
  readonly verifyReceipt: (hashed: string | undefined, receipt: string) => Promise<boolean>;
}

/**
 * At most two hashes of passwords and checks of either secret run at a time; others wait in line. Outside of that line is
 * the hash of a new receipt alone: it takes 1 MB and 0.2 ms, in the turn itself, less than handing it to a thread.
 */
export function secretHashing({ hash, hashSync, verify }: Argon2): SecretHashing {
  const inTurn = atMost(AT_ONCE);
  const check = async (hashed: string | undefined, nobody: string, secret: string): Promise<boolean> => {
    const right = await inTurn(() => verify(hashed ?? nobody, secret).catch(() => false));
    return right && hashed !== undefined;
  };
  return {
    hashPassword: (password) => inTurn(() => hash(password, PASSWORD.cost)),
    verifyPassword: (hashed, password) => check(hashed, PASSWORD.nobody, password),
    hashReceipt: (receipt) => hashSync(receipt, RECEIPT.cost),
    verifyReceipt: async (hashed, receipt) => {
      const [right] = await Promise.all([check(hashed, RECEIPT.nobody, receipt), wait(RECEIPT_TAKES_MS)]);
      return right;
    },
  };
}

export const { hashPassword, verifyPassword, hashReceipt, verifyReceipt } = secretHashing(argon2);

/** Runs so many works at a time; others wait in line. */
function atMost(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= places) {
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
  };
}
