import { phraseList } from '../phrase-list.ts';

/** Said by whoever may be contacted by a woman or a man alike, and has no other need. */
export const NO_PREFERENCE: readonly string[] = phraseList(`
  either; any; any of them; anyone; anybody; dont mind; do not mind; no preference; no preferences; not bothered; doesnt matter;
  does not matter; whoever; man or woman; woman or man; a man or a woman; a woman or a man
`);

/** Whole answers, where it is asked whether somebody may be contacted, that mind nothing, and those that do. */
export const MAY_CONTACT: readonly string[] = phraseList(`
  no problem; no problem at all; not a problem; no probs; no issue; no problem with that; no problem for me; its no problem; its no problem for me; no objection; no objections; i have no objection; fine by me; fine with me;
  i dont mind; dont mind; i do not mind; do not mind; i dont mind at all; dont mind at all; no i dont mind; no dont mind; i dont mind that; i dont mind being contacted; i dont mind if you do; i wouldnt mind; wouldnt mind
`);
export const MAY_NOT_CONTACT: readonly string[] = phraseList(
  'i do mind; i mind; yes i mind; yes i do mind; i would mind; id mind; i object',
);

/** Whole answers, where it is asked how, that leave the way to us. */
export const ANY_WAY: readonly string[] = phraseList(`
  no problem; i dont mind; dont mind; i do not mind; i dont mind how; dont mind how; i dont mind which; dont mind which; i dont mind at all; i dont mind any; any is fine; anything; anything is fine; im not bothered; not bothered; im not bothered how; not fussed; im not fussed; im easy; either is fine;
  up to you; its up to you; whatever; whatever suits you; whatever suits; whatever is easiest; whatevers easiest; whatever is best; whatevers best; whatever is easiest for you; whichever is easiest; whichever is best; whichever suits you; however you like; however you want; any way you like; anyhow
`);

/** Beside it, and changing nothing. */
export const BESIDE_NO_PREFERENCE: ReadonlySet<string> = new Set(
  phraseList('i; it; really; honestly; to; me; that; much; which; who; what; how; tbh; ok; no; oh; well; just; please'),
);
