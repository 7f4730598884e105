import { LETTERS_LIKE } from '../text/look-alikes.ts';
import { BRANDS, type Brand } from './brands.ts';

/** A brand that an address bears the name of, and whether in its own spelling or in one made to look like it. */
export interface NamedBrand {
  readonly brand: Brand;
  readonly isLookalike: boolean;
}

const SHORT = 4; // names up to this long must be a word of their own
const SPELT_NEARLY_FROM = 6; // letters of a name, for one slip in it to be no chance
const MOST_LABELS = 12;

/** The label in Latin letters, where its letters only pass for them; and whether any did. */
export function latinOf(label: string): { readonly latin: string; readonly disguised: boolean } {
  const bare = label.normalize('NFKD').toLowerCase();
  const latin = Array.from(bare, (letter) => LETTERS_LIKE[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '');
  return { latin, disguised: latin !== bare.replace(/\p{M}/gu, '') && /^[a-z0-9-]+$/u.test(latin) };
}

/** The first brand named in the labels of a host that is not its own. */
export function namedBrand(labels: readonly string[], own: string | undefined): NamedBrand | undefined {
  const words = labels.slice(-MOST_LABELS).map(latinOf);
  const others = BRANDS.filter(({ own: domains }) => own === undefined || !domains.includes(own));
  for (const brand of others) {
    for (const { latin, disguised } of words) {
      if (brand.names.some((name) => isNamed(latin, name, brand))) return { brand, isLookalike: disguised };
    }
  }
  for (const brand of others) {
    const names = brand.isWord ? [] : brand.names;
    if (words.some(({ latin }) => names.some((name) => isNearly(latin, name)))) return { brand, isLookalike: true };
  }
  return undefined;
}

/** Whether a label bears a name: as a part between hyphens, and longer names at the beginning or the end of one, or anywhere. */
function isNamed(label: string, name: string, { isWord }: Brand): boolean {
  if (isWord) return label === name || label.startsWith(`${name}-`);
  const parts = [...label.split('-'), label.replaceAll('-', '')];
  if (name.length <= SHORT) return parts.includes(name);
  return parts.some(
    (part) =>
      part.startsWith(name) || (name.length > 5 && part.endsWith(name)) || (name.length > 7 && part.includes(name)),
  );
}

/** Whether a part of a label is a name in letters that look alike, or with one slip: "paypaI", "rnicrosoft", "outlok". */
function isNearly(label: string, name: string): boolean {
  const parts = [...label.split('-'), label.replaceAll('-', '')].filter((part) => part.length >= 5);
  return parts.some((part) => {
    if (part.startsWith(name)) return false;
    if (name.length >= 5 && drawn(part).startsWith(drawn(name))) return true;
    return name.length >= SPELT_NEARLY_FROM && isOneSlip(part, name);
  });
}

/** A word in one spelling for all letters that look alike. */
function drawn(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('3', 'e')
    .replace(/[1l]/gu, 'i');
}

/** One letter more, less or other, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let first = 0;
  while (first < one.length && one[first] === other[first]) first += 1;
  const [left, right] = [one.slice(first), other.slice(first)];
  return (
    left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || isSwapped(left, right)
  );
}

function isSwapped(left: string, right: string): boolean {
  return left.length > 1 && right === `${left.charAt(1)}${left.charAt(0)}${left.slice(2)}`;
}
