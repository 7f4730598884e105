import { phraseList } from '../phrase-list.ts';

/** What a question about a danger names it by, by the kind. */
export const NAMES_A_DANGER: Readonly<Record<string, RegExp>> = {
  'domestic-abuse':
    /\b(?:(?:my|her|his|their) (?:partner|husband|wife|boyfriend|girlfriend|ex|fella)|abus(?:e|er|ed|ive|ing)|refuges?|domestic violence|coercive|injunction|non ?molestation|clare['’]?s law)\b/iu,
};

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

/** Two words that open a question together, of which the first alone may open an account. */
export const PAIRED_OPENINGS: readonly string[] = phraseList(`
    have you; have they; have we; have i; have any; has he; has she; has it; has anyone; has anybody; has someone; did you;
    did they; did he; did she; did i; did anyone; was it; was that; was this; was what; was i; was he; was she; were they;
    were you; shall i; shall we; phone number; contact number; contact details; email address; opening hours; opening times
  `);

/** Two words with which something is asked for or told, though the first alone opens a question: "do not contact me". */
export const NO_OPENINGS: readonly string[] = phraseList(
  'do not; does not; will not; would not; could not; can not; am not; are not',
);

/** How a question at the end of what is told is put together where no comma stands before it: "my card is gone who do I ring". */
export const CLOSING_QUESTIONS: readonly (readonly string[])[] = [
  phraseList('what; who; where; how; which; when'),
  phraseList('do; can; could; should; must; shall'),
  phraseList('i; we'),
];

/** Words that stand for something said before. */
export const POINTING_BACK: readonly string[] = phraseList(
  'it; its; that; thats; this; them; they; those; these; he; she; him; her; there; one; so; then',
);

/** Words of a question that says nothing of what it is about: "what do I do", "who should I ring now". */
export const ASKING_ALONE: readonly string[] = phraseList(
  'what; whats; who; how; can; could; should; shall; must; do; does; did; i; we; you; now; next; first; please; be; is; done; anything; something; to; go; about; happens; happen; call; ring; phone; contact; speak; talk; tell; help; need; not; sure; know; dont; im',
);

/** Asks of what was told before it, and says nothing of what that is: "can he do that". */
export const POINTS_ONLY =
  /^\W*(?:(?:so|and|but) )?(?:can|could|may|are|is) (?:he|she|they|you|it)(?: even| really| legally| just| actually)*(?: allowed to| able to)? do (?:that|this|it)(?: to (?:me|us|you|people))?\W*$/iu;

/** Asks what a word of the question means. */
export const WHAT_IS_MEANT =
  /^(?:(?:sorry|and|but|wait|um|er|ok) )*(?:what (?:do|did|does) (?:you|u|ya|that|it) (?:actually |even )?mean (?:by|with)|what is meant by|whats meant by) /u;

/** Names harm that somebody does to themselves. */
export const NAMES_SELF_HARM =
  /\b(?:self[ -]?harm(?:s|ed|ing)?|suicid(?:e|al)|overdos(?:e|ed|ing)|(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|kill) (?:him|her|them|my)sel(?:f|ves))\b/iu;

/** Asks something of us at the check, and adds nothing to what was told: "how do I print this". */
export const ASKS_OF_US =
  /^(?:(?:and|but|so|ok|sorry) )*(?:(?:how|where|when) (?:do|can|would|will) (?:i|we|you)|(?:can|could|do|will) (?:i|we)(?! (?:add|also|just|say|mention|tell|put|include))|am i|will (?:it|you)|do you) /u;
