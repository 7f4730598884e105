/** Gives so many random bytes; `randomBytes` of node:crypto outside tests. */
export type Random = (size: number) => Buffer;

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's base32: nothing that is misread for something else

/** A password of 100 random bits in four groups, easy to read aloud: `3f7kq-9mzp2-...`. */
export function oneTimePassword(random: Random): string {
  const letters = [...random(20)].map((byte) => LETTERS[byte & 31]).join('');
  return letters.match(/.{5}/g)?.join('-') ?? letters;
}
