import type { Requested } from '../../acts/likely-act.ts';
import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** What may stand before or after a request without changing it: "could you go back please". */
export const FILLERS: readonly string[] = phraseList(`
    a; actually; again; and; bot; can; cheers; could; er; erm; hello; hey; hi; hmm; i; id; im; just; let; lets; like;
    duck; darling; hun; love; me; mate; maybe; need; now; oh; ok; okay; one; please; pls; plz; sorry; ta; thank; thanks; the; then; this; to;
    uh; um; us; wanna; want; we; well; will; would; you
  `);

/** Requests by what they ask for. Each must be the whole message, fillers aside, so that an answer is never taken for one. */
export const ACTS: PhraseBook<Requested> = {
  back: phraseList(`
    back; go back; back one; go back one; back a step; go back a step; one step back; step back; previous;
    previous question; go to the previous question; go back to the previous question; last question;
    the question before; go back to the last question; undo; undo that; take me back; return to the last question;
    back to the previous question; change my last answer
  `),
  skip: phraseList(`
    skip; skip it; skip this; skip that; skip question; skip this question; skip this one; next; next question; pass;
    move on; leave it; leave this; leave this blank; leave it blank; leave blank; rather not say; rather not;
    prefer not to say; prefer not; i prefer not to say; would rather not say; id rather not say; id rather not;
    not telling you; dont want to say; i dont want to say; i dont want to answer; dont want to answer; no comment;
    not saying; i do not want to answer; no answer; none of your business; dont wish to say; do not wish to say;
    i do not wish to say; not applicable; n a; tell you later; ill tell you later; i will tell you later; i can tell you later; tell u later; ill say later; i will say later; ill explain later
  `),
  'dont-know': phraseList(`
    dont know; i dont know; do not know; i do not know; dunno; i dunno; idk; not sure; im not sure; i am not sure;
    unsure; no idea; i have no idea; ive no idea; havent a clue; i havent a clue; no clue; not a clue; cant remember;
    i cant remember; cannot remember; dont remember; i dont remember; cant say; i cant say; couldnt say;
    couldnt tell you; who knows; hard to say; not certain; im not certain; i really dont know; dont really know;
    i dont really know; not really sure; im not really sure; forgot; i forgot; ive forgotten; i have forgotten;
    sorry no idea; unknown; dont no; i dont no
  `),
  repeat: phraseList(`
    repeat; repeat that; repeat the question; say that again; say again; say it again; come again; pardon; what; eh;
    what did you ask; what did you ask me; what was the question; what was your question; what is the question;
    whats the question; what did you say; what are you asking; what do you mean; what does that mean;
    i dont understand; dont understand; i do not understand; not understood; i dont get it; dont get it;
    what was that; which question; what question; where were we; where was i; ask me again; ask again;
    show me the question; tell me the question; can you repeat the question; read it again; read it back; read it back to me; read that back; read it to me; show me again; huh; yes or no; yes or no then; what are my options; what are the options; what options are there; what are my choices; what are the choices; what can i choose; what can i choose from; what can i pick
  `),
  explain: phraseList(`
    why; why do you ask; why are you asking; why are you asking me; why are you asking me this;
    why are you asking me that; why are you asking this; why are you asking that; why do you need to know;
    why do you need to know that; why do you need to know this; why do you need that; why do you need this;
    why do you need it; why do you want to know; why do you want that; why do you want to know that;
    why does that matter; why does it matter; what is that for; whats that for; what is this for; whats this for;
    why is that needed; why do you want my number; why do you need my number; why do you need my phone number;
    why do you need my address; why do you need my postcode; why do you need my name; why do you need my email;
    why do you want my name; what has that got to do with it; what do you need that for; what do you need it for;
    explain; explain that; explain why; how is that relevant; is that relevant; do you need to know that;
    do i have to say; do i have to answer; do i have to answer that; do i have to tell you
  `),
  restart: phraseList(`
    restart; start again; start over; start afresh; start from the beginning; start again from the beginning;
    begin again; start from scratch; start from the start; from the beginning; from the top; go back to the start;
    go back to the beginning; back to the start; back to the beginning; reset; start a new report; start new report;
    new report; clear everything; wipe it and start again; delete that and start again; scrap that and start again
  `),
  cancel: phraseList(`
    stop; stop now; stop this; stop it now; stop the chat; stop chat; stop asking; stop asking me questions;
    stop asking me; cancel; cancel this; cancel that; cancel it; cancel report; cancel the report; cancel my report;
    quit; exit; abort; end; end chat; end the chat; end this; finish here; forget it; forget this; never mind;
    nevermind; dont bother; i changed my mind; ive changed my mind; changed my mind; i dont want to do this;
    i dont want to do this anymore; dont want to report; i dont want to report; i dont want to report it;
    i dont want to carry on; dont want to carry on; i give up; enough; thats enough; no more questions; bye; goodbye;
    close; close chat; close the chat; leave the chat; drop it; bin it; bin this; bin it off; bin the report; i want out; do not send it; dont send it; dont send
  `),
  human: phraseList(`
    human; person; real person; a person; agent; operator; advisor; adviser; staff; real human; someone real;
    speak to a person; speak to a real person; speak to a human; speak to someone; speak to somebody; speak to staff;
    speak to an adviser; speak to an advisor; speak to an officer; speak to a police officer; speak to someone real;
    talk to a person; talk to a real person; talk to a human; talk to someone; talk to somebody; talk to staff;
    talk to an adviser; talk to an advisor; talk to an officer; chat to a person; chat with a person; chat to a human;
    put me through to someone; put me through to a person; get me a person; get me a human; ring me; call me;
    call me back; can someone call me; can someone ring me; can somebody ring me; someone to call me;
    someone to ring me; phone me; is there anyone i can talk to; is there anyone i can speak to;
    is there someone i can talk to; i need a person; i need a human; i want a person; not a bot; not a robot; anyone real there;
    is anyone real there; is there a real person; is there anyone real; are you a real person there;
    can i speak to a person; can i talk to a person
  `),
  emergency: phraseList(`
    emergency; its an emergency; it is an emergency; this is an emergency; 999; call 999; ring 999; dial 999;
    send the police; send police; send the police now; send an ambulance; call the police; call the police now;
    i need the police; i need police; i need the police now; need police now; help me; please help me; help;
    help help; send help; i need help now; im in danger; i am in danger; we are in danger; were in danger;
    i am not safe; im not safe; sos; call an ambulance; i need an ambulance; call the fire brigade; get the police;
    police now; cant talk; i cant talk; cannot talk; i cannot talk; can not talk; cant speak; i cant speak; cannot speak; i cannot speak;
    cant talk now; i cant talk now; cant talk right now; i cant talk right now; cant speak now; i cant speak now; cant speak out loud;
    i cant speak out loud; unable to talk; unable to speak; i am unable to talk; i am unable to speak; have to be quiet; i have to be quiet;
    need to be quiet; i need to be quiet; must be quiet; i must be quiet; cant make a sound; i cant make a sound; cant make a noise;
    i cant make a noise; he is listening; hes listening; she is listening; shes listening; they are listening; theyre listening;
    he might hear; he might hear me; he will hear me; hell hear me; he can hear me; she can hear me; she might hear me; they can hear me;
    they might hear me; shh; shhh; ssh
  `),
  safe: phraseList(`
    safe; im safe; i am safe; im safe now; i am safe now; were safe; we are safe; everyone is safe;
    no one is in danger; nobody is in danger; no ones in danger; not in danger; im not in danger; i am not in danger;
    no danger; its not about me; it is not about me; not about me; this isnt about me; this is not about me;
    it isnt about me; im ok; i am ok; im okay; im fine; i am fine; i am alright; im alright; im all right;
    its not an emergency; it is not an emergency; not an emergency; no emergency; this is not an emergency;
    this isnt an emergency; i didnt mean that; i dont mean that; i didnt mean it like that; false alarm;
    i am safe this is not about me; safe now; no one is hurt; nobody is hurt; no one hurt;
    hes ok; he is ok; shes ok; she is ok; theyre ok; they are ok; hes okay; shes okay; hes fine; he is fine; shes fine; she is fine; theyre fine; they are fine; hes alright; shes alright;
    nobody hurt; nobodys hurt; no ones hurt; no injuries; everyone is ok; everyone is fine; were all fine; we are all fine;
    yes im safe; yes i am safe; yeah im safe; yep im safe; yes safe; yes im ok; yes were safe; yes we are safe
  `),
  greeting: phraseList(`
    hi; hello; hey; hiya; hi there; hello there; hey there; good morning; good afternoon; good evening; morning;
    afternoon; evening; ay up; ey up; eyup; yo; howdy; alright; alright mate; how are you; anyone there;
    is anyone there; is anybody there; are you there; test; testing; can you help me; can u help me; could you help me;
    can you help; can u help; will you help me; i need some help; i need help with something
  `),
  thanks: phraseList(`
    thanks; thank you; thank you very much; thanks very much; many thanks; thanks a lot; thanks so much;
    thank you so much; ta very much; ta muchly; cheers very much; much obliged; thanks ever so much; thank you ever so much; thanks awfully; thx; ty; cheers; ta; much appreciated; thats great; thats great thanks; great thanks;
    brilliant thanks; lovely thanks; perfect thanks; ok thanks; thanks for your help; thank you for your help;
    thats helpful; very helpful
  `),
  language: phraseList(`
    i need an interpreter; need an interpreter; i need interpreter; i need a translator; i want an interpreter; interpreter needed;
    an interpreter for my language; do you have an interpreter; is there an interpreter; is an interpreter available
  `),
};

/** Says of a code that it is not there to be given. */
export const WITHOUT_CODE: readonly string[] = phraseList(`
    lost; lost it; lost them; lost my; lost the; mislaid; misplaced; dont have; do not have; havent got; have not got;
    didnt keep; didnt save; didnt write; never wrote; never kept; never got; never had; never given; wasnt given; cant find; cannot find;
    can not find; couldnt find; threw; thrown; binned; deleted; forgot; forgotten; dont remember; cant remember; no reference;
    no receipt; no code; no number; without a; without the; havent a; got rid; gone; only have the; only got the
  `);

/** Says of a phone number or an e-mail address that there is none, or that it is not given. */
export const WITHOUT_WAY: readonly string[] = phraseList(`
    dont have; do not have; havent got; have not got; aint got; never had; got no; have no; without a; no phone; no mobile; no landline; no email; no number; no address;
    not giving; wont give; wont be giving; dont want to give; do not want to give; rather not give; prefer not to give; not sharing; dont want to share; rather not share; rather not say;
    forgot; forgotten; dont remember; cant remember; dont know my; dont know the; dont know it
  `);

/** Takes up what a page has just offered to begin. */
export const TAKES_UP: readonly string[] = phraseList(`
    how do i do it; how do i do that; how do i start; how do i ask for it; how do i ask; how do i apply; do it; do that; lets do it; lets do that; start it; start;
    lets start; start now; begin; begin it; i want to do that; i want to ask for it; i want to ask; id like that; i would like that; id like to; i would like to;
    i want that; i want to; can i do that; can i do it here; can i do that here; can we do that; do it here; sign me up; ask for it; ask for one; ask for me;
    please do that; ask; yes ask; yes ask please; ask please; ask for it please; yes ask for it; yes ask for me; ask them; yes ask them
  `);

/** Opens a sentence that tells of others. */
export const TELLING_OPENINGS: ReadonlySet<string> = new Set(
  phraseList(`
    he; hes; his; her; she; shes; they; theyre; theyve; their; someone; somebody; the; a; an; kids; lads; youths; people;
    neighbour; neighbours
  `),
);

/** Words of a wish to go on in another language. */
export const SPEAKING: ReadonlySet<string> = new Set(
  phraseList(
    `speak; speaks; speaking; talk; write; read; language; languages; translate; translated; switch; change; use`,
  ),
);

/** Opens a reason, which wishes for nothing. */
export const GIVES_REASON: ReadonlySet<string> = new Set(phraseList('because; cause; cos; cuz; coz; bc'));

/** Asks for advice alone: whoever says so and will report nothing is shown what there is help with. */
export const ADVICE: readonly string[] = phraseList(`
    just advice; some advice; only advice; want advice; need advice; after advice; looking for advice; just information;
    just some info; just want to know; only want to know; what to do; what should i do; what can i do; what i can do;
    what do i do; who can help; who to ask; who i should; where i stand; just asking; just wondering
  `);

/** Sends what was gathered, as the button does. */
export const SENDING: readonly string[] = phraseList(`
    send; send it; send it now; send now; send this; send that; send the report; send my report; send report; submit;
    submit it; submit this; submit the report; submit report; send it off; send it please; just send it; ok send it;
    yes send it; please send it; send please; can you send it
  `);

/** Beside a wish to report: says nothing of what. */
export const NAMES_NOTHING: ReadonlySet<string> = new Set(
  phraseList(
    'someone; somebody; people; crime; incident; said; do; new; is; it; this; that; them; yes; yeah; yep; still; reported',
  ),
);

/** Asked what should happen, wishes to leave the chat or its report, and nothing of others. */
export const LEAVES_THE_CHAT =
  /\b(?:cancel|quit|exit|abort|chat|report|send|forget|never ?mind|bye|goodbye|changed my mind|give up|this form|questions?)\b/iu;

/** Asked for a word or a name: says that there is none yet, or that we are to choose it. */
export const LEAVES_THE_CHOICE =
  /^\W*(?:you (?:choose|pick|decide)|anything|any|whatever|(?:give|suggest|tell|pick) (?:me )?(?:one|a word|something)|(?:i )?(?:can ?not|can ?['’]?t) think(?: of (?:one|anything|a word))?|(?:i )?(?:have ?n['’]?t|do ?n['’]?t have) (?:got )?(?:one|a word))\W*$/iu;

/** Says that nothing is to be reported, whatever else is wished. */
export const WANTS_NO_REPORT = /\b(?:do ?n['’]?t|do not|not) want (?:to )?(?:report|make a report|send|complain)\b/iu;
