import type { PhraseBook } from '../../text/phrases.ts';
import { CARE_CUES } from './care-cues.ts';
import { COUNCIL_CUES } from './council-cues.ts';
import { EXPLOITATION_CUES } from './exploitation-cues.ts';
import { FRAUD_CUES } from './fraud-cues.ts';
import { SUPPORT_CUES } from './support-cues.ts';

/** How residents name the answers of guides and the pages they want: `field/code`, where a page's field is `<guide>.more`. */
export const GUIDE_CUES: PhraseBook = {
  ...FRAUD_CUES,
  ...EXPLOITATION_CUES,
  ...CARE_CUES,
  ...COUNCIL_CUES,
  ...SUPPORT_CUES,
};

/** Begins a wish, and no account of what happened. */
export const WISHES_FOR =
  /^\W*(?:please |ok |hi )?(?:(?:i|we)(?:['’]?d| would)? (?:just |really |only )?(?:want|need|like|wish|would like)\b|(?:can|could|may) (?:i|we|you|somebody|someone)\b|is there (?:any|some)(?:one|body)\b)/iu;

/** Asks what would come of something. */
export const WHAT_IF =
  /^\W*(?:(?:and|but|so|ok) )*(?:what if|what happens if|what will happen if|what would happen if)\b/iu;
