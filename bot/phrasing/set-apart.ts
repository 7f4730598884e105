// Letters that are written from right to left, and what would turn the reading of more than the words it stands in.
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name or a resident's own words as they stand inside a sentence of one direction: where theirs may be another, between
 * isolates, so that neither they nor the sentence are read in a wrong order. Nothing in them turns what follows.
 */
export function setApart(text: string, sentence: 'ltr' | 'rtl'): string {
  const plain = text.replace(TURNS, '');
  const mayTurn = sentence === 'rtl' || RIGHT_TO_LEFT.test(plain);
  return mayTurn && plain !== '' ? `\u2068${plain}\u2069` : plain;
}
