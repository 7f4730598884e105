/** What an encoder knows of writing: its pieces of words, each with how likely it is (a logarithm). A piece's number is its place. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly likelihoods: Float32Array;
}

/** Cuts a text into pieces and gives their numbers, at most `most` of them. */
export type Cut = (text: string, most: number) => readonly number[];

const RESERVED = 6; // the first are marks, not pieces
const UNKNOWN = 0;
const BEGINNING = -1; // of pieces, and no piece itself
const SPACE = '\u2581'; // as the pieces write it: before the word
const LETTERS = 24; // for each piece that may be read; a longer text is cut there before it is looked at

/**
 * Makes what cuts a text into the likeliest pieces (a unigram model: Kudo, 2018), as those who made the encoder did. A
 * letter that no piece begins with is unknown; several in a row are one.
 */
export function makeCut({ pieces, likelihoods }: Vocabulary): Cut {
  const known = numbered(pieces);
  return (text, most) => {
    if (text.trim() === '') return [];
    const begin = text.slice(0, most * LETTERS).normalize('NFKC');
    const written = SPACE + begin.slice(0, most * LETTERS).replaceAll(' ', SPACE);
    return numbersOf(written, best(written, { known, likelihoods })).slice(0, most);
  };
}

interface Known {
  readonly known: ReadonlyMap<string, number>; // the pieces, and with BEGINNING what they begin with
  readonly likelihoods: Float32Array;
}

function numbered(pieces: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const piece of pieces.slice(RESERVED))
    for (let end = 1; end < piece.length; end += 1) known.set(piece.slice(0, end), BEGINNING);
  for (const [number, piece] of pieces.entries()) if (number >= RESERVED) known.set(piece, number);
  return known;
}

/** By place in the text: the number of the last piece of the likeliest cut up to there, and where it begins. */
interface Best {
  readonly numbers: Int32Array;
  readonly from: Int32Array;
}

function best(text: string, { known, likelihoods }: Known): Best {
  const scores = new Float64Array(text.length + 1).fill(-Infinity);
  const cuts = { scores, numbers: new Int32Array(text.length + 1), from: new Int32Array(text.length + 1) };
  scores[0] = 0;
  for (let at = 0; at < text.length; at += 1) {
    const reached = scores[at] ?? 0;
    if (reached === -Infinity) continue; // the middle of a letter of two units
    const found = piecesFrom(text, at, known);
    for (const { end, number } of found) offer(cuts, { at, end, number, score: reached + (likelihoods[number] ?? 0) });
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (found.length === 0) offer(cuts, { at, end: at + width, number: UNKNOWN, score: reached });
  }
  return cuts;
}

interface Piece {
  readonly end: number;
  readonly number: number;
}

function piecesFrom(text: string, at: number, known: Known['known']): readonly Piece[] {
  const found: Piece[] = [];
  for (let end = at + 1; end <= text.length; end += 1) {
    const number = known.get(text.slice(at, end));
    if (number === undefined) break; // no longer piece begins so
    if (number !== BEGINNING) found.push({ end, number });
  }
  return found;
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
