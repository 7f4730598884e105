const LONGEST = 80;
const LONG_NUMBER = /\d[\d\s()-]{3,}\d/gu; // a phone number, a card, a code: none is repeated, and none can be tapped

/** A part of somebody's text as it may be repeated: one line, shortened, and nothing in it that a program would make a link of. */
export function quote(part: string): string {
  const line = part
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LONG_NUMBER, '…');
  const short =
    line.length <= LONGEST
      ? line
      : `${line
          .slice(0, LONGEST - 1)
          .toWellFormed()
          .trim()}…`;
  return withoutLinks(short);
}

/** A host as it may be shown: its dots stand apart, so that nothing makes a link of it. */
export function withoutLinks(text: string): string {
  return text
    .replace(/:\/{1,3}/gu, ' ')
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ' . ')
    .replaceAll('@', ' at ');
}
