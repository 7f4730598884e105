import { phraseList } from '../phrase-list.ts';

/** Whole messages that ask what else there is, where a text to be checked was asked for. */
export const GOES_ON: readonly string[] = phraseList(`
  what else should i do; what else can i do; what else do i do; what else; anything else i should do; is there anything else i should do; anything else i can do;
  anything else; is there anything else; and now what; what now; now what; what next; what do i do next; what happens next; whats next
`);

/** Whole messages that ask, where nothing is open, what else there is help with. */
export const WHAT_ELSE: readonly string[] = phraseList(`
  now what; and now what; what now; so what now; what else; what else can you do; what else is there; what else do you do; what else can i ask;
  what can you do; what do you do; what can you help with; what can you help me with; what can i do here; what can i ask; what is this for;
  what do i do; what do i do now; so what do i do; what do i do then; what should i do then; what should i do now; so what should i do
`);

/** Whole messages that ask in a guide to be led. */
export const LED: readonly string[] = phraseList(`
  what can i do; what should i do; what shall i do; what do i do; what do i do now; what can i do now; what should i do now; what to do;
  what can i do about it; what should i do about it; what now; now what; and now what; what next; where do i start; how do i start;
  help; help me; please help; please help me; can you help me; can you help; i need help; i want help; i dont know what to do;
  dont know what to do; tell me what to do; not sure what to do; im not sure what to do; what would you do; what do you suggest; what do you advise;
  who can i talk to; who do i talk to; who should i talk to; who can i speak to; who do i speak to; who do i tell; who do i ring; who do i call; who do i phone; who do i contact; who should i tell; who should i ring; who should i call; who should i contact; who can i tell; who can i ring;
  who can i call; who can help; who can help me; who do i report it to; who do i report this to; who do i report to; who do i report him to; who do i report them to; who do we report to; who should i report to; who should i report it to; who to report to; where do i report it; where can i get help; where do i get help; what do we do; what should we do;
  what else do i do; what else can i do; what else should i do; what more can i do; what else can we do; anything else i should do; anything else i can do;
  what do i do with it; what should i do with it; what do i do about it; what do i do about him; what do i do about this; what do i do about her; what do i do about them;
  is there anything else i should do; what can we do; what should he do; what should she do; what should they do; what can he do; what can she do; what do i do first; what should i do first; what do we do first
`);

/** Whole messages that want nothing more of a menu, fillers aside. */
export const ENOUGH: readonly string[] = phraseList(`
  no thats all; no that is all; no thats it; no thats everything; no im good; no; nope; nah; nothing; nothing else; nothing more; none; none of these; none of them; no more; not now; that is all;
  thats all; thats it; that is it; that will do; thatll do; all done; done; im done; i am done; finished; im finished;
  enough; i have enough; i have what i need; got what i need; im good; im fine; i am fine; im ok; thats enough; no thanks;
  no thank you; thats everything; that is everything; bye; goodbye; thats helped; that helped; done that; done it; ive done that; ive done it; i have done that; will do; i will do that; ill do that; ive rung them; rung them; thats great; thats fine;
  i have to go; i must go; i need to go; ive got to go; i got to go; got to go; have to go; gotta go; i gotta go; have to go now; i have to go now; got to go now; ive got to go now; need to go; must go
`);

/** Whole messages that would send what there is, where a form asks which of several, beside those of SENDING. */
export const SEND_IT: readonly string[] = phraseList(`
  thats it send; thats it send it; thats all send it; can you just send it; send it as it is; done send it; all done send it; ok send
`);

/** Words of a message that only shows that it was read. */
export const NODS: readonly string[] = phraseList(`
  ok; okay; okey; oki; k; kk; right; alright; fine; cool; good; great; lovely; brilliant; perfect; nice; sure; well; so; oh; ah; aha; hm; hmm; hmmm; mm;
  mmm; mhm; er; erm; um; umm; uh; i; see; got; it; understood; understand; then
`);
