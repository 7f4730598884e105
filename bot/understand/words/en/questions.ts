import { phraseList } from '../phrase-list.ts';

/** Words that open a question. A question needs one of them, or a question mark. */
export const QUESTION_OPENINGS: readonly string[] = phraseList(`
    am; any; are; can; could; define; do; does; how; if; is; may; must; should; tell; what; whats; when; where; which;
    who; whos; whose; why; will; would; wil; wot; request; delete; erase; remove; withdraw; case; community; privacy;
    signs; meaning; difference; definition
  `);

/** Words that open a question at the end of what is told: one of them, or two that stand together. */
export const CLAUSE_OPENINGS: readonly string[] = phraseList(`
    how; what; whats; who; whos; whose; why; where; when; which; is it; is this; is that; is there; are they; are you;
    are there; can i; can you; can they; can we; can the; can anyone; can anything; could i; could you; do i; do you; do they;
    do we; does it; does that; should i; should we; will you; will they; will i; would you; would it; have i; have you; am i
  `);
