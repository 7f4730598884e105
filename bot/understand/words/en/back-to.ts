import { phraseList } from '../phrase-list.ts';

/** Asks for a question that was asked before; what stands behind it names it. */
export const LEADS_BACK_TO =
  /^(?:(?:go|jump|skip|get|return|take me|bring me) (?:right |straight |all the way )?back|back|return) to (?:the |my |that )?/u;

/** Says that what was answered is wrong; what stands behind it names it: "go back, I put the wrong park". */
export const PUT_THE_WRONG =
  /^(?:(?:can |could |please |sorry )*(?:i |we |you )?(?:(?:need|want|have|got) to )?(?:go|step|jump) back )?(?:(?:sorry|no|because|cos|wait|oh|actually|hang on|oops) )*(?:(?:i|ive|i have|weve|we)(?: just| think i)? )?(?:put|given|gave|said|told you|typed|wrote|chose|picked|entered|put in|put down)(?: you)?(?: in)? (?:the |a )wrong /u;

/** What residents call a place that they told. */
export const CALLED_PLACES: ReadonlySet<string> = new Set(
  phraseList('park; rec; street name; road name; house; house number; estate; area; spot; shop; school; close; lane'),
);

/** What may stand behind its name. */
export const ENDS_BACK_TO =
  /(?: (?:question|questions|one|bit|part|answer|section|step))?(?: again)?(?: please| pls)?$/u;

/** The first of them. */
export const THE_FIRST: ReadonlySet<string> = new Set(
  phraseList('first; 1st; very first; question 1; question one; number 1; first question'),
);

/** Whole messages that wish to change or see the first answer. */
export const FIRST_ONE: ReadonlySet<string> = new Set(
  phraseList(`
    change my first answer; change the first answer; change my 1st answer; first question again; first question please; the first question again; show me the first question; ask me the first question again; redo the first question; change the first one; change the first question
  `),
);

/** Whole messages that ask how answers are changed, or wish to change one without naming it. */
export const CHANGES_AN_ANSWER: ReadonlySet<string> = new Set(
  phraseList(`
    how do i change an answer; how do i change my answer; how do i change my answers; how do i change it; how do i change that; how do i change something; how do i edit it; how do i edit my answer; how do i correct it; how do i correct something; how can i change it; how can i change an answer; how can i change my answer;
    i typed it wrong; i typed that wrong; i typed the wrong thing; i wrote it wrong; i wrote the wrong thing; i put it wrong; i put that wrong; i put the wrong thing; i put the wrong answer; i said it wrong; i said the wrong thing; i gave the wrong answer; that was wrong; that answer was wrong; that was the wrong answer; wrong answer; i made a typo; typo; i mistyped; i got one wrong; one of them is wrong; one answer is wrong
  `),
);

/** Whole messages that ask whether answers can still be changed. */
export const STILL_CHANGES: ReadonlySet<string> = new Set(
  phraseList(`
    can i change it later; can i change that later; can i change this later; can i change my answer later; can i change my answers later; can i change them later; can i change it after; can i still change it; can i still change it later; can i still change my answers; will i be able to change it; can i change it at the end; can i check it before i send it; can i check it before its sent; can i check it first; do i get to check it; do i get to see it first; can i see it before it goes
  `),
);
