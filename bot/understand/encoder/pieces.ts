/** What an encoder knows of writing: its pieces of words, each with how likely it is (a logarithm). A piece's number is its place. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly likelihoods: Float32Array;
}

/** Cuts a text into pieces and gives their numbers, at most `most` of them. */
export type Cut = (text: string, most: number) => readonly number[];

const RESERVED = 6; // the first are marks, not pieces
const UNKNOWN = 0;
const SPACE = '\u2581'; // as the pieces write it: before the word
const LETTERS = 24; // for each piece that may be read; a longer text is cut there before it is looked at

/**
 * Makes what cuts a text into the likeliest pieces (a unigram model: Kudo, 2018), as those who made the encoder did. A
 * letter that no piece begins with is unknown; several in a row are one.
 */
export function makeCut({ pieces, likelihoods }: Vocabulary): Cut {
  const known = new Map(pieces.slice(RESERVED).map((piece, at) => [piece, at + RESERVED]));
  const longest = Math.max(...pieces.map((piece) => piece.length));
  return (text, most) => {
    if (text.trim() === '') return [];
    const begin = text.slice(0, most * LETTERS).normalize('NFKC');
    const written = SPACE + begin.slice(0, most * LETTERS).replaceAll(' ', SPACE);
    return numbersOf(written, best(written, { known, longest, likelihoods })).slice(0, most);
  };
}

interface Known {
  readonly known: ReadonlyMap<string, number>;
  readonly longest: number; // UTF-16 units
  readonly likelihoods: Float32Array;
}

/** By place in the text: the number of the last piece of the likeliest cut up to there, and where it begins. */
interface Best {
  readonly numbers: Int32Array;
  readonly from: Int32Array;
}

function best(text: string, { known, longest, likelihoods }: Known): Best {
  const scores = new Float64Array(text.length + 1).fill(-Infinity);
  const numbers = new Int32Array(text.length + 1);
  const from = new Int32Array(text.length + 1);
  scores[0] = 0;
  for (let at = 0; at < text.length; at += 1) {
    const reached = scores[at] ?? 0;
    if (reached === -Infinity) continue; // the middle of a letter of two units
    let isKnown = false;
    for (let end = at + 1; end <= Math.min(text.length, at + longest); end += 1) {
      const number = known.get(text.slice(at, end));
      if (number === undefined) continue;
      isKnown = true;
      offer({ scores, numbers, from }, { at, end, number, score: reached + (likelihoods[number] ?? 0) });
    }
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!isKnown) offer({ scores, numbers, from }, { at, end: at + width, number: UNKNOWN, score: reached });
  }
  return { numbers, from };
}

function offer(
  { scores, numbers, from }: Best & { readonly scores: Float64Array },
  one: { readonly at: number; readonly end: number; readonly number: number; readonly score: number },
): void {
  if (one.score < (scores[one.end] ?? 0)) return;
  scores[one.end] = one.score;
  numbers[one.end] = one.number;
  from[one.end] = one.at;
}

function numbersOf(text: string, { numbers, from }: Best): readonly number[] {
  const found: number[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) found.push(numbers[end] ?? UNKNOWN);
  return found.reverse().filter((number, at, all) => number !== UNKNOWN || all[at - 1] !== UNKNOWN);
}
