import { hash, verify } from '@node-rs/argon2';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // OWASP's argon2id floor; the package's default is argon2id
const AT_ONCE = 2; // 19 MB each: a flood of guesses must not take the machine's memory
// A hash of a secret nobody has, at the same cost.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$OWNLERa03k4iPYlryEazfA$UhYl88nGuDfYsglxwED++0meXV4Qv0s7ZNcHNO+hPuI';

let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a secret with argon2id for storing. At most two hashes run at a time in a process; others wait in line. */
export async function hashSecret(secret: string): Promise<string> {
  return inTurn(() => hash(secret, COST));
}

/** Whether a secret is the one that was hashed. With no hash it takes as long and answers no (S10). */
export async function verifySecret(hashed: string | undefined, secret: string): Promise<boolean> {
  const right = await inTurn(() => verify(hashed ?? NOBODY, secret).catch(() => false));
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
