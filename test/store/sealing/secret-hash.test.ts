import { setTimeout as wait } from 'node:timers/promises';

import * as argon2 from '@node-rs/argon2';

import {
  hashPassword,
  hashReceipt,
  secretHashing,
  verifyPassword,
  verifyReceipt,
  type Argon2,
} from '../../../store/sealing/secret-hash.ts';

const RECEIPT = 'ABCD-EFGH-JKMN-PQRS';
const OF_THE_FIRST_VERSION =
  '$argon2id$v=19$m=19456,t=2,p=1$JyYF2a0tS1DgMPy8U3R/zA$r+zy1pbqMseLfEiRyzNZJpoya0MCq3f7WkS/w+i0vIE';

describe('receipts', () => {
  it.each([
    ['its own hash', hashReceipt(RECEIPT), RECEIPT, true],
    ['a hash of the first version, at the cost of a password', OF_THE_FIRST_VERSION, RECEIPT, true],
    ['the hash of another receipt', hashReceipt('ABCD-EFGH-JKMN-PQRT'), RECEIPT, false],
    ['a hash of the first version of another', OF_THE_FIRST_VERSION, 'ABCD-EFGH-JKMN-PQRT', false],
    ['no hash at all', undefined, RECEIPT, false],
    ['something that is no hash', 'not a hash', RECEIPT, false],
  ])('are judged against %s', async (_against, hashed, receipt, right) => {
    expect(await verifyReceipt(hashed, receipt)).toBe(right);
  });

  it('are hashed with argon2id at a cost fit for 75 random bits, and a password at the full one', async () => {
    expect(hashReceipt(RECEIPT)).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
    expect(await hashPassword('a long enough password')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('never let in a password of nobody', async () => {
    expect(await verifyPassword(undefined, 'a long enough password')).toBe(false);
  });
});

describe('a flood of guesses', () => {
  /** The real functions, counting how many of them run together. */
  function counting(): { readonly counted: Argon2; readonly most: () => number; readonly calls: () => number } {
    let [running, most, calls] = [0, 0, 0];
    const count = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      running += 1;
      calls += 1;
      most = Math.max(most, running);
      try {
        await wait(5); // so that all that may run together do
        return await work();
      } finally {
        running -= 1;
      }
    };
    const counted: Argon2 = {
      hash: (...secret) => count(() => argon2.hash(...secret)),
      verify: (...secret) => count(() => argon2.verify(...secret)),
      hashSync: argon2.hashSync,
    };
    return { counted, most: () => most, calls: () => calls };
  }

  it('has two hashes at a time, whichever secrets are guessed and whether there is one or not', async () => {
    const { counted, most, calls } = counting();
    const guessed = secretHashing(counted);
    const hashed = guessed.hashReceipt(RECEIPT);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => guessed.verifyReceipt(hashed, RECEIPT)),
      ...Array.from({ length: 6 }, () => guessed.verifyReceipt(undefined, RECEIPT)),
      ...Array.from({ length: 3 }, () => guessed.verifyPassword(undefined, 'a long enough password')),
      guessed.verifyPassword('not a hash', 'a long enough password'),
      guessed.hashPassword('a long enough password'),
    ]);
    expect([most(), calls()]).toEqual([2, 17]);
    expect(answers.slice(0, 16)).toEqual([...Array<boolean>(6).fill(true), ...Array<boolean>(10).fill(false)]);
  });

  it('gives a place on when a check fails', async () => {
    const failing = secretHashing({ ...argon2, hash: () => Promise.reject(new Error('no memory')) });
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => failing.hashPassword('a long password')));
    expect(all.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    expect(await failing.verifyPassword(undefined, 'a long password')).toBe(false);
  });

  it('leaves out the hash of a new receipt, which waits for nobody', async () => {
    const never = new Promise<never>(() => undefined);
    const busy = secretHashing({ ...argon2, verify: () => never });
    void Promise.all(Array.from({ length: 3 }, () => busy.verifyPassword(undefined, 'a long password')));
    expect(busy.hashReceipt(RECEIPT)).toMatch(/^\$argon2id\$/);
  });
});
