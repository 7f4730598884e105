/** Ways of naming a time that the reader of dates takes for another, and the plain way to say it. */
const WAYS: readonly (readonly [said: RegExp, plain: (words: string) => string])[] = [
  [
    /(?<!\p{L})(?:about|around|roughly|approx|approximately|maybe|like|only|just|some)(?= (?:\d{1,2}|an?|half|one|two|three|four|five|ten|twenty) ?[^.,;!?\d]{1,20} ago(?!\p{L}))/giu,
    blank,
  ],
  [
    /(?<=(?<!\p{L})(?:an? |half an? |\d{1,2} ?|one |two |three |four |five |six |ten |twenty |couple of |few )(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?) )(?:since|back)(?=\W{0,2}$|\s{0,2}[.,;!?\n])/giu,
    (words) => 'ago'.padStart(words.length),
  ],
  [
    /(?<=(?<!\p{L})(?:a couple of |a few |two |three |four |five |\d ))(?:nights|evenings)(?= ago(?!\p{L}))/giu,
    (words) => 'days'.padStart(words.length),
  ],
  [
    /(?<=(?<!\p{L})(?:on )?(?:the )?)(?:night|evening|morning|afternoon) of (?=(?:the )?\d{1,2}(?:st|nd|rd|th)(?!\p{L}))/giu,
    (words) => 'on '.padStart(words.length),
  ],
  [
    /^\W*(?:(?:no|nope|sorry|oh|actually|wait|i mean|i meant|it was|its|yes|think|maybe|probably)\W+)+(?=(?:sat|sun|mon|wed)(?: (?:night|morning|afternoon|evening|eve))?\W*$)/giu, // "no, sorry, wed"
    blank,
  ],
];

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** A text in which days are named plainly, each sign where it stood: "half an hour since" as "half an hour ago", "the night of 6th March" as "on 6th March". */
export function plainDays(text: string): string {
  return WAYS.reduce((said, [pattern, plain]) => said.replaceAll(pattern, plain), text);
}
