import { phraseList } from '../phrase-list.ts';

/** Gives leave and puts a condition on it at once: "yes, you can call me but keep me anonymous", "ok, without my name". */
export const YES_ON_CONDITION =
  /^\W*(?:yes|yeah|yep|yh|ok|okay|sure|fine|(?:you|u) (?:can|may|could))(?:[ ,]+(?:you|u|can|may|contact|call|ring|text|e-?mail|phone|message|me|do|so|that['’]?s|is|fine|ok|okay|please))*[ ,]+(?:but|without|as long as|so long as|only if|if)\b/iu;

/** Whom staff would speak with in place of whoever writes: "call my daughter", "through my social worker". */
export const THROUGH_SOMEBODY =
  /\b(?:call|ring|phone|text|message|e-?mail|contact|through|via|(?:speak|talk) (?:to|with)) (?:my|our) (?:[\p{L}]+ )?(?:mum|mother|dad|father|parents?|son|daughter|sister|brother|aunt|auntie|uncle|niece|nephew|cousin|gran|grandson|granddaughter|husband|wife|partner|friend|mate|neighbour|carer|worker|advocate|solicitor|key ?worker|boss|family)(?:['’]?s)?\b/iu;

/** Stands before such a wish, and tells of nobody who rings: "yes please, you can". */
export const BEFORE_A_GO_BETWEEN =
  /^\W*(?:(?:yes|yeah|yep|ok|okay|sure|fine|please|pls|just|only|but|instead|maybe|best to|better to|you can|you could|you may|u can|can you|could you|contact me|call me|ring me|reach me|me|or)\W+)*/iu;

/** The same by a name: "call Anna", "talk to Mrs Green". */
export const THROUGH_A_NAME =
  /\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Cc]ontact|(?:[Ss]peak|[Tt]alk) (?:to|with)) (?!I\b|Me\b|Us\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+/u;

/** Whose phone it is, or who would pick it up: "my wife will answer", "it's my mum's phone", "shared phone". */
export const OTHERS_ANSWER =
  /^\W*(?:(?:it['’]?s|its|this is|but|cos|because|sometimes|usually) )*(?:(?:my |our |the )?(?:mum|mother|dad|father|parents?|son|daughter|sister|brother|husband|wife|partner|boyfriend|girlfriend|flatmate|housemate|carer|kids|children|family)(?:['’]?s)?|he|she|they|someone else)(?: (?:will|would|might|may|always|usually|sometimes|often|can))*(?: (?:answers?|picks?|gets?|has|have|uses?|shares?)\b(?: (?:up|it|the|my|our|phone|calls?|mobile))*| (?:phone|mobile|number|e-?mail))(?: (?:too|sometimes|first|so))*\W*$|^[^\p{L}]*(?!i\b|you\b|it\b|that\b|this\b|who\b|what\b|nobody\b|police\b|nothing\b)\p{L}{2,}(?: (?:will|would|might|may|always|usually|sometimes|often))+ (?:answer|pick up|get it|pick it up)(?: (?:it|the phone|my phone|the call))*\W*$|^\W*(?:it['’]?s |its |i have |we have )?(?:a )?(?:shared|not my) (?:phone|mobile|e-?mail|number|line)\W*$/iu;

/** Says where nobody is to reach them, and so that they may be elsewhere: "don't ring me at work", "not to the house". */
export const NOT_THERE =
  /^\W*(?:(?:please|pls|just|but|yes|ok)\W+)*(?:do ?n['’]?t|do not|never|not) (?:(?:call|ring|phone|text|contact|e-?mail|come)(?: (?:me|us|round))* )?(?:at|on|to) (?:(?:my|the|our|his|her) )?(?:work|home|house|landline|office|door|flat|address)(?: (?:please|phone|number|though))*\W*$/iu;

/** Wishes to be asked before anything is done: "ask me first", "please check with me before". */
export const ASK_FIRST =
  /^\W*(?:(?:yes|ok|but|please|pls|only|just)\W+)*(?:ask|tell|check with|speak to|talk to|warn) me (?:first|before)\W*$/iu;

/** Says from whom it is to be kept: "don't tell my brother", "please don't ring my mum". */
export const KEPT_FROM =
  /^\W*(?:(?:please|pls|but|just|only)\W+)*(?:do ?n['’]?t|do not|never) (?:tell|call|ring|phone|text|contact|inform) (?:my|our) \p{L}+[.! ]*$/iu;

/** The same of what somebody may not learn: "my husband must not know", "don't let him find out", "as long as my mum doesn't see it". */
export const MUST_NOT_KNOW =
  /^\W*(?:(?:please|pls|but|just|only|yes|ok|and|so|because|cos)\W+)*(?:(?:as|so) long as )?(?:(?:my|our) \p{L}+(?: \p{L}+)?|he|she|they) (?:(?:must|can|should|may|is|are|does|do) ?(?:not|n['’]?t)|can['’]?t) (?:ever )?(?:to )?(?:know|find out|find this|hear|see|read|be told|learn)(?: (?:about|of|any|it|this|that|anything|out|of it|i|told|you|was|is|me|us|reported|from|them|him|her))*\W*$|^\W*(?:(?:please|pls|but|just|because|cos)\W+)*(?:i |we )?(?:do ?n['’]?t|do not|would ?n['’]?t) (?:want|like) (?:him|her|them) (?:knowing|finding out)(?: (?:about|it|this|that|was|me))*\W*$|^\W*(?:(?:please|pls|but|just|yes|ok|and)\W+)*(?:(?:(?:do ?n['’]?t|do not|never) (?:want|let)|without) (?:my|our) \p{L}+|(?:(?:do ?n['’]?t|do not|never) let|without) (?:him|her|them)) (?:to )?(?:know(?:ing)?|find(?:ing)? out|see(?:ing)?|hear(?:ing)?)(?: (?:about|of|any|it|this|that|anything|i|told|you))*\W*$/iu;

/** The same beside how they can be reached: "07… but my husband must not know", "email me without him finding out". */
export const KEPT_BESIDE =
  /\b(?:(?:my|our) \p{L}+|he|she|they) (?:(?:must|should|may) ?(?:not|n['’]?t)|can ?not|can['’]?t)(?: ever)? (?:know|find out|learn|be told)\b|\b(?:do ?n['’]?t|do not|never) (?:let|want) (?:(?:my|our) \p{L}+|him|her|them) (?:to )?(?:know|find(?:ing)? out)\b|\bwithout (?:(?:my|our) \p{L}+|him|her|them) (?:knowing|finding out)\b/giu;

/** When somebody is busy, behind a yes: "I work nights", "I'm at college till 3". */
export const BUSY =
  /^\W*(?:i|we)(?:['’]?m| am|['’]?re| are)? (?:always |usually |often |only |mostly )?(?:work(?:ing)?|sleep(?:ing)?|on (?:nights|days|shifts?|earlies|lates)|(?:at|in) (?:work|college|school|uni|university)|finish|start|busy|out|deaf|hard of hearing)\b(?: [\p{L}\d]+){0,6}[.!]*$/iu;

/** What an agency may only hear without, or once something is done. */
export const SHARED_ON_CONDITION =
  /\b(?:(?:but|not|without|never|no|do ?n['’]?t(?: \p{L}+)?)(?: (?:my|our|any|the|to|give|say|use|share|tell them))* (?:names?|details|address|numbers?)|(?:ask|tell|check with|speak to|ring|call|warn) me(?: first)?|unless|as long as|only if|(?:do ?n['’]?t|not|never) (?:say|tell (?:them|him|her|anyone)) (?:it was|it['’]?s|its|who)|if (?:you|u|they) (?:really |absolutely )?(?:have|has|need|must|got)(?: to)?|anonymously)\b/iu;

/** Says, where it is asked who may know, what that hangs on, and names nobody who may: "ask me first", "as long as it's confidential", "everyone except the neighbour". */
export const SHARING_HANGS_ON =
  /\b(?:(?:ask|tell|check with|speak to|ring|call|warn) me (?:first|before)|(?:if|unless|without|before) (?:you )?(?:ask|asking|tell|telling|speak|speaking|check|checking)|confidential(?:ly)?|my name|(?:it was|it['’]?s|its) me\b|who i am|(?:them|him|her|they|he|she|anyone|anybody|nobody|no one|neighbours?|landlord|family|husband|wife|partner|parents?|mum|dad|ex)(?: to)? (?:know(?:s|ing)?|find(?:s|ing)? out)|(?:except|apart from|besides|bar) (?:my|the|our|him|her|them))\b/iu;

/** Says at what time somebody may be rung or written to, and so that they may be. */
export const AT_SOME_TIME = new RegExp(
  [
    String.raw`(?:just |only )?(?:at )?any ?time`,
    String.raw`(?:(?:just|only|but) )?(?:after|before|between|until|till|from) (?:about |around )?(?:\d|noon|midday|lunch|work|school|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`,
    String.raw`(?:only|just) (?:in|on|at|during|when) `,
    String.raw`(?:in |on |at )?(?:the )?(?:mornings?|afternoons?|evenings?|week ?days?|week ?ends?|day ?time|lunch ?times?|school hours) only`,
    String.raw`only (?:mornings?|afternoons?|evenings?|week ?days?|week ?ends?|day ?time|lunch ?times?)`,
    String.raw`(?:in |on )?(?:the )?(?:mornings?|afternoons?|evenings?|week ?days)(?: please| to)?\W*$`,
    String.raw`at \d{1,2}(?::\d\d)?(?: ?o['’]?clock)? (?:to|until|till) `,
    String.raw`at \d{1,2} ?o['’]?clock (?:after|before)(?: (?:only|can|ok|is|fine))*\W*$`, // word for word, as Urdu and Chinese say it
  ]
    .map((time) => String.raw`^\W*${time}`)
    .join('|'),
  'iu',
);

/** Says of a time that it is a good one. */
export const SUITS: ReadonlySet<string> = new Set(
  phraseList('suits; suit; fits; finish; finished; off; ready; possible; convenient; latest; earliest; ideal'),
);

/** Says where somebody is not to be reached: "don't ring the house". */
export const SAYS_WHERE = /\b(?:home|house|landline|work|office)\b/iu;
