import { phraseList } from '../phrase-list.ts';

/** Words that open a question. A question needs one of them, or a question mark. */
export const QUESTION_OPENINGS: readonly string[] = phraseList(`
    am; any; are; can; could; define; do; does; how; if; is; may; must; should; tell; what; whats; when; where; which;
    who; whos; whose; why; will; would; wil; wot; request; delete; erase; remove; withdraw; case; community; privacy
  `);
