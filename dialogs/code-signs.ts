/** A text as codes are looked for in it: one plain sign a place, and where each stood in the text as it was typed. */
export interface CodeSigns {
  readonly plain: string; // letters without accents in capitals, figures of every script as 0 to 9
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number }; // with what cannot be seen beside them
}

interface Sign {
  readonly sign: string; // one UTF-16 unit
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the signs of a text, whatever they were typed with: wide letters and accents count as the plain letter, the
 * figures of any script as 0 to 9, and what cannot be seen not at all. Pure; takes any text.
 */
export function codeSigns(text: string): CodeSigns {
  if (PLAIN.test(text)) return { plain: text.toUpperCase(), spanOf: (start, end) => ({ start, end }) };
  const signs = [...signsOf(text)];
  return {
    plain: signs.map(({ sign }) => sign).join(''),
    spanOf: (start, end) => ({ start: signs[start - 1]?.end ?? 0, end: signs[end]?.start ?? text.length }),
  };
}

const PLAIN = /^[\n\r\t -~]*$/u; // as most messages are

function* signsOf(text: string): Iterable<Sign> {
  let start = 0;
  for (const typed of text) {
    const end = start + typed.length;
    for (const sign of plainly(typed)) yield { sign, start, end };
    start = end;
  }
}

function plainly(typed: string): string {
  if (/^[!-~]$/u.test(typed)) return typed.toUpperCase();
  return Array.from(typed.normalize('NFKD'), plainSign).join('');
}

function plainSign(sign: string): string {
  if (/^[!-~]$/u.test(sign)) return sign.toUpperCase();
  if (/^\s$/u.test(sign)) return sign;
  if (/^[\p{C}\p{M}]$/u.test(sign)) return '';
  if (/^\p{Nd}$/u.test(sign)) return figure(sign);
  return sign.length === 1 ? sign : beyond(sign);
}

/** The ten figures of a script stand in a row that begins with its zero. */
function figure(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** What takes two units stands for its kind: a sign of Chinese, another letter, or anything else. */
function beyond(sign: string): string {
  if (/^\p{sc=Han}$/u.test(sign)) return '一';
  return /^[\p{L}\p{N}]$/u.test(sign) ? 'ª' : '·';
}
