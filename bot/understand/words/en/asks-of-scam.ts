/*
 * How residents ask whether something is a scam, as patterns of whole messages: of the message as plain words.
 */
const OPENS =
  '(?:(?:so|but|and|ok|okay|well|please|hi|hello|sorry|then|right|yes|no|now|also|erm|um|hiya|pls|excuse me) )*';
const KIND =
  '(?:text|texts|message|messages|msg|email|emails|e mail|mail|call|phone call|letter|link|website|web site|site|web page|page|number|phone number|web address|address|whatsapp|post|advert|ad|offer|company|firm|person|caller|request|invoice|bill|qr code|one|thing|voicemail|sms)';
const SENT =
  '(?:text|texts|message|messages|email|emails|e mail|call|phone call|letter|link|website|web page|number|phone number|web address|invoice|bill|offer|advert)';
const WHICH = '(?:the|this|that|my|a|an|our) (?:\\w+ ){0,3}?';
const THING = `(?:(?:this|it|that|these|those|they|he|she|something|(?:the|this|that|my|a|an|our) (?:scam )?${KIND}|${WHICH}${SENT})(?: (?:i got|ive got|i had|i received|from them))?)`;
const IS = '(?:is|isnt|are|arent|was|wasnt|could|might|can|does|would|will)';
const BETWEEN =
  '(?:(?:be|really|actually|definitely|genuinely|just|even|look|looks|sound|sounds|seem|seems|like|likely|for|been|to you|then|still|also|all|to be|or is it) )*';
const SCAM = `(?:a |an |the |one of those |some kind of )?(?:known |common |real |online )?(?:scam|scams|scammer|scammers|fake|fakes|fraud|fraudulent|fraudster|con|hoax|phishing|spam|dodgy|bogus|genuine|legit|legitimate|kosher|trustworthy|authentic|a trick)(?: ${KIND})?`;
const REAL = `(?:a |the )?(?:real|true|safe|ok|okay|alright|right|secure|them|from them|proper|official)(?: ${KIND})?`;
const ENDS =
  '(?: (?:or|not|real|a|fake|scam|genuine|legit|then|please|do you think|you think|thanks|now|though|is it|isnt it|safe|dodgy|sure|at all))*';

const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${OPENS}(?:${parts.join('|')})${ENDS}$`, 'u');

/** Asks it in so many words, whatever was said before. */
export const ASKS_IF_SCAM: RegExp = whole(
  `${IS} ${THING} ${BETWEEN}${SCAM}`,
  `(?:do |would |did )?(?:you|u) (?:think|reckon|know if|believe) (?:that )?(?:if )?(?:${THING} (?:is|was|looks|could be|might be)|its|thats|theyre) ${BETWEEN}${SCAM}`,
  `how (?:do i|can i|would i|do you|can you|will i|do we|to) (?:know|tell|check|find out|see|be sure) (?:if |whether |that )?(?:${THING} (?:is|was|are)|its|thats|theyre) ${BETWEEN}(?:${SCAM}|${REAL})`,
  '(?:a )?(?:scam|fake|fraud) or (?:not|real|genuine|legit|no)',
  '(?:real|genuine|legit|true) or (?:not|fake|scam|a scam)',
  `(?:i think|i reckon|im sure|is it that|might be|could be|maybe|perhaps) (?:${THING} (?:is|might be|could be)|its|thats|theyre)? ?${BETWEEN}(?:a )?(?:scam|fake)`,
);

/** Asks the same in words that are of something else as well: of a message that was checked, or by its kind. */
export const ASKS_IF_REAL: RegExp = whole(
  `${IS} ${THING} ${BETWEEN}${REAL}`,
  `(?:so |then )?(?:its|it is|thats|that is|this is) ${BETWEEN}(?:${REAL}|${SCAM})`,
  `(?:can|should|could|shall|do) (?:i|we) (?:really )?(?:trust|believe|reply to|answer|pay|click|click on|use|open|ignore|delete) ${THING}`,
  '(?:are|r) (?:you|u) (?:sure|certain|100 sure)',
  '(?:yes or no|what do you think|whats your verdict|whats the verdict|whats the answer|just tell me|be honest)',
);

/** Asks it of a message, call or address by its kind, where nothing is open. */
export const ASKS_OF_KIND: RegExp = whole(
  `(?:i|ive|i have|we|weve) (?:just )?(?:got|had|received|been sent|been getting) (?:a|an|this|these|some) (?:strange |odd |weird |funny |dodgy )?${KIND} (?:and )?(?:is|are|could) (?:it|this|that|they) ${BETWEEN}(?:${SCAM}|${REAL})`,
  `${IS} ${WHICH}${SENT}(?: (?:i got|ive got|i had|i received))? ${BETWEEN}${REAL}`,
);

/** Asks for a message or an address to be looked at. */
export const ASKS_FOR_CHECK: RegExp = whole(
  `(?:can|could|will|would|please|are you able to)? ?(?:you|u)? ?(?:please )?(?:check|look at|have a look at|take a look at|look over|look into|verify|scan) (?:a|an|the|this|that|my|some|if) ?(?:${KIND}|(?:it|this|that|something) (?:is|was|might be) ${BETWEEN}${SCAM})?(?: for me| please)?`,
  `(?:i )?(?:want|need|would like|d like|id like|like|wish)(?: you)? to (?:check|look at|verify|have) (?:a|an|the|this|that|my|some|if|whether) ?(?:${KIND}|${THING} (?:is|was) ${BETWEEN}${SCAM})(?: checked| looked at| for me| please)?`,
);

/** Asks us to follow a link. */
export const ASKS_TO_OPEN: RegExp = whole(
  `(?:can|could|will|would|did|do|please|cant|why dont|are you able to|have) ?(?:you|u|i ask you to)? ?(?:please |just )?(?:open|opened|click|click on|clicked|clicked on|visit|visited|follow|go to|go on|look at|check|try|see) (?:the|this|that|my|a|those|these) ?(?:link|links|website|site|web site|web page|page|web address|address|url|attachment|qr code|file)`,
);

/** Words with which an address or a number is asked about. */
export const OF_ADDRESS =
  /\b(?:genuine|legit|legitimate|scam|fake|real|kosher|dodgy|trustworthy|fraudulent|bogus|authentic|phishing|spam|official)\b/u;
export const OF_LINK = /\b(?:safe|ok|okay|trust|right|proper)\b/u;
export const OPENS_ASKING =
  /^(?:(?:so|but|ok|hi|hello|please|and) )*(?:is|are|was|does|can i|should i|do you think|do you know if|can you (?:check|tell me)|how do i know|anyone know if)\b/u;

/** Asks us to say or to send: no message of a scammer's opens so. */
export const REQUESTS_OF_US =
  /^(?:(?:so|but|ok|hi|hello|please|and) )*(?:can|could|will|would|please) (?:(?:you|u|somebody|someone|anyone|i) )?(?:please )?(?:(?:tell|let) me (?:know )?(?:if|whether|what|when|where|why|how|who)|(?:send|get) (?:someone|somebody|anyone|the police|police|an officer|officers|a patrol|help|the council)|(?:do|move|stop|help) (?:something|anything|this|these|those|them|him|her|it|the)|ask you)\b/u;

/** Opens by telling of a message or a call, and not of a letter or a matter of one's own. */
export const TELLS_OF_MESSAGE =
  /^(?:(?:i|ive|we|weve|have|had|got|just|been|a|an|the|some|this|my|mum|dad|nan|from|sent|received) ){0,4}(?:text|texts|sms|email|emails|e mail|message|messages|whatsapp|caller|phone call|recorded message|voicemail)\b(?! cent)/u;

/** Somebody was arrested, or it is asked whether they will be, and nobody who writes or rings threatens with it: "my son's been arrested, what now", "could they go to prison". */
export const TELLS_OF_AN_ARREST =
  /^(?!.*\b(?:texts?|emails?|messages?|calls?|called|calling|rang|phoned|says?|said|pay|paid|money|bail|warrant|hmrc)\b)(?:(?:\w+ ){0,4}(?:has been|have been|s been|sons been|daughters been|husbands been|boyfriends been|hes been|shes been|theyve been|ive been|got|was|were|is|been) (?:just )?arrested\b|(?:\w+ ){0,2}?(?:can|could|will|would|do|does|should) (?:they|he|she|anyone|someone|kids|children|parents|people) (?:\w+ ){0,2}(?:arrested|prison|jail|jailed|deported|court)\b)/iu;

/** Tells of the banks' own number that it rang: 159 rings nobody. */
export const RANG_FROM_159 =
  /\b(?:rang|rung|ring|rings|ringing|called|call|calls|calling|phoned|phone|phoning|contacted|dialled|missed) (?:\w+ ){0,5}159\b|\b159 (?:\w+ ){0,3}(?:rang|rung|ring|rings|ringing|called|calls|calling|phoned|phones|phoning)\b/u;
/** Rings it themselves, or asks whether they may; or has done what a caller wanted. */
export const RINGS_159 =
  /\b(?:i|we|ive|should|can|could|do|shall|to|ill|will|just) (?:i |we )?(?:have |just |already )?(?:ring|rang|rung|call|called|phone|phoned|dial|dialled) (?:\w+ ){0,2}159\b|\b(?:moved|sent|paid|gave|transferred|transfered|told (?:him|her|them)|let (?:him|her|them))\b/u;
