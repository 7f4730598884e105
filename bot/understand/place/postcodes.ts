import { fix, parse } from 'postcode';

import type { Span } from '../text/spans.ts';
import { findSpokenCodes } from '../text/spoken-codes.ts';
import { tokenise } from '../text/tokens.ts';

/** A postcode found in a text: whole and normalised (`DE11 8AA`), or only its first half when the rest is not one. */
export interface PostcodeHit extends Span {
  readonly postcode?: string;
  readonly outcode: string; // the first half
}

const CANDIDATE = /(?<![\p{L}\p{N}])(?<out>[a-z]{1,2}\d[a-z\d]?)(?:\s{0,3}(?<in>\d\s?[a-z]{2}))(?![\p{L}\p{N}])/giu;
const HALF =
  /(?<![\p{L}\p{N}])(?<out>[a-z]{1,2}\d{1,2})(?<rest>\s{1,3}\d?[x*?]{1,3}|\s{1,3}\d[\p{L}\p{N}]{3,4})?(?![\p{L}\p{N}])/giu;
const SLIPS = /(?<![\p{L}\p{N}])[a-z]{1,2}[\doilsz][a-z\d]?\s{0,3}[\doilsz][a-z]{2}(?![\p{L}\p{N}])/giu;
const WHOLE = /^[a-z]{1,2}\d{1,3}[a-z]?\s{0,3}\d[\p{L}\p{N}]{0,5}$/iu;
const UNSAID = /x{2}$/iu; // "DE11 8xx": the resident leaves the last letters out

/** Every postcode of a text, and first halves of those it knows to be used here (`outcodes`); capitals and spaces do not matter. */
export function findPostcodes(text: string, outcodes: ReadonlySet<string>): readonly PostcodeHit[] {
  const hasFigures = /\d/u.test(text);
  const whole = (hasFigures ? [...text.matchAll(CANDIDATE)] : []).flatMap((match): PostcodeHit[] => {
    const parsed = parse(match[0].replaceAll(/\s/gu, ''));
    return parsed.valid && !UNSAID.test(match[0]) && isWritten(match[0]) ? [hitOf(parsed, match)] : [];
  });
  const said = findSpokenCodes(tokenise(text)).flatMap(({ code, start, end }): PostcodeHit[] => {
    const parsed = parse(code);
    return parsed.valid ? [{ postcode: parsed.postcode, outcode: parsed.outcode, start, end }] : [];
  });
  whole.push(...said.filter((hit) => !whole.some(({ start, end }) => hit.start < end && start < hit.end)));
  const halves = (hasFigures ? [...text.matchAll(HALF)] : [])
    .filter((match) => outcodes.has((match.groups?.['out'] ?? '').toUpperCase()))
    .map((match) => ({ outcode: (match.groups?.['out'] ?? '').toUpperCase(), ...spanOfMatch(match) }));
  const apart = halves.filter((half) => !whole.some(({ start, end }) => half.start < end && start < half.end));
  return [...whole, ...apart].sort((left, right) => left.start - right.start);
}

/** The postcode that was meant where O was written for 0 or I for 1; for answers to "where" only. */
export function mendPostcode(text: string): PostcodeHit | undefined {
  for (const match of text.slice(0, 400).matchAll(SLIPS)) {
    const parsed = parse(fix(match[0]));
    if (parsed.valid && /\d/u.test(match[0]) && !UNSAID.test(match[0])) return hitOf(parsed, match); // "woods" is no W0 0DS
  }
  return undefined;
}

/** Tells whether no place around has a postcode that begins with the letters of this one: "EH1 1AA". */
export function isFarPostcode(postcode: string, outcodes: ReadonlySet<string>): boolean {
  const area = areaOf(postcode);
  return ![...outcodes].some((outcode) => areaOf(outcode) === area);
}

const areaOf = (code: string): string | undefined => /^[A-Z]+/u.exec(code)?.[0];

/** Tells whether a text is meant as a postcode and nothing else, but is none: "DE11 0ZZZ". */
export function isBrokenPostcode(text: string): boolean {
  return (
    WHOLE.test(text.trim()) &&
    !/^[a-z]{1,2}\d{1,2}$/iu.test(text.trim()) &&
    !UNSAID.test(text.trim()) &&
    !parse(text).valid &&
    !parse(fix(text)).valid
  );
}

/** "DE11 8 WX" is one; "de11 8 at" is not. */
function isWritten(words: string): boolean {
  return !/\d\s[a-z]{2}$/u.test(words);
}

function hitOf(
  { postcode, outcode }: { readonly postcode: string; readonly outcode: string },
  match: RegExpExecArray,
): PostcodeHit {
  return { postcode, outcode, ...spanOfMatch(match) };
}

function spanOfMatch(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
