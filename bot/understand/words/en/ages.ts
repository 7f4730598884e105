import { phraseList } from '../phrase-list.ts';

/** What stands before the age of the one who writes: "I am only 15". */
export const OWN_AGE_LEADS: ReadonlySet<string> = new Set(
  phraseList('i am; im; i m; aged; age; i turned; i just turned'),
);

/** What stands before the age of somebody else: "he's 17". */
export const OTHER_AGE_LEADS: ReadonlySet<string> = new Set(
  phraseList(`
    he is; hes; she is; shes; they are; theyre; he was; she was; he turned; she turned; he just turned; she just turned;
    son is; daughter is; child is; boy is; girl is; brother is; sister is; lad is; mate is; friend is; nephew is; niece is;
    aged; is aged
  `),
);

/** What may stand between that and the number. */
export const AGE_ADVERBS: ReadonlySet<string> = new Set(
  phraseList('only; just; about; nearly; almost; turning; still; actually; now; around'),
);

/** What makes a number an age: "15 years old", "14 yo". */
export const AGE_UNITS: ReadonlySet<string> = new Set(
  phraseList('year old; years old; yr old; yrs old; year olds; yo; y o; yr; yrs; years; years of age'),
);

/** What may go on after a bare number that is an age: anything else counts minutes, doors or miles. */
export const AFTER_AGE: ReadonlySet<string> = new Set(
  phraseList(
    `and; but; so; if; because; cos; at; with; she; he; they; i; my; btw; by; please; pls; now; today; though; in`,
  ),
);

/** What nobody says of a childhood they are in: "when I was little" may be a child's. */
export const OVER_CHILDHOOD: readonly string[] = phraseList(`
  when i was a kid; when i was a child; when i was a girl; when i was a little girl; when i was a boy; when i was a little boy; when i was a teenager; when i was at school;
  when i was growing up; as a child; as a kid; in my childhood; years ago; decades ago; im a grown man; im a grown woman; i am an adult; im an adult
`);

/** Whole answers, asked whether somebody is a child, that say so, */
export const CHILDREN: ReadonlySet<string> = new Set(
  phraseList(
    'kid; kids; child; children; teenager; teenagers; teen; teens; minor; schoolboy; schoolgirl; at school; still at school; baby; toddler; under 18; young person; young lad; young girl',
  ),
);

/** or that they are grown up, */
export const ADULTS: ReadonlySet<string> = new Set(
  phraseList(
    'adult; adults; grown up; grown ups; grown man; grown woman; man; woman; over 18; older; old; elderly; middle aged; retired',
  ),
);

/** and the words around them. */
export const BESIDE_AN_AGE: ReadonlySet<string> = new Set(
  phraseList(
    'a; an; the; he; hes; she; shes; they; theyre; is; are; its; it; just; only; about; around; maybe; i; think; years; year; yrs; now; full; id; say; roughly; looks; look; looked; like; in; her; his; their; early; mid; late; old; or; so; probably',
  ),
);

/** Says that an age is that of a child of the family, whatever stands around it, */
export const OF_A_CHILD =
  /\b(?:daughter|son|niece|nephew|grandson|granddaughter|stepson|stepdaughter)(?:['’]?s| is| was)(?: only| just| now)? \d/iu;

/** that it is a boy, */
export const OF_A_SON = /\b(?:son|boy|lad|nephew|grandson|stepson|brother)\b/iu;

/** and whose age is told. */
export const OF_HIM = /\b(?:he(?:['’]?s| is| was)|he just turned)\b/iu;
export const OF_HER = /\b(?:she(?:['’]?s| is| was)|she just turned)\b/iu;
