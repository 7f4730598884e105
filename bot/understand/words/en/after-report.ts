import { phraseList } from '../phrase-list.ts';

/** Whole messages after a report was sent, polite words aside, by what they are about; each key is what is done then. */
export const AFTER_REPORT = {
  again: phraseList(`
    same; same thing; same again; same again tonight; same again last night; same tonight; same thing again; same thing tonight; it happened; its happened; happened; its happening; it has happened;
    it happened last night; it happened tonight; they did it; theyve done it; they have done it; they did it last night; they did it tonight; they did it today; they did it yesterday; if it happens;
    what if it happens; what if they come back; what if they come; what if they do it; what if he comes back; if they come back; what happens if they come back; if it happens what do i do
  `),
  withdraws: phraseList(`
    cancel; cancel it; cancel report; cancel my report; cancel the report; cancel that report; withdraw it; withdraw my report; withdraw report; take it back; take my report back; dont want it sent; stop it being sent;
    undo it; unsend it; unsend
  `),
  'is-sent': phraseList(`
    did it send; did it get sent; did it go; did it go through; has it gone; has it gone through; has it sent; has it been sent; is it sent; was it sent; did you get it; have you got it; did my report send; has my report gone; has my report been sent; is my report sent
  `),
  anew: phraseList(`
    report one; report a; another; another one; another report; report another; report another one; report another thing; report another problem; make another report; new one; new report; report something new; report more; a different one; different one
  `),
  enough: phraseList(`
    no; nope; nah; nothing; nothing else; nothing more; no thats all; thats all; that is all; no thats it; thats it; thats everything; no thats everything; all done; done; no thank; great; perfect; brilliant; lovely; good; ok; okay; thats great; thats fine; fine; alright
  `),
  'hear-back': phraseList(`
    hear back; do i hear back; when do i hear back; how do i hear back; is anyone in touch; get an update; have an update; an update; any update; update me; be told what happens; find out what happens; know what happens; someone get back; anyone get back; anyone contact; someone contact; anybody contact; you contact; be contacted; get a reply; get a response; hear from anyone; hear anything
  `),
  'what-next': phraseList(`
    is that it; is that all; what now; so what now; whats next; what next; so what happens; what happens; do i do anything; do i have to do anything; have to do anything; anything else i have to do; do i do; what should i do; what do i do
  `),
} as const;

/** What opens what is added to a report that was sent, or says that something in it is wrong: "can I change my number", "I forgot to say". */
export const ADDS_TO_REPORT =
  /^\W*(?:(?:and|also|oh|sorry|but|actually|please|wait|just|hi|ok) )*(?:(?:(?:can|could) (?:i|you|we)|(?:i )?(?:need|want|wanted|would like|like|forgot|meant)(?: you)? to|i['’]?d like to) (?:please )?(?:add|change|correct|update|amend|edit|fix|mention|say|tell you)|(?:add|change|correct|update|amend) (?:that|my|the|this|in|it)|forgot to (?:say|mention|tell)|i (?:gave|put|typed|wrote|said)(?: you)? (?:the|a|my|you) wrong)\b(?! (?:language|font|colou?r|subject))/iu;

/** Says who may know of a report, or may not, once it was sent. */
export const SHARES_REPORT =
  /^\W*(?:(?:and|also|oh|sorry|but|actually|please|wait|just|ok|you|i|want|to|can|may|could|do|not|don['’]?t|never) )*(?:share|tell|send|pass|show|give)(?: (?:it|this|that|my report|the report|my details|my name))?(?: (?:on|with|to))*(?: (?:my|the|any))? (?:police|landlord|housing|council|anyone|anybody|nobody|no one|everyone|neighbours?|school|fire|victim)\b[\p{L} ]{0,30}$/iu;

/** Opens a question of whether somebody is told, and asks for nothing: "do you tell the police". */
export const ASKS_OF_REPORT =
  /^\W*(?:do|will|would|did|have|are|who|what|when|how|why|should|can i|could i)\b|\?\s*$/iu;

/** What somebody has to show, once a report was sent. */
export const HAS_TO_SHOW =
  /^\W*(?:(?:and|also|oh|but|actually|please|hi|ok) )*(?:i|we)(?:['’]?ve| have)?(?: also| just)?(?: got| took| have)? (?:a |an |the |some |it on |him on |them on |her on |photos? of |video of )*(?:videos?|photos?|pictures?|pics?|footage|cctv|recordings?|screenshots?)\b[\p{L} ]{0,40}$/iu;

/** Goes on with what happened: "it was Monday not Tuesday", "one of them had a mask". */
export const TELLS_ON =
  /^\W*(?:(?:and|also|oh|sorry|but|actually|no|wait|one (?:more|other|last) thing),? )*(?:it|that|they|there|one of (?:them|the \p{L}+)|the (?:lads?|kids?|boys?|man|car|van|bike|reg|number plate|plate))(?:['’]?s|['’]?re)? (?:was|were|was ?n['’]?t|were ?n['’]?t|had|is|are|has|have|called|wore|drove|ran|got|left)\b/iu;
