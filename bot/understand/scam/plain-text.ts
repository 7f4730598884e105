/** How much of a pasted text is looked at, in characters. */
export const MOST_CHECKED = 100_000;

/** What a pasted text really says: its words, the addresses that its markup hides, and whether characters were hidden in it. */
export interface PlainText {
  readonly text: string;
  readonly hidesCharacters: boolean;
  readonly anchors: readonly Anchor[];
}

/** A link of a pasted page: where it leads and what it shows. */
export interface Anchor {
  readonly target: string;
  readonly shown: string;
}

const MOST_ANCHORS = 20;
const HIDDEN = /[A-Za-z0-9][\u00ad\u200b-\u200d\u2060\ufeff]+[A-Za-z0-9]|[\u202d\u202e]/u;
const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const ANCHOR = /<a\b[^<>]{0,2000}?href\s{0,9}=\s{0,9}["']?([^"'\s<>]{1,2000})[^<>]{0,2000}>([^<]{0,300})/giu;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/giu;
const BROKEN_DOT = /[ \t]?[[({](?:\.|dot)[\])}][ \t]?/giu; // "bank[.]com", as people write it to keep others from following it

/** Reads a pasted text without its markup, hidden characters and broken dots. Linear in its length; the rest of a longer one is left. */
export function plainTextOf(pasted: string): PlainText {
  const raw = pasted.slice(0, MOST_CHECKED).toWellFormed();
  const seen = raw.normalize('NFC').replace(INVISIBLE, '');
  const anchors = [...seen.matchAll(ANCHOR)]
    .slice(0, MOST_ANCHORS)
    .map(([, target = '', shown = '']) => ({ target: target.replaceAll('&amp;', '&'), shown: shown.trim() }));
  return {
    text: seen.replace(TAG, ' ').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(BROKEN_DOT, '.'),
    hidesCharacters: HIDDEN.test(raw),
    anchors,
  };
}
