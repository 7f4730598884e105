import { remembering } from './remember.ts';
import type { Token } from './tokens.ts';
import type { Span } from './spans.ts';
import { SPELLING_ALPHABET, SPOKEN_FIGURES, SPOKEN_REPEATS } from '../words/en/numbers.ts';

/** Letters and figures said one after another, written as the code they spell: "d e six five six a w" is DE656AW. */
export interface SpokenCode extends Span {
  readonly code: string;
}

const SHORTEST = 5;
const ALPHABET = new Map(SPELLING_ALPHABET.map((word) => [word, word.charAt(0).toUpperCase()]));

/** Every code of at least five signs that a text says sign by sign, with at least four of them said as words or alone. */
export const findSpokenCodes = remembering((tokens: readonly Token[]): readonly SpokenCode[] => {
  const found: SpokenCode[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const { code, to } = codeFrom(tokens, from);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (code.length < SHORTEST || to - from < 4 || first === undefined || last === undefined) continue;
    found.push({ code, start: first.start, end: last.end });
    from = to - 1;
  }
  return found;
});

function codeFrom(tokens: readonly Token[], from: number): { readonly code: string; readonly to: number } {
  let code = '';
  let to = from;
  while (to < tokens.length) {
    const repeats = SPOKEN_REPEATS[tokens[to]?.word ?? ''];
    const sign = signOf(tokens[to + (repeats === undefined ? 0 : 1)]?.word ?? '');
    if (sign === undefined) break;
    code += sign.repeat(repeats ?? 1);
    to += repeats === undefined ? 1 : 2;
  }
  return { code, to };
}

function signOf(word: string): string | undefined {
  const said = SPOKEN_FIGURES[word] ?? ALPHABET.get(word);
  return said ?? (word.length <= 2 && /^(?:[a-z]|\d{1,2})$/u.test(word) ? word.toUpperCase() : undefined);
}
