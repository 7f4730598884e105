import { hashPassword, hashReceipt, verifyPassword, verifyReceipt } from '../../store/secret-hash.ts';

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
