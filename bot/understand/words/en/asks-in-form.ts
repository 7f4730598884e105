/** Asks of somebody whether they may do that: "can he do that", "is that even legal". */
export const ASKS_IF_ALLOWED =
  /^(?:but |so |and |surely |like )*(?:(?:can|could) (?:he|she|they|you)(?: just| even| really| legally)* do (?:that|this|it)|(?:is|are) (?:he|she|they)(?: even| really)? allowed(?: to)?(?: do)?(?: that| this| it)?|(?:is|isnt) (?:that|this|it)(?: even| really| not)? (?:legal|illegal|allowed|against the law|a crime|a criminal offence)|does (?:he|she) have the right(?: to)?(?: do)?(?: that| this| it)?)(?: to (?:me|us|people)| to do| though| or not| legally| in law| please)*$/iu;

/** Asks who listens to somebody, or how something is told, without telling on those who did it: "who can he talk to without grassing". */
export const WITHOUT_TELLING_ON =
  /\b(?:talk|speak|tell|report|say|ring|call)\b.*\bwithout (?:(?:being|looking like|becoming|me being|him being|her being) (?:an? )?(?:grass|snitch|rat)|grassing|snitching)\b/iu;

/** Asks whom to talk to about it. */
export const ASKS_WHO_LISTENS_TO_IT =
  /^(?:but |so |and |ok |then )*who (?:can|could|do|should|else can|would) (?:i|we|she|he|they) (?:talk|speak|turn|go) (?:to|with)(?: about (?:it|this|that|him|her|them))?$/iu;
