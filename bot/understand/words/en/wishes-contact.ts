import { phraseList } from '../phrase-list.ts';

/** A wish to be contacted that names no way, and says nothing else: "yes, you can contact me", "please get in touch". */
export const WISHES_CONTACT =
  /^(?:\W|yes|yeah|yep|yh|ok|okay|sure|please|pls|plz|(?:you|u|they|someone|somebody) (?:can|may|could)(?: always)?|(?:can|could) (?:you|someone|somebody)(?: please)?|feel free to|(?:i(?:['’]?m| am)? )?(?:happy|fine) for (?:you|someone) to|i(?:['’]?d| would)? (?:want|like) (?:you|someone|somebody) to|(?:i(?:['’]?d| would)? )?(?:do |still )?(?:want|like|love|wish|happy|prefer)(?: to be)?|i['’]?m happy to be|i am happy to be|can i be|i can be|do|just|also|actually|but|and)*(?:contact(?:ed)?|get in touch(?: with)?|get back to|get hold of|reach|be in touch with)(?: (?:me|us))?(?:\W|please|pls|after all|instead|about (?:it|this)|with me|if (?:you|u) (?:need|want|like|have)(?: to)?|not (?:her|him|them)|anytime|any time|thanks|thank you|back)*$/iu;

/** Who sees a phone or an inbox: "nobody see my phone". */
export const SEES_A_PHONE =
  /\b(?:sees?|looks? (?:at|on)|reads?|checks?|uses?|goes? (?:on|through)|has|gets?) (?:at |on |to )?(?:my|our|this|the) (?:phone|mobile|e-?mails?|messages?|texts?|inbox)\b/iu;

/** Behind an "if" with which a wish is only said politely: "if needed", "if you like". */
export const IF_NEEDED: ReadonlySet<string> = new Set(
  phraseList('needed; need; necessary; possible; poss; required; wanted'),
);
export const IF_YOU: ReadonlySet<string> = new Set(
  phraseList('like; need; want; wish; can; could; must; have; prefer; feel; think'),
);

/** Behind a "not": in whose place whoever writes is to be rung: "ring me, not my dad". */
export const IN_PLACE_OF: ReadonlySet<string> = new Set(phraseList('my; our; him; her; them; his; their'));

/** A number that is said behind it to be one's own, and nothing of anybody else: "07… that's my mobile, I've had it years". */
export const SAYS_IT_IS_OWN =
  /^[^\p{L}•]*•+[^\p{L}•]*(?:that['’]?s|that is|thats|it['’]?s) (?:my|our) (?:mobile|mob|number|phone|cell|landline|e-?mail)\b(?!.*\b(?:he|she|they|him|her|them|his|their)\b)/iu;

/** Hears badly, and signs nothing: "I'm a bit deaf". */
export const HEARS_BADLY =
  /\b(?:(?:a )?(?:bit|little|half|partly|partially|slightly|going|gone|getting|quite) deaf|deaf(?:ish| in (?:one|my|the)\b)|hard of hearing|hearing aids?)\b(?!.*\b(?:bsl|sign|signs|signing)\b)/iu;

/** Says of a time that it is over: no time for a call. */
export const IS_OVER =
  /\b(?:yesterday|last (?:night|week|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/iu;

/** All that is said where leave for messages is given and nothing else: "yes, leaving a voicemail is fine". */
export const OF_LEAVING_A_MESSAGE: readonly string[] = phraseList(`
  leave; leaving; left; message; messages; msg; voicemail; voicemails; answerphone; is; are; be; its; thats; that; fine; ok; okay; alright; safe; good; great; yes; yeah; yep; sure; may;
  on; my; by; all; for; it; with; there; no; problem; worries
`);

/** Whole answers to when it is safe that may say that it is at no time, and that nothing is to be heeded. */
export const NO_TIME: ReadonlySet<string> = new Set(
  phraseList('no; none; nope; nah; nothing; na; n a; none really; not really'),
);
