/** Pieces of text that could hurt a reader most when they come again and again, by what they are. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'k',
  spaces: ' ',
  brackets: '([{<',
  emoji: '🔪',
  zalgo: 'k̷̡̛̹̺i̴̢̛̱̳l̵̨̛̺̼l̶̢̛̺ ',
  'a trigger word again and again': 'kill ',
  'letters spaced out': 'k i l l m e ',
  'letters with dots': 'k.i.l.l.',
  'look-alikes': 'k1ll mys3lf ',
  'denials without an end': 'i do not want to never ',
  'sentences of one word': 'he. ',
  'needs parted by and': 'they park on my drive and ',
  figures: '07 12 ',
  dates: 'since tuesday 9/11 at 5 ',
  postcodes: 'de65 6aw ',
  'half addresses': 'a.b@c',
  'half addresses that end in their sign': 'a.b@',
  'mailboxes without an end': 'a@a.',
  'sentences of one letter': 'x.',
  'pages without an end': 'www.a.',
  'addresses that begin again and again': 'http://a.',
  'groups of four': 'ab1d-',
  'ligatures of many letters': 'ﷺ',
};

/** A text of a length, of one piece again and again. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
