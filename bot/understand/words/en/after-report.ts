import { phraseList } from '../phrase-list.ts';

/** Whole messages after a report was sent, polite words aside, by what they are about; each key is what is done then. */
export const AFTER_REPORT = {
  again: phraseList(`
    same; same thing; same again; same again tonight; same again last night; same tonight; same thing again; same thing tonight; it happened; its happened; happened; its happening; it has happened;
    it happened last night; it happened tonight; they did it; theyve done it; they have done it; they did it last night; they did it tonight; they did it today; they did it yesterday; if it happens;
    im scared they will come back; im scared theyll come back; im worried they will come back; im worried theyll come back; im scared it will happen; im worried it will happen; im scared they will do it; they will come back; theyll come back; they will be back; theyll be back; what if it happens; what if they come back; what if they come; what if they do it; what if he comes back; if they come back; what happens if they come back; if it happens what do i do
  `),
  withdraws: phraseList(`
    cancel; cancel it; cancel report; cancel my report; cancel the report; cancel that report; withdraw it; withdraw my report; withdraw report; take it back; take my report back; dont want it sent; stop it being sent;
    undo it; unsend it; unsend
  `),
  'is-sent': phraseList(`
    did it send; did it get sent; did it go; did it go through; has it gone; has it gone through; has it sent; has it been sent; is it sent; was it sent; did you get it; have you got it; did my report send; has my report gone; has my report been sent; is my report sent;
    was that sent; was this sent; has that been sent; has this been sent; is that sent; is this sent; did that send; has it been reported; has this been reported; has that been reported; has this been reported now; is it reported; is it reported now; is this reported; is that reported;
    did you send it; did you send that; did you send this; did you send it to anyone; did you send it to the police; did you report it; did you report this; have you reported it; have you sent it; did you pass it on; have you passed it on; did you tell anyone; did you tell the police; have you told the police; have you told anyone;
    did the police get it; have the police got it; did the police see it; have the police seen it; do the police have it; did the council get it; have the council got it; did staff get it; did they get it; have they got it
  `),
  anew: phraseList(`
    report one; report a; another; another one; another report; report another; report another one; report another thing; report another problem; make another report; new one; new report; report something new; report more; a different one; different one; report something else; something else to report; report something different; report another one; report another incident; something else happened; something else has happened
  `),
  enough: phraseList(`
    no; nope; nah; nothing; nothing else; nothing more; no thats all; thats all; that is all; no thats it; thats it; thats everything; no thats everything; all done; done; no thank; great; perfect; brilliant; lovely; good; ok; okay; thats great; thats fine; fine; alright; that was easy; thats easy; that was really easy; that was so easy; that was very easy; easy; easy enough; that was simple; that was nice and easy; that was easier than i thought; easier than i thought
  `),
  'hear-back': phraseList(`
    who will ring me; who will call me; who will phone me; who will contact me; who rings me; who calls me;
    hear back; do i hear back; when do i hear back; how do i hear back; is anyone in touch; get an update; have an update; an update; any update; update me; be told what happens; find out what happens; know what happens; someone get back; anyone get back; anyone contact; someone contact; anybody contact; you contact; be contacted; get a reply; get a response; hear from anyone; hear anything; will someone ring me; will someone call me; will anyone ring me; does someone ring me; does someone call me; does anyone ring me; who rings me; do i get a call; will you ring me; will you call me; will you phone me; will you text me; will you email me; will you contact me; will you be in touch; are you going to ring me; are you going to call me; do you ring me; will they ring me; will they call me; will they contact me; will they be in touch
  `),
  'who-reads': phraseList(`
    who sees my report; who can see my report; who will see my report; who sees the report; who can see the report; who gets my report; who gets to see my report; who reads my report; who has my report; who will read my report; who can read my report; who looks at my report; where does my report go; who does my report go to; who is dealing with it; whos dealing with it; who deals with it; who is dealing with my report; whos dealing with my report; who is looking at it; whos looking at it; who looks at it; who will deal with it; who is it with; who has it now; who has got it; whos got it; where has it gone; where does it go
  `),
  unnamed: phraseList(`
    remove my name; can you remove my name; take my name off; take my name off it; can you take my name off; dont use my name; do not use my name; dont put my name; dont put my name on it; leave my name out; leave my name off; keep my name out of it; keep my name off it
  `),
  traced: phraseList(`
    is my name on it; is my name on the report; do you have my name; do they have my name;
    can they trace me; can you trace me; will they trace me; could they trace me; can i be traced; will i be traced; can it be traced; can it be traced to me; can it be traced back to me; can they trace it; can they trace it back to me; can they trace it to me; can you trace it; can you trace it back to me; can anyone trace me; can the police trace me; is it traceable; am i traceable
  `),
  'other-contact': phraseList(`
    let a woman call me; let a woman ring me; let a woman contact me; get a woman to call me; get a woman to ring me; can a woman call me; can a woman ring me; could a woman call me; could a woman ring me; i want a woman to call me; i want a woman to ring me; i need a woman to call me; i would like a woman to call me; id like a woman to call me; let a man call me; can a man call me; i want a man to call me;
    ring me after 5; only ring me after 5; dont ring me; dont call me; do not call me; do not ring me; text me instead; email me instead; ring me instead; call me instead
  `),
  'how-long': phraseList(`
    when does someone ring; when will someone ring; when will someone ring me; when will someone call; when will someone call me; when will you ring; when will you call; when will you call me; when will you ring me; when does someone call; how long till someone rings; how long until someone rings; how long before someone rings; when do you ring; when do you ring me; when do i get a call
  `),
  'what-next': phraseList(`
    is that it; is that all; what now; so what now; whats next; what next; so what happens; what happens; do i do anything; do i have to do anything; have to do anything; anything else i have to do; do i do; what should i do; what do i do; do i need to do anything; need to do anything; do i need to do anything else; is there anything else i need to do; is there anything else i should do; anything i need to do; what else do i need to do
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
