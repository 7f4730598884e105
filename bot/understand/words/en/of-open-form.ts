import { phraseList } from '../phrase-list.ts';

/** Whole messages that ask what a form has gathered so far, or to add to it: it is said back, with the word that more may be told. */
export const READS_BACK: readonly string[] = phraseList(`
  what did i say so far; what have i said so far; what i said so far; what have i told you; what have i told you so far; what did i tell you so far; what have i put; what have i put so far; what did i put so far;
  what have you got so far; what have you got; what do you have so far; what have you written; what have you written so far; what did you write down; what have you got down; what have you put;
  can you read it back; can you read it back to me; read it back; read it back to me; can you read that back; read that back; read back; read back what i said; can you read back what i said;
  show me my answers; show my answers; my answers; show me what i said; show me what i put; show me what you have; show me what you have got; show me the report; show me my report; can i see my answers; can i see what i said; can i see what i put; can i see what ive put; can i see it so far; can i see the report; can i see my report;
  can i check what i said; can i check my answers; go over it again; go over what i said; can you go over it again; recap; summary; summarise; summarise it; can you summarise; can you summarise it; can you repeat what i said; repeat what i said; whats in the report; whats in my report; whats in the report so far; whats in my report so far; what does it say so far;
  can i add something; can i add something else; can i add more; can i add to it; can i add to this; can i add one more thing; can i add one thing; can i tell you something else; can i say something else; i want to add something; i need to add something; id like to add something; i forgot something; i forgot to say something; i forgot to add something; i missed something
`);

/** Whole messages that ask how much of a form is left. */
export const ASKS_WHAT_IS_LEFT: readonly string[] = phraseList(`
  how many more questions; how many questions; how many questions are left; how many questions left; how many questions are there; how many more questions are there; how many left; how many more are there; how many more; how much more is there; how much is left; is there much more; is there much left; is there a lot more; is there more to do;
  are there many more questions; are there many more; many more questions; any more questions; are there more questions; are there any more questions; are we nearly done; are we nearly finished; are we nearly there; nearly done; nearly finished; nearly there; nearly done now; is this nearly finished; is it nearly finished; is it nearly done; is this nearly done; is this nearly over; am i nearly done; am i nearly finished;
  almost done; almost finished; almost there; are we almost done; are we almost there; are we almost finished; is that the last question; is this the last question; last question; how much longer; how much longer is this; how much longer is it; how much longer will this take; how much longer does this take; do you need much more; do you need any more
`);

/** Whole messages that wish to go on with a form another time: nothing of it is to be thrown away. */
export const FINISHES_LATER: readonly string[] = phraseList(`
  save it and ill finish later; save it and i will finish later; save it and ill finish it later; save this and ill finish later; save and finish later; save it for later; save this for later; save for later; save it; save this; save my answers; save my progress; save and come back later; save and continue later;
  ill finish later; ill finish it later; ill finish this later; i will finish later; i will finish it later; i will finish this later; finish later; finish it later; finish this later; ill do it later; ill do this later; ill do the rest later; i will do it later; i will do the rest later; do it later; do the rest later;
  ill carry on later; ill carry on with it later; ill carry on tomorrow; ill finish tomorrow; ill finish it tomorrow; ill finish this tomorrow; i will finish it tomorrow; ill come back later; ill come back to it later; ill come back to this later; i will come back later; ill come back to it; ill be back later; come back later; can we do this later; can we do the rest later; can we finish later; can we finish this later; got to go ill finish later; have to go ill finish later; ive got to go ill finish later; i have to go ill finish later
`);

/** Whole messages in a guide that ask for the request which it leads to. */
export const SENDS_REQUEST: readonly string[] = phraseList(`
  send the request; send a request; send that request; send my request; send in the request; send in a request; ok send the request; yes send the request; make the request; make a request; make that request; put in a request; put the request in; put in the request; do the request; start the request; begin the request; submit the request; submit a request;
  request it; request that; request this; ask for it; ask for that; id like to request it; i want to request it; i want to make a request; i want to make the request; id like to make a request; id like to send the request; i want to send the request; lets do the request; lets send the request; yes request it; how do i request it; how do i make the request; how do i send the request; can i request it; can i request that; can you send the request
`);
