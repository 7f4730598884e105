import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents answer the finder, and the guides about sexual violence and stalking, and how they name their pages. */
export const SUPPORT_CUES: PhraseBook = {
  'find-for/domestic-abuse': phraseList(`
    domestic abuse; domestic violence; abuse; abused; abusive; violent; hits me; hit me; abuse at home; abusive relationship; abusive partner; violent partner; my husband;
    my wife; my boyfriend; my girlfriend; my partner; my ex; coercive control; controlling; refuge; forced marriage; hurt at home; hurts me at home; being hurt at home
  `),
  'find-for/sexual-violence': phraseList(`
    rape; raped; sexual assault; sexually assaulted; sexual violence; sexual abuse; sexually abused; assaulted me;
    molested; groped
  `),
  'find-for/stalking': phraseList(`
    stalking; stalker; stalked; stalks me; follows me; following me; pesters me; harassing me; wont leave me alone
  `),
  'find-for/self-harm': phraseList(`
    mental health; depression; depressed; anxiety; suicide; suicidal; self harm; self harming; cutting myself; low mood;
    feeling low; very low; cant cope; cant go on; counselling; bereavement
  `),
  'find-for/hate-crime': phraseList(`
    hate crime; hate; racism; racist; homophobia; homophobic; islamophobia; antisemitism; transphobia; disability hate
  `),
  'find-for/fraud-advice': phraseList(`
    fraud; scam; scams; scammed; conned; lost money; took my money; tricked; defrauded
  `),
  'find-for/child-safeguarding': phraseList(`
    a child; children; kids; my child; my son; my daughter; child protection; child abuse; neglected; grooming
  `),
  'find-for/adult-safeguarding': phraseList(`
    elderly; older person; old lady; old man; my mum; my dad; my nan; my grandad; carer; carers; social care; dementia;
    disabled adult; vulnerable adult; care home
  `),
  'find-for/modern-slavery': phraseList(`
    slavery; modern slavery; trafficking; trafficked; forced labour; forced to work; made to work; exploited; exploitation
  `),
  'find-for/drugs-alcohol': phraseList(`
    drugs; drug; alcohol; drinking; drink; addiction; addicted; alcoholic; heroin; cocaine; cannabis; weed; rehab; detox
  `),
  'find-for/housing': phraseList(`
    housing; homeless; eviction; evicted; landlord; tenancy; rent; my rent; rent arrears; somewhere to live;
    nowhere to live; nowhere to stay; my home; my house; my flat
  `),
  'find-who/woman': phraseList(`a woman; woman; women; female; lady; girl; a mum; mother; she`),
  'find-who/man': phraseList(`a man; man; men; male; bloke; a dad; father`),
  'find-who/lgbt': phraseList(`
    lgbt; lgbtq; gay; lesbian; bisexual; bi; trans; transgender; queer; non binary
  `),
  'find-who/child': phraseList(`
    a child; a kid; under 18; im 10; im 11; im 12; im 13; im 14; im 15; im 16; im 17; i am 10; i am 11; i am 12; i am 13;
    i am 14; i am 15; i am 16; i am 17; 10 years old; 11 years old; 12 years old; 13 years old; 14 years old; 15 years old; 16 years old;
    17 years old; teenager; at school
  `),
  'find-who/parent': phraseList(`
    a parent; parent; a mum; a dad; mother; father; single mum; single dad; my kids; my children; my son; my daughter;
    my baby; foster carer
  `),
  'find-who/deaf': phraseList(`
    deaf; hard of hearing; hearing loss; cant hear; cannot hear; cant speak; cannot speak; bsl; sign language; mute
  `),
  'find-who/older': phraseList(`
    older; elderly; im old; i am old; an old; too old; pensioner; retired; over 60; over 65; over 70; over 80; in my sixties; in my seventies;
    in my eighties
  `),
  'find-who/honour-based-abuse': phraseList(`
    honour; honor; forced marriage; forced to marry; make me marry; making me marry; arranged marriage; my community;
    shame; izzat; fgm
  `),
  'find-who/no-recourse': phraseList(`
    visa; immigration; home office; no recourse; public funds; no papers; asylum; refugee; passport; not british;
    my papers; papers; undocumented; immigrant; overstayed; overstayer; illegal here; here illegally; im illegal; leave to remain; deport; deported; asylum seeker
  `),
  'find-who/other-language': phraseList(`
    interpreter; translator; who speaks; that speaks; which speaks; speaks my language; speak my language; my language; my own language; another language;
    dont speak english; doesnt speak english; no english; little english; not much english; bad english; speaks polish; speaks romanian; speaks urdu;
    speaks punjabi; speaks panjabi; speaks arabic; speaks ukrainian; speaks russian; speaks lithuanian; speaks chinese; speaks mandarin; speaks cantonese;
    speaks hindi; speaks bengali; speaks turkish; speaks kurdish; speaks farsi; speaks portuguese; speaks spanish; speaks bulgarian; speaks latvian; speaks slovak;
    in polish; in romanian; in urdu; in punjabi; in panjabi; in arabic; in ukrainian; in russian; in lithuanian; in chinese; in mandarin; in cantonese; in hindi;
    in bengali; in turkish; in kurdish; in farsi; in portuguese; in spanish; in bulgarian; in latvian; in slovak; polish speaking; urdu speaking; punjabi speaking; arabic speaking; romanian speaking; russian speaking; ukrainian speaking
  `),
  'find-for/own': phraseList(`
    how i treat; i hurt; i hit; my behaviour; my own behaviour; my temper; my anger; losing my temper; lose my temper;
    i am abusive; im abusive; i am controlling; im controlling; i want to change
  `),
  'find-support.more/all': phraseList(`everyone; everybody; all of them; show all; the whole list; full list`),
  'find-support.more/open': phraseList(`
    open now; open today; open tonight; who is open; whos open; available now; right now; at this time; at night; tonight;
    24 hours; 24 7; this late; at the weekend
  `),
  'find-support.more/quiet': phraseList(`
    not by phone; without a call; without calling; without ringing; without speaking; without phoning; no phone call;
    no phone calls; cant ring; cant call; cant phone; cannot call; cannot ring; dont want to ring; dont want to call;
    dont want to phone; not phone; hear me; overhear; quietly
  `),
  'find-support.more/call': phraseList(`
    by phone; phone number; phone numbers; number to ring; number to call; someone to ring; someone to call; call someone;
    ring someone; speak to someone; talk to someone; helpline; helplines
  `),
  'find-support.more/text':
    phraseList(`by text; text them; text someone; text line; sms; whatsapp; texting; text only; only text; by text only
  `),
  'find-support.more/chat': phraseList(`live chat; online chat; web chat; webchat; chat online; chat to someone; chat`),
  'find-support.more/mail': phraseList(`email; e mail; by email; email them; write to them; email address`),
  'find-support.more/visit': phraseList(`
    face to face; in person; visit; go and see; go there; see someone; drop in; walk in; an office; an address
  `),
  'find-support.more/sign': phraseList(`sign language; bsl; deaf; signer; signing`),
  'find-support.more/spoken': phraseList(`
    my language; speaks my language; speak my language; interpreter; translator; another language; dont speak english;
    not speak english; speaks polish; speak polish; speaks punjabi; speaks urdu; speaks romanian
  `),
  'sv-who/me': phraseList(`
    happened to me; raped me; rapes me; raping me; i was raped; i got raped; ive been raped; i have been raped; been raped; assaulted me;
    i was assaulted; i was sexually; touched me; touching me; touches me; groped me; forced me; forces me; forcing me; forced himself; made me have; makes me have;
    makes me do; making me have; flashed me; flashed at me; flashed us; flashing me; against me; stuff to me; things to me; himself to me; himself to us; himself in front of me; himself at me; exposed himself; exposing himself; a flasher; indecent exposure;
    this to me; did it to me; kissed me; films me;
    i was abused; abused me; spiked me; my drink was spiked; my drink; i woke up; to me when; to me as; touched my; groped my; grabbed my; grabbed me; asked me for sex; up my skirt; up my top
  `),
  'sv-who/other': phraseList(`
    my friend was; my friend has been; my friend got; my mate was; my sister was; my brother was; my wife was;
    my partner was; my girlfriend was; my mum was; raped my friend; raped my sister; raped my wife;
    raped my partner; raped my girlfriend; assaulted my friend; assaulted my sister; help my friend; help my sister;
    help my girlfriend; help my wife; help my partner; how to help her; how do i help her; how can i help her;
    someone i know was
  `),
  'sv-who/child': phraseList(`
    my little boy; my little girl; my daughter was; my son was; my daughter has been; my son has been; my child was;
    touched my daughter; touched my son; touched her; abused my child; abused my daughter; abused my son;
    my daughter told me; my son told me; my year old; niece was; nephew was; granddaughter was; grandson was;
    pupil was; himself to my daughter; himself to my son; himself to my kids; himself to my children; himself to the kids;
    himself to kids; himself to children; himself to a child; flashed my daughter; flashed my son; flashed at kids; flashed the kids
  `),
  'sexual-violence.more/talk': phraseList(`
    talk to someone; speak to someone; someone to talk to; helpline; help line; who can i call; who can i ring;
    not by phone; someone to text; text someone; can i text; by text; text them; whatsapp; webchat; dont want to ring; cant ring; who do i call; who do i ring; who to call; who to ring; who should i call; who should i ring; number to call; number to ring; phone number; counselling; counsellor;
    talk to a woman; speak to a woman; speak with a woman; who do i talk to; who can i talk to; who do i speak to; who can i speak to; someone ring me; someone call me; can you ring me; can you call me;
    tell my husband; tell my wife; tell my partner; tell my boyfriend; tell my girlfriend; tell my family; tell my parents; tell my mum; tell my dad; tell my work;
    talking on the phone; speaking on the phone; talk on the phone; without phoning; without ringing; dont wanna ring; dont wanna call; hate phones; hate the phone; hate phoning; no phone calls; not on the phone
  `),
  'sexual-violence.more/other': phraseList(`
    how can i help her; how can i help him; how do i help her; how do i help him; help my friend; support her; support him;
    what do i say to her; what do i say to him
  `),
  'sexual-violence.more/centre': phraseList(`
    how long after; bring a friend; bring someone; bring my mum; come with me; go with me; how do i get there; how do we get there; im pregnant; be pregnant; am pregnant; getting pregnant; got pregnant;
    too late to test; too late for tests; too late for a test; too late to be tested;
    without the police; without telling the police; not the police; not go to the police; not want the police;
    dont want the police; dont want to tell the police; do not want to tell the police; dont want to go to the police;
    no police; dont want police; doesnt want police; doesnt want the police; just happened; hours ago; days ago; a few days; yesterday; showered; already washed; washed my clothes; washed everything; changed my clothes; how long have i got; last weekend; last night; this morning; referral centre; sarc; medical; examination; examined; check up; evidence; too late for evidence; late for evidence; still evidence; any evidence; traces; forensic; forensics;
    have a shower; had a shower; washed; std; stds; stis; an infection; chlamydia; caught something; caught anything; pregnant; pregnancy test; morning after pill; sti; hiv; clinic; doctor; hospital; where do i go; where can i go; where is it; where is the centre; spiked;
    come with her; come with him; go with her; go with him; be there with her; be there with him; get checked; be checked; checked for infections; come along with
  `),
  'sexual-violence.more/police': phraseList(`
    tell the police; report it; report him; report to the police; press charges; go to court; make a statement; get him arrested
  `),
  'sexual-violence.more/past': phraseList(`
    when i was a kid; as a kid; in my childhood; back when i was; when i was at school; at primary school;
    can they still; still do something; still do anything; still report it; still be arrested;
    long time ago; years ago; when i was a child; when i was little; when i was young; as a child; in the past; historic;
    historical; too late; back then
  `),
  'sexual-violence.more/man': phraseList(`
    i am a man; im a man; as a man; being a man; i am a guy; im a guy; i am a bloke; im a bloke; i am a lad; im a lad; i am male; im male;
    for men; for boys; for lads; help men; help boys; happen to men; happens to men; happen to boys; men too; men get raped; male survivor; male survivors; male victim; male rape
  `),
  'sexual-violence.more/lgbt': phraseList(`
    lgbt; lgbtq; gay; lesbian; bisexual; trans; transgender; queer; non binary
  `),
  'sexual-violence.more/child': phraseList(`
    my child; my son; my daughter; a child; under 18; im 12; im 13; im 14; im 15; im 16; im 17; i am 12; i am 13; i am 14;
    i am 15; i am 16; i am 17; childline
  `),
  'sexual-violence.more/partner': phraseList(`
    my husband; my boyfriend; my partner; my wife; my girlfriend; my ex; my uncle; my dad; my father; my stepdad; my brother;
    someone in my family; a relative; we are married; in a relationship
  `),
  'sexual-violence.more/pictures': phraseList(`
    pictures of me; photos of me; video of me; videos of me; nudes; naked pictures; intimate pictures; revenge porn;
    posted online; share pictures; do we pay; do i pay; should we pay; should i pay; shall i pay; if i pay; if we pay; pay him; pay them; blackmail; blackmailing; sextortion; deepfake; filmed me; recorded me; pics of me; taken down; take them down; take it down; taken off; get them off;
    get it off; remove them; get them removed; delete them
  `),
  'stalking-who/ex': phraseList(`
    my ex; an ex; ex husband; ex wife; ex partner; ex boyfriend; ex girlfriend; my husband; my wife; my partner; my boyfriend;
    my girlfriend; my dad; my father; my stepdad; my step dad; my stepfather; my stepmum; my brother; my son; my mum; my mother; my uncle; my cousin;
    my in laws; a relative; family; old flame
  `),
  'stalking-who/known': phraseList(`
    neighbour; a neighbour; a man i know; a woman i know; someone i know; somebody i know; a colleague; colleague; workmate;
    my boss; my manager; from work; at work; a friend; former friend; my ex best mate; my ex mate; my ex friend; my ex best friend; my ex boss;
    my ex colleague; my ex neighbour; my ex housemate; my ex flatmate; my ex landlord; my ex workmate; ex best mate; ex mate; ex friend; ex best friend; a customer; a client; from school; from college;
    my landlord; my tenant; yes i do; i know him; i know her; i know them
  `),
  'stalking-who/unknown': phraseList(`
    a stranger; stranger; dont know him; dont know her; dont know them; dont know who; do not know him; do not know them;
    do not know who; never met; no idea who; anonymous; someone online; fake accounts; fake account
  `),
  'stalking.more/report': phraseList(`
    get arrested; be arrested; arrest him; arrest her; comes back; come back; turns up again; comes round; comes to my house;
    go to court; police; tell the police; report it; report him; report her; report to the police; who can help;
    who can i call; who can i ring; who do i call; who do i ring; who to call; who to ring; who should i call; who should i ring
  `),
  'stalking.more/after': phraseList(`
    split up; we split; broke up; since i left; after i left; i left him; i left her; separated; divorced
  `),
  'stalking.more/what': phraseList(`
    what is stalking; is this stalking; is it stalking; what counts; is this normal; is it a crime; is this a crime;
    against the law; is it illegal; is that illegal; does it count
  `),
  'stalking.more/notes': phraseList(`
    diary; a diary; keep a record; keep a log; should i keep; keep the texts; keep the messages; keep them all; write down; write it down; note of; notes; evidence; proof; prove it;
    record it
  `),
  'stalking.more/online': phraseList(`
    fake profile; fake profiles; profile of me; profiles of me; pretends to be me; pretending to be me; rings and hangs up; silent calls;
    online; phone; my phone; internet; facebook; instagram; snapchat; social media; whatsapp; messages; messages me;
    keeps messaging; texts; tracker; tracking; tracks me; airtag; air tag; hacked; fake accounts; my location; spyware;
    block him; block her; block them; blocking him; blocking her; change my number; get rid of it; bin it; throw it away; leave it there; leave it; take it off; remove it; turn it off; keep it on
  `),
  'stalking.more/silent': phraseList(`
    without speaking; cant speak; cannot speak; cant talk; silent; silently; press 55; 55; call quietly; without talking
  `),
  'stalking.more/support': phraseList(`
    should i move; move house; moving house; tell my neighbours; tell my family; tell my friends; tell my boss; dont want to report; dont want the police; dont want police; not report it; who will listen; believe me; helpline; help line;
    someone to talk to; talk to someone; speak to someone; support; not by phone; someone to text; text someone; can i text; by text; text them; whatsapp; webchat; dont want to ring; cant ring; scared; frightened; afraid; counselling; cant sleep;
    talking on the phone; speaking on the phone; talk on the phone; without phoning; without ringing; dont wanna ring; dont wanna call; hate phones; hate phoning; no phone calls; not on the phone
  `),
};
