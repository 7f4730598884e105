const LEADS = String.raw`(?:(?:ok|okay|but|so|and|please|pls|no|well|look|right|then|sorry|hi|just|i|we|id|i['’]d|need|needs|want|wants|wanna|would|like|to|know|can|could|cant|can['’]t|will|you|u|tell|give|me|us|not|really|only|dont|don['’]t|do|got|he|she|they)\W+){0,9}`;
const DOES = String.raw`(?:(?:do|does|can|could|should|shall|would|must|am|is|are|will|it|that|the|to|i|we|he|she|they|my|mum|dad|son|daughter|friend|need|needs|have|has|else|got|best|right|supposed|meant|ought|actually|just|person|people|one|number)\W+)+`;
const TAILS = String.raw`(?:\W+(?:then|first|now|tonight|today|at night|at this time|this late|after hours|out of hours|about|it|this|that|him|her|them|please|pls|for|help|with|mate|duck|here|round here|on a (?:saturday|sunday|weekend)|at the weekend|in (?:an emergency|derbyshire|south derbyshire|swadlincote)))*`;
const NOT_KNOWN = String.raw`(?!(?:(?:and|but|so)\W+)*(?:i|we|he|she|they) (?:know|knows|told)\b)`;
const SOMEBODY = '(?:someone|somebody|anyone|anybody)';

/** Asks whom to call in however many words: "can you just tell me who to ring", "who is it I ring", "who can she ring at night", */
export const ASKS_WHOM_TO_CALL = new RegExp(
  String.raw`^\W*${NOT_KNOWN}${LEADS}(?:who|which (?:one|number|line|of (?:them|these|those))|what number)(?:['’]?s)?\W+${DOES}(?:ring|call|phone|contact|dial|get hold of|get in touch with)${TAILS}\W*$`,
  'iu',
);

/** "can't I just ring someone", */
export const ASKS_TO_CALL = new RegExp(
  String.raw`^\W*(?:(?:but|so|and|ok|please)\W+)*(?:can|cant|can['’]t|cannot|could|couldn['’]?t|may) (?:i|we|he|she|they)(?: not)?(?: just| please)* (?:ring|call|phone) (?:${SOMEBODY}|a number|a helpline|them)${TAILS}\W*$`,
  'iu',
);

/** "someone for me to talk to". */
export const ASKS_WHO_LISTENS = new RegExp(
  String.raw`^(?=.*\b(?:want|wants|need|needs|like|for)\b)\W*${LEADS}${SOMEBODY}(?: (?:for|that))?(?: (?:me|us|him|her|them|i|we|he|she|they))?(?: (?:can|could|to))+ (?:just )?(?:talk|speak|chat) (?:to|with)${TAILS}\W*$`,
  'iu',
);

/** "Who can my son talk to", "who could he speak to without grassing". */
export const ASKS_WHOM_TO_TALK_TO = new RegExp(
  String.raw`^\W*${NOT_KNOWN}${LEADS}who(?:['’]?s)?\W+${DOES}(?:talk|speak|chat|turn)(?: (?:to|with))${TAILS}(?: without (?:grassing|snitching|being an? (?:grass|snitch))(?: (?:on )?(?:them|anyone|anybody|him|her))?)?\W*$`,
  'iu',
);

/** Asks for another number: "is there an out of hours number". */
export const ASKS_FOR_NUMBER =
  /^\W*(?:(?:and|but|so|ok)\W+)*(?:is there|have you got|do you have|whats|what['’]s|what is) (?:an?|any|the|another)(?: (?:out of hours|emergency|24 hour|night|weekend|local|different|duty|direct))+ (?:number|line|helpline|contact|team)(?: (?:i|we|he|she) can (?:ring|call|use))?\W*$/iu;

/** Asks how somebody is referred, as whoever works with them does. */
export const ASKS_HOW_TO_REFER =
  /^\W*(?:(?:and|but|so|ok)\W+)*(?:how|where|can|could|do) (?:do|can|should|i|we|would)(?: (?:i|we))? (?:just )?(?:refer|(?:make|do|send|put in|submit) (?:a|the|my|an) (?:\w+ )?referral)(?: (?:him|her|them|it|this|someone|in|on|here|to you))*\W*$/iu;

/** Asks whom to tell. */
export const ASKS_WHOM_TO_TELL = new RegExp(
  String.raw`^\W*${NOT_KNOWN}${LEADS}who(?:['’]?s)?\W+${DOES}(?:tell|inform|let know|refer(?: (?:it|this|him|her|them))? to)${TAILS}\W*$`,
  'iu',
);

const NEVER_AGAIN = String.raw`(?:(?:happening|happens?|coming back|come back|being done|getting done|being taken|getting taken|getting in|get in|caught|scammed|conned|tricked|fooled|falling for it|fall for it|being (?:caught|scammed|conned|tricked|fooled)|getting (?:caught|scammed|conned|tricked|fooled)|doing (?:it|this|that)|do (?:it|this|that)|being (?:hacked|burgled|robbed|stolen|broken into|targeted)|getting (?:hacked|burgled|robbed|stolen|nicked|broken into|targeted))(?: to (?:me|us|him|her|them|it|anyone else|someone else))?(?: again| another time| next time| in (?:the )?future| a second time| twice)?)`;

/** Asks how to keep what happened from happening again: "how do I stop it happening again", "how can we avoid this next time". */
export const ASKS_TO_PREVENT = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|ok|okay|right|then|please|also)\W+)*(?:how (?:do|can|could|should|would|to)|(?:i|we)(?:['’]?d)?(?: (?:want|need|like|would like|just want))+ to|help (?:me|us)|what (?:can|do|should|could)|is there (?:anything|something|a way)|any tips|any advice|can (?:i|we|you)|anything)\b(?:\W+(?:i|we|he|she|they|you|do|to|can|could|help|on|how|advise|suggest))*\W+(?:(?:stop|prevent|avoid|keep|make sure|so)(?:\W+(?:it|this|that|them|him|her|me|us|the same|from|of|another|one|someone|anyone|people|thieves|being|getting|doesnt|doesn['’]?t|does not|dont|don['’]?t|wont|won['’]?t|can['’]?t|cannot|never|not|thing|they|i|im|i['’]m|we|she|he|arent|isnt|am|are|is))*\W+${NEVER_AGAIN}|(?:stop|prevent|avoid) (?:it|this|that|another (?:one|break in|burglary|theft|hack|attack))(?: again| next time| in (?:the )?future)?|(?:be|keep|stay|make (?:it|things)) (?:safe|safer|more careful|more secure) (?:next time|in (?:the )?future|from now on|after this))\W*$`,
  'iu',
);
