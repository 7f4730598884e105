import type { PhraseBook } from '../../phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Side questions by the id of their answer. Found in a sentence that asks something. */
export const SIDE_QUESTIONS: PhraseBook = {
  'will-police-come': phraseList(`
    will the police come; will police come; will the police be coming; will the police turn up; will the police visit;
    will an officer come; will officers come; will someone come out; will anyone come out; will somebody come out;
    are the police coming; are the police going to come; will they send the police; will you send the police;
    will you send someone; will the police do anything; will the police be told; do the police get told;
    do you tell the police; will you tell the police; do the police come; when will the police come;
    will the police knock; will a police officer; do you send the police; will police turn up;
    will the police come round; will the police get involved; are you going to send the police;
    will the police contact me; will police attend; is someone coming out; is anyone coming out
  `),
  'who-reads': phraseList(`
    who reads; who will read; who sees; who will see; who gets this; who gets my; who gets to see; who can see;
    who is going to read; whos going to read; who looks at; who am i talking to; where does this go;
    where does my report go; where does it go; where will this go; who does this go to; who do you share;
    who will you share; who will you tell; who do you tell; who do you pass; who will you pass; does anyone read;
    does anybody read; who has access; who finds out; who will know; who receives
  `),
  anonymous: phraseList(`
    is this anonymous; is it anonymous; can i be anonymous; can i stay anonymous; can i remain anonymous;
    can i report anonymously; can i do this anonymously; do i have to give my name; do i have to give you my name;
    do i need to give my name; do you need my name; must i give my name; do i have to leave my name;
    can i not give my name; without giving my name; without my name; keep my name out; will my name be;
    do i need to give my details; do i have to give my details; am i anonymous; stay anonymous; be anonymous;
    report it anonymously; do this anonymously; anonymously; is my name needed
  `),
  'will-they-know': phraseList(`
    will they know; will they know it was me; will he know; will she know; will they find out; will he find out;
    will she find out; will my neighbour know; will my neighbour find out; will my neighbours know;
    will the neighbours know; will they be told; will he be told; will she be told; will you tell them;
    will you tell him; will you tell her; do you tell them; can they find out; can he find out; can she find out;
    will they get my name; will you give them my name; do they find out; could they find out; will they see my name;
    will anyone know it was me; will people know it was me; will you speak to them; will you talk to them;
    will they come after me; what if they find out
  `),
  'how-long': phraseList(`
    how long does this take; how long will this take; how long does it take; how long will it take;
    how many questions; how long is this; how long until; how long before; how long till; how soon; when will i hear;
    when will someone; when will you; when will anyone; when do i hear; how quickly; how fast;
    is this going to take long; will this take long; is it quick; how much longer; how long do you;
    are there many more questions; many more questions; when can i expect
  `),
  'what-next': phraseList(`
    what happens next; what happens now; what happens after; what happens then; what will happen;
    what will happen next; what do you do with; what will you do; what happens when; what happens if i;
    what happens to my report; whats next; what next; what comes next; what happens with; what are you going to do;
    what will the council do; what will be done; what can you do; what can be done; will anything be done;
    will anything happen; will something be done; will you do anything; what will they do; what action
  `),
  robot: phraseList(`
    are you a robot; are you a bot; are you a real person; are you human; are you a human; are you real;
    are you a person; are you a computer; is this a robot; is this a bot; is this a real person; is this a computer;
    is this automated; am i talking to a robot; am i talking to a bot; am i talking to a computer;
    am i talking to a person; am i talking to a real person; am i talking to a human; am i speaking to a person;
    am i speaking to a real person; am i speaking to a human; who are you; what are you; are you ai; is this ai;
    are you chatgpt; is that a bot; are you an ai; is there a real person
  `),
  cost: phraseList(`
    how much does it cost; how much does this cost; does it cost; does this cost; is it free; is this free;
    do i have to pay; will i be charged; is there a charge; is there a fee; what does it cost; how much is it;
    cost anything; will it cost; do you charge; is there a cost; whats the cost; are the calls free; is the call free
  `),
  'what-is-asb': phraseList(`
    what is anti social behaviour; what is antisocial behaviour; what is asb; whats asb; whats anti social behaviour;
    whats antisocial behaviour; what counts as asb; what counts as anti social; what counts as antisocial;
    is this asb; is it asb; is that asb; is this anti social behaviour; is this antisocial behaviour;
    is that anti social behaviour; is it anti social; is it antisocial; does this count; does that count;
    does it count; what does asb mean; what does asb stand for; what can i report; what kind of things can i report;
    what sort of things can i report; define anti social
  `),
  'case-review': phraseList(`
    case review; asb case review; community trigger; what is a case review; what is the case review;
    how do i ask for a case review; what if nothing is done; what if nobody does anything; what if nothing happens;
    nothing was done; nothing has been done; no one did anything; nobody did anything; not happy with the response;
    not happy with how; ive reported this before and nothing; what is the community trigger; request a case review;
    reported it three times
  `),
  photos: phraseList(`
    can i send photos; can i send a photo; can i send pictures; can i send a picture; can i send video;
    can i send a video; can i send you photos; can i send you a photo; can i send you a video; can i upload;
    can i attach; how do i send photos; how do i send a photo; how do i send a video; how do i upload;
    how do i attach; where do i send photos; where do i upload; do you want photos; do you want a photo;
    do you need photos; do you want the video; should i film; should i record; should i take photos;
    should i take pictures; can i film; can i record them; i have photos can i; i have a video can i;
    can i share photos; can i share a video; can i add photos; can i add a photo; can i add pictures
  `),
  languages: phraseList(`
    do you speak; can you speak; other languages; another language; different language; my language; in polish;
    in romanian; in punjabi; in panjabi; in urdu; in arabic; in ukrainian; in lithuanian; in latvian; speak polish;
    speak romanian; speak punjabi; speak urdu; interpreter; translator; translate; translation; sign language; bsl;
    what languages; which languages; i dont speak english; i no speak english; my english is not good;
    my english is bad; easy read; large print; braille
  `),
  person: phraseList(`
    can i speak to a person; can i speak to someone; can i speak to somebody; can i talk to a person;
    can i talk to someone; can i talk to somebody; can i talk to a human; can i speak to a human;
    can i speak to a real person; can i talk to a real person; can someone ring me; can someone call me;
    can somebody call me; can i ring; can i ring someone; can i phone; can i phone someone; can i call someone;
    is there a number; is there a phone number; what is the phone number; whats the phone number; whats the number;
    what number do i ring; what number do i call; who can i ring; who can i call; who do i ring; who do i call;
    who can i speak to; who can i talk to; do you have a phone number; can i come in; can i visit;
    where is your office; can i see someone; can i report by phone; can i report it by phone;
    what are your opening hours; what time do you open; when are you open; are you open
  `),
  privacy: phraseList(`
    privacy notice; privacy policy; data protection; gdpr; is this private; is it private; is this confidential;
    is it confidential; confidential; is this safe to use; is this secure; is it secure; is it safe to tell you;
    what do you do with my data; what do you do with my information; what do you do with my details;
    what happens to my data; what happens to my information; what happens to my details; how long do you keep;
    do you keep my; do you store; do you save; what do you store; what do you keep; is this recorded;
    is this being recorded; are you recording; do you track; do you share my; will you share my; my personal data;
    do you use cookies; cookies; do you have my ip; do you know where i am; can you see where i am
  `),
  delete: phraseList(`
    delete my report; delete my data; delete my details; delete my information; delete everything; delete what i said;
    delete what ive said; delete this chat; delete the chat; delete it; can i delete; how do i delete; can you delete;
    will you delete; will this be deleted; erase my; can you erase; remove my details; remove my report;
    remove my data; withdraw my report; can i withdraw; take back my report; take my report back;
    right to be forgotten; right to erasure; wipe my
  `),
};

/** Words that open a question. A side question needs one of them, or a question mark. */
export const QUESTION_OPENINGS: readonly string[] = phraseList(`
    am; any; are; can; could; define; do; does; how; if; is; may; must; should; tell; what; whats; when; where; which;
    who; whos; whose; why; will; would; wil; wot; request; delete; erase; remove; withdraw; case; community; privacy
  `);
