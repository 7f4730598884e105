const DOCUMENT =
  'letters?|leaflets?|forms?|bills?|booklets?|brochures?|notices?|documents?|pages?|guides?|newsletters?|polic(?:y|ies)|agreements?|contracts?|maps?|calendars?|surveys?|statements?|packs?|papers?';

/** Names what is to be had in another form: "the noise letter", "my council tax bill". */
export const DOCUMENT_NAMED = new RegExp(
  `(?<![\\p{L}])(?:the|my|your|this|that|our|a|an)\\s(?:[\\p{L}'’-]+\\s){0,4}?(?:${DOCUMENT})(?![\\p{L}])(?:\\s(?:about|on|for|from)\\s(?:the\\s|my\\s)?[\\p{L}'’-]+(?:\\s[\\p{L}'’-]+)?(?=\\s*(?:[.,;!?]|in\\s|please|$)))?`,
  'iu',
);

/** What something comes in, and is none of it: "in large print". */
export const OF_A_FORMAT = /\b(?:large|big|bigger|easy|print|braille|audio|recording|language)\b/iu;

/** Leads to the address that something is to be posted to. */
export const POSTED_TO =
  /\b(?:by|in the|through the|via|with the) (?:post|mail)\b|\b(?:post|posted|mail|mailed|send|sent)(?: (?:it|them|this|that|me it))? (?:out )?to\b/iu;

/** What may stand before such an address: "by post please, to 4 High Street". */
export const BEFORE_ADDRESS =
  /^(?:[\s,.;:!-]|please\b|pls\b|to\b|at\b|my address is\b|address is\b|thanks\b|thank you\b)+/iu;

/** And behind it: "4 High Street, by post please". */
export const BEHIND_ADDRESS = /(?:[\s,.;:!-]|\bplease|\bpls|\bthanks|\bthank you|\bsend|\bit)+$/iu;

/** Names sign language, or who interprets it. */
export const SIGN_LANGUAGE = /\bbsl\b|\b(?:british )?sign(?:ing)?[ -]language\b|\bsign interpreter\b|\bsigner\b/iu;
