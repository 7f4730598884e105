/** A stretch of a text: a number that somebody may dial or type in, or what stands between such numbers. */
export interface Stretch {
  readonly text: string;
  readonly isNumber: boolean;
}

// At least six digits of any script, in groups or not. Among letters that run from right to left the groups would change places.
const NUMBER = /\+?\(?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){5,}/gu;

/** Cuts a text into numbers and what is between them, so that each number can be shown in its own order, left to right. */
export function numbersApart(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: number } of text.matchAll(NUMBER)) {
    stretches.push({ text: text.slice(from, index), isNumber: false }, { text: number, isNumber: true });
    from = index + number.length;
  }
  return [...stretches, { text: text.slice(from), isNumber: false }].filter((stretch) => stretch.text !== '');
}
