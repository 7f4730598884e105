import { phraseList } from '../phrase-list.ts';

/** Said by whoever may be contacted by a woman or a man alike, and has no other need. */
export const NO_PREFERENCE: readonly string[] = phraseList(`
  either; any; any of them; anyone; anybody; dont mind; do not mind; no preference; no preferences; not bothered; doesnt matter;
  does not matter; whoever; man or woman; woman or man; a man or a woman; a woman or a man
`);

/** Beside it, and changing nothing. */
export const BESIDE_NO_PREFERENCE: ReadonlySet<string> = new Set(
  phraseList('i; it; really; honestly; to; me; that; much; which; who; what; how; tbh; ok; no; oh; well; just; please'),
);
