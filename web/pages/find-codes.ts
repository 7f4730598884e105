/** A piece of a message: words, or a code that is read out, typed and written on paper. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** A reference (4-3-1) or a receipt (4-4-4-4); see dialogs/reference.ts. */
const CODE = /(\b[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]\b|\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b)/;

/** Splits a text at its codes, so that they can stand out and never break at a line's end. Joined, the pieces are the text. */
export function findCodes(text: string): readonly Piece[] {
  return text
    .split(CODE)
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
