const LEADS = String.raw`^\W*(?:(?:but|and|so|ok|okay|please|pls|also|hi|well|if i (?:call|ring|tell|report|text|go|phone)(?: (?:you|them|it|this))?)\W+)*`;
const OTHERS =
  '(?:my|his|her|their|our|the (?:school|family|parents|landlord|home office|council)|him|her|them|anyone|anybody|anyone else|immigration|social services|social workers?|work|school|people|others|everyone)';

/** Asks whether somebody would be told: "will they tell my husband", "are you going to ring my mum", "will you report me". What the police would do is no matter of a guide. */
export const ASKS_WHO_IS_TOLD = new RegExp(
  `${LEADS}(?:will|would|wont|won['’]?t|are|do|does|must|is) (?:you|u|they|it|this|anyone|anybody|someone|somebody|she|he|the (?:helpline|line|centre|people|service|charity|lady|person))(?: (?:going to|gonna|have to|need to|then|just|ever|be|not|also|automatically|gunna|all))* (?:(?:tell|telling|inform|informing|notify|contact|contacting|ring|ringing|call|calling|phone|phoning|write to|writing to|speak to|talk to|letting|let|say anything to|go to|get in touch with|pass (?:it|this|my (?:name|details)) (?:on )?to|report (?:it|this|that) to) ${OTHERS}\\b|report(?:ing)? (?:me|us)\\b|(?:report|tell)(?:ing)? on (?:me|us)\\b|grass(?:ing)? (?:me|us) up)`,
  'iu',
);

/** The same of somebody who is told: "could my boss be told", "will school find out". */
export const ASKS_WHETHER_TOLD = new RegExp(
  `${LEADS}(?:will|would|could|can|does|do|must|might|should) (?:(?:my|his|her|their|our|the) )?(?!police\\b|you\\b|i\\b|we\\b|he\\b|she\\b|they\\b)[a-z]+(?: (?:have|need|get|got|then|ever|also|to))* (?:be (?:told|informed|contacted|involved|rung)|find out|know|hear about (?:it|this|that))\\W*$`,
  'iu',
);

/** Would rather not say who they are, or asks whether they have to: "I don't want to give my name", "can I get advice anonymously". */
export const ASKS_TO_STAY_UNNAMED =
  /^\W*(?:(?:but|and|so|ok|please|well|no)\W+)*(?:(?:i |we |id |i['’]d |can i |could i |may i |is it possible )*(?:(?:do ?n['’]?t|do not|would ?n['’]?t|wont|won['’]?t|rather not|prefer not|not|can['’]?t|cannot)(?: (?:want|wanna|like|going|have|to|you|really|anyone|them))* (?:giv(?:e|ing)|say(?:ing)?|tell(?:ing)?|leav(?:e|ing)|us(?:e|ing)|know(?:ing)?)(?: (?:you|them|anyone|out))* (?:my|our|any|a|me) (?:real |full |own )?names?)|(?:can|could|may|is|does|will|would) (?:i|we|it|this|that|there)\b.{0,50}\banon(?:ymous(?:ly)?)?)\W*$/iu;

/** Asks who could do something about it: "can the council help", "can anybody do something", "who can I ring for me". */
export const ASKS_WHO_CAN_HELP =
  /^\W*(?:(?:but|and|so|ok|please|well)\W+)*(?:(?:can|could|will|would|does|do) (?:the )?(?:council|school|housing|gp|doctor|anyone|anybody|someone|somebody|any one)(?: (?:even|actually|really|please))*(?: (?:help|do (?:anything|something)|sort (?:it|this)|step in|stop (?:it|this|them))(?: (?:me|us|him|her|them|with|about|it|this|that|the|kids|children|too|as well))*)|(?:is|are) there (?:any )?(?:help|support|someone|anyone|somebody|anything|something)(?: (?:out there|there|available))? for (?:me|us|myself)(?: (?:too|as well|though|the (?:parent|carer|wife|husband|friend|mum|dad)|parents|as (?:a|the|his|her|their) [a-z]+))?|who(?:['’]s| is| can| could| do| should)(?: i| we)? (?:there|ring|call|phone|talk to|speak to|share (?:it|this|that) with|pass (?:it|this|that) (?:on )?to) (?:(?:for|as) (?:me|myself|us|a|the|his|her|their)(?: (?:mum|dad|parent|carer|friend|wife|husband|professional|teacher|nurse|landlord))?)|who (?:helps|is there for) (?:parents|families|carers|us))\W*$/iu;

/** Asks for whom those are who were shown: "is it women only", "can men ring them", "is it just for young people". */
export const ASKS_WHOM_IT_IS_FOR =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:(?:is|are) (?:it|that|this|they|those|these|the line|the helpline)(?: (?:just|only|all|mainly|really))*(?: for)?(?: (?:just|only))? (?:women|men|young people|kids|children|adults|old people|couples|straight people|english people|locals|derbyshire|foreigners|victims)(?: (?:only|too|as well|and girls|then))*|(?:can|do|does|will) (?:men|women|anyone|they|it|lads|blokes|kids|teenagers|foreigners)(?: also)? (?:ring|call|use|help|take|see|talk to|speak to|work with|go)(?: (?:it|them|that|this|there|men|women|too|as well|people like me|kids|anyone|foreigners|lads|blokes|teenagers))*)\W*$/iu;

/** Asks whether somebody would know who told: "will she know it was me". */
export const ASKS_WHETHER_KNOWN =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:will|would|can|could|does|do) (?:he|she|they|my [a-z]+) (?:know|find out|be told|guess)(?: that)? (?:it was (?:me|us)|(?:i|we) (?:told|rang|called|reported)|who (?:told|rang|called|reported))\b/iu;

const NO_CALLS = [
  String.raw`(?:i |id |i['’]d |we )?(?:really |just )*(?:do ?n['’]?t|do not|would ?n['’]?t|rather not|hate|not)(?: (?:want|wanna|like|like to|to|really|have to))* (?:ring|ringing|phone|phoning|call|calling)(?: (?:anyone|anybody|them|people|someone|up|strangers))?`,
  String.raw`(?:i |id |i['’]d |we )?(?:really |just )*(?:do ?n['’]?t|do not|ca ?n['’]?t|cannot|would ?n['’]?t|rather not|not good|hate|scared|afraid)(?: (?:want|wanna|like|like to|to|able to|at|of))* (?:(?:use|using|talk|talking|speak|speaking|be|being)(?: to (?:anyone|anybody|people|someone|strangers))? (?:on )?(?:the|a|my) phone|(?:the )?phones?|(?:make |making )?phone ?calls?)`,
  String.raw`.{0,40}\bwithout (?:phoning|ringing|calling|a (?:phone )?call|using the phone)`,
  String.raw`.{0,30}\b(?:not by|other than|instead of|apart from|besides) (?:the )?(?:phone|phoning|ringing|calling)`,
].join('|');
/** Would not ring anybody: "don't wanna ring", "I can't use the phone", "how do I get in touch without phoning". "I can't speak" alone may be said in danger. */
export const REFUSES_THE_PHONE = new RegExp(
  String.raw`^\W*(?:(?:but|and|so|ok|no|please|well)\W+)*(?:${NO_CALLS})(?: (?:though|right now|here|please|at the moment|at home|at all))*\W*$`,
  'iu',
);

/** Would rather see somebody: "is there something in person", "can I see someone face to face". */
export const WISHES_TO_BE_SEEN =
  /^\W*(?:(?:but|and|so|ok|please)\W+)*(?:is there|are there|can|could|id|i['’]d|i|where|do|does|we)\b.{0,60}\b(?:in person|face to face|in real life|somewhere (?:i|we|she|he) can go|drop[ -]in)(?: (?:near|in|around|round|at) (?:here|me|us|[a-z]+(?: [a-z]+)?))?\W*$/iu;

/** Fears or asks that somebody may have to leave the country: "they will deport me?", "what if they send me home". */
export const FEARS_FOR_STAY =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:will|would|can|could|might|do|what if|what happens if)\b.{0,40}\b(?:deport(?:s|ed)?|sen[dt] (?:me|us|him|her|them) (?:home|back)|(?:tell|ring|call|inform) (?:the )?(?:home office|immigration))\b|\b(?:they|police|you) will deport [^?]{0,20}\?\W*$/iu;

/** Asks whether they may report for somebody else: "can I report for him". */
export const REPORTS_FOR =
  /^\W*(?:(?:and|but|so|ok|hi)\W+)*(?:can|could|may|am i allowed to|is it ok (?:for me )?to|do) (?:i |we )?report (?:it |this |that |something )?(?:for|on behalf of) (?:him|her|them|somebody(?: else)?|someone(?: else)?|(?:my|our|a) [a-z]+(?: [a-z]+)?)\W*$/iu;

/** Asks how it is told without a call: "can we report online", "can I do that by email". */
export const ASKS_TO_WRITE =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:can|could|may|do|is it possible to)(?: (?:i|we|he|she|they))? (?:report|do|tell|send|refer|say)(?: (?:it|this|that|them|him|her))?(?: in)? (?:online|by e-?mail|in writing|writing|on a form|by letter|on the (?:website|internet))\W*$/iu;

/** Asks what it costs: "do they charge", "would it cost me anything to ring". */
export const ASKS_THE_COST =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:do|does|would|will|is|are) (?:they|it|that|this|the (?:call|calls|helpline|line)|these|those)(?: going to)? (?:charge|cost)(?: (?:me|us|you|anything|much|money|a lot|to|for|ring|call|text|the|it|use|lot))*\W*$/iu;

/** Asks whether anybody is there at night. */
export const ASKS_WHO_IS_ON =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:is|are) there (?:someone|somebody|anyone|anybody)(?: (?:on|there|available|awake|in|working|answering))* (?:at night|overnight|all night|tonight|now|at weekends?|at the weekend|on (?:a )?sundays?|at this time|this late)\W*$/iu;
