import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Relatives who may do harm; whoever only names one ("my mum says ...") tells of none. */
const RELATIVES = phraseList(`
  my son; my daughter; my grown up son; my adult son; my teenage son; my teenager; my mum; my mother; my dad; my father; my brother; my sister;
  my parents; my carer; my grandson; my granddaughter; my nephew; my uncle; my mother in law; my father in law; my in laws
`);
const HARMS = phraseList(`
  hits; hit me; hit us; is hitting; has hit; keeps hitting; hurts; hurt me; is hurting; keeps hurting; beats; beat me; punches; punched; keeps punching;
  kicks; kicked me; pushes; pushed me; slaps; slapped; attacks; attacked; threatens; threatened; keeps threatening; shouts at; screams at;
  swears at; scares; frightens; bullies; controls; control me; takes my; take my; steals; stole my; smashes; is violent; is abusive; is aggressive;
  gets violent; gets aggressive; is controlling; are controlling; wont let me; locks me
`);

/** Children for whom help is asked: "how do I help my kids" asks for theirs, and not how a friend is helped. */
const FOR_CHILDREN = [
  'how do i help',
  'how can i help',
  'help for',
  'helping',
  'support',
  'support for',
  'how do i protect',
  'how do i tell',
  'how do i talk to',
].flatMap((lead) =>
  phraseList(
    `my kids; my children; my child; my son; my daughter; my baby; my boys; my girls; my boy; my girl; the kids; the children; our kids; our children`,
  ).map((child) => `${lead} ${child}`),
);

/** What is surely done to whoever tells of it: "my son takes my pension". */
const HARMS_ME = phraseList(`
  is hitting me; keeps hitting me; is hurting me; keeps hurting me; is beating me; beats me; attacks me; is threatening me; keeps threatening me; is attacking me;
  takes my; take my; took my; steals my; stole my; steals from me; hit me; hits me; hurts me; hurt me; shouts at me; screams at me; swears at me; threatens me; pushes me; pushed me; punches me; kicks me; scares me; bullies me; controls me; controls my; wont let me; locks me
`);

/** How whoever hurts somebody says so: "i keep shouting at my". */
const OWN_LEADS = phraseList(`i; i have; ive; i keep; i nearly; i almost; i sometimes`);
const OWN_HARMS = phraseList(`
  hit; hitting; hurt; hurting; slap; slapped; slapping; push; pushed; pushing; punch; punched; punching; kicked; shout at; shouting at; shouted at; scare;
  scaring; scared; strangled; choked; threaten; threatened; threatening; grabbed; shoved
`);
const OWN_WAYS_LEADS = phraseList(
  `i am; im; i was; ive been; i have been; i get; i got; i keep being; ive become; i can be`,
);
const OWN_WAYS = phraseList(`
  violent; abusive; violent to my; violent with my; violent towards my; abusive to my; abusive towards my; aggressive to my; aggressive with my;
  nasty to my; horrible to my; controlling with my
`);

/** What nobody else may know or see: "they don't know I'm on here". */
const UNSEEN = phraseList(`
  know im on here; know i am on here; know im on this; know im here; know i am here; know im writing; know i am writing; know im talking; see me; see this; see my phone
`);

/** How residents answer the questions, and name the pages, of help with abuse at home. Keys as in OPTION_CUES. */
export const ABUSE_PAGES: PhraseBook = {
  'da-safe/safe': [
    ...['dont', 'doesnt', 'do not', 'does not', 'cant'].flatMap((not) => UNSEEN.map((what) => `${not} ${what}`)),
    ...phraseList(`
    safe now; i am safe; im safe; she is here with me safe; shes here with me safe; he is here with me safe; hes here with me safe; they are here with me safe; theyre here with me safe; safe with me; safe at mine; safe at ours; its safe; it is safe; on my own; im alone; i am alone; hes out; he is out; shes out;
    she is out; theyre out; they are out; theyre at work; they are at work; at work; nobody here; no one here; nobody can see; own phone;
    not home; not at home; not here; not in; not in the house; gone out; has gone out; went out; in prison; in jail; nobody home; no one home; nobody in; no one in
  `),
  ],
  'da-safe/seen': phraseList(`
    checks my phone; looks at my phone; goes through my phone; reads my messages; reads my texts; checks my messages;
    has my password; knows my password; knows my passcode; tracks my phone; shared phone; shared computer; shared laptop;
    his phone; her phone; his computer; his laptop; his ipad; her ipad; his tablet; shared ipad; shared tablet; work computer; work phone; says its safe; says it is safe; hes asleep; he is asleep; shes asleep; she is asleep; hes sleeping; shes sleeping; family computer; might check; may check; could check; might look; may look; could look; look later; check later; yes but; safe but;
    someone may check; he might see; she might see; they might see; until he gets; until she gets; until he comes; until she comes; might see later; could see later; not sure; i dont know; maybe; safe for now
  `),
  'da-safe/unsafe': phraseList(`
    not safe; isnt safe; unsafe; dont think its safe; dont think it is safe; dont think so; dont feel safe; never feel safe; not sure its safe; never safe; hes here; he is here; shes here; she is here; they are here; hes home; he is home;
    shes home; hes in the next room; in the next room; next to me; beside me; in the same room; in the room with me; in bed with me; in the shower; in the bath; hes upstairs; hes downstairs; watching me; he can see; she can see;
    just came in; just come in; just walked in; just got in; just got back; just got home; came home; coming back; coming home;
    not home yet; not here yet; not back yet; not in yet; be back soon; be home soon; be back any minute; back any minute; home any minute; knows im on here; knows i am on here; knows im here; knows im writing
  `),
  'da-who/me': [
    ...RELATIVES.flatMap((relative) => HARMS_ME.map((harm) => `${relative} ${harm}`)),
    ...phraseList(`
    me; for me; its me; myself; for myself; it is me; its about me; about me; happening to me; me and my kids;
    my husband; my wife; my partner; my boyfriend; my girlfriend; my ex;
    at my mums; at my dads; at my sisters; at my brothers; at my friends; at my mates; with my mum now; staying with my mum; staying with my sister; staying with a friend; staying with my friend
  `),
  ],
  'da-who/friend': phraseList(`
    not me; its not me; here with me safe; safe with me; safe at mine; safe at ours; not for me; not about me; my friend; a friend; friend; my daughter in law; my daughter in laws; my son in law; my mate; my sister; my brother; my mum; my mother; my dad; my neighbour; a neighbour;
    someone i know; somebody i know; someone else; a relative; my cousin; my aunt; my nan; colleague; workmate; a woman i know
  `),
  'da-who/children': phraseList(`
    my child; my children; my kids; the kids; my daughter; my son; my little boy; my little girl; my baby; the children
  `),
  'da-who/own': [
    ...phraseList(`
      how i treat; i treat; i hurt someone; my own behaviour; my behaviour; my own temper; my temper; lose my temper; losing my temper;
      i get angry; my anger; i am the one; im the one; i am abusive; im abusive; i am controlling; im controlling; i want to change; i snapped and; am i abusive; am i the abuser; am i an abuser; am i being abusive; am i controlling; am i too controlling; says im abusive; says i am abusive; says im controlling; says i am controlling; thinks im controlling; says i scare;
      i keep turning up; i keep driving past; i cant stop driving past; i cant stop turning up; i keep following; i cant stop following; i cant stop messaging; i keep messaging; i cant stop texting; i cant stop ringing; i cant leave her alone; i cant leave him alone; i cant help it; i scared her; i scared him; i grabbed my; my hands on her; that man any more; that man anymore; like that any more
    `),
    ...OWN_LEADS.flatMap((lead) => OWN_HARMS.map((harm) => `${lead} ${harm} my`)),
    ...OWN_WAYS_LEADS.flatMap((lead) => OWN_WAYS.map((way) => `${lead} ${way}`)),
  ],
  'domestic-abuse.more/talk': phraseList(`
    talk to someone; speak to someone; someone to talk to; talk to somebody; helpline; helplines; help line; ring someone;
    call someone; who can i call; who can i ring; who can i phone; who do i call; who do i ring; who do i phone; who to call;
    who to ring; who to phone; who should i call; who should i ring; who can i talk to; number to call; number to ring;
    phone number; support worker; talk now; dont want to leave; do not want to leave; not ready to leave; not leaving him; not leaving her;
    dont want to leave him; dont want to leave her; do not want to leave him; do not want to leave her; wont leave him; wont leave her
  `),
  'domestic-abuse.more/friend': phraseList(`
    help my friend; help a friend; help my sister; help my mum; help my daughter; help her; help him; how do i help;
    how can i help; worried about my friend; worried about my sister; worried about a friend
  `),
  'domestic-abuse.more/children': [
    ...FOR_CHILDREN,
    ...phraseList(`
    my kids; my children; my child; the kids; the children;
    worried about the kids; what about the kids; what about my children; protect my kids; protect my children
  `),
  ],
  'domestic-abuse.more/own': phraseList(`
    how i treat; how do i stop; how can i stop; how do i stop doing it; how do i stop myself; my own behaviour; my temper; losing my temper; lose my temper; my anger; anger management; i hurt my;
    i hit my; i am the one hurting; i am abusive; im abusive; want to change my behaviour; stop hurting; dont want to do it again; dont want it to happen again; never want to do it again; never want to hurt her again; never want to hurt him again; never want to hit her again; dont want to hurt her again; dont want to hurt him again; dont want to hit her again; dont want to be like this; might leave me; shes left me; hes left me
  `),
  'domestic-abuse.more/happening': phraseList(`
    can he do that; can she do that; can they do that; can he do this; is he allowed to do that; is she allowed to do that; allowed to do that; what is happening; whats happening to me; is this abuse; is it abuse; even abuse; really abuse; actually abuse; class as abuse; classed as abuse; count as abuse; call it abuse; what is abuse; what counts; what counts as abuse;
    types of abuse; kinds of abuse; what is domestic abuse; am i being abused; is it normal; is this normal;
    understand; dont know if its abuse; dont know if it is abuse; not sure if it is abuse
  `),
  'domestic-abuse.more/control': phraseList(`
    controls me; control me; controlling; controls what i; controls everything; coercive control; coercive; tells me what to wear;
    who i can see; wont let me go out; wont let me see; wont let me out; not allowed out; cut off from my friends;
    isolates me; isolated; puts me down; calls me names
  `),
  'domestic-abuse.more/money': phraseList(`
    controls my money; controls the money; controls all the money; takes my money; takes my wages; takes all my money;
    housekeeping; receipts; every penny; account for; pocket money; wont give me a penny; keeps my card; has my card; took my card; my bank card; my money; wont give me money; no money of my own; debt in my name; debts in my name; loan in my name; loans in my name;
    financial abuse; economic abuse; financially abused; wont let me work; bank card; my benefits; no money; got no money; havent any money; havent got any money; dont have any money; cant afford; penniless
  `),
  'domestic-abuse.more/phones': phraseList(`
    tracks me; tracking me; tracker; tracks my phone; tracking my phone; stalkerware; spyware; reads my messages;
    reads my texts; reads my whatsapp; reads my whatsapps; reads my emails; reads my email; reads my dms; reads my facebook; reads my chats; reads all my; goes through my messages; goes through my texts; goes through my whatsapp; goes through my emails; checks my whatsapp; checks my emails; checks my texts; in my emails; into my emails; into my phone; logs into my; logged into my; goes through my phone; checks my phone; hacked my phone; air tag; airtag; my location; find my phone;
    doorbell camera; ring doorbell; doorbell cam; watches me on; watching me on; listens to me on; messages me all; messages me constantly; texts me all; rings me all; times a day; my passwords; my passcode; my password; who i text; who i message; who i talk to; cameras in the house; camera in the house; social media; nude pictures; intimate pictures
  `),
  'domestic-abuse.more/sex': phraseList(`
    forces me to have sex; makes me have sex; forced me to have sex; sex i dont want; raped me; rape; sexual;
    sexually; me in bed; things in bed; stuff in bed; do it in bed; when were in bed; wont take no
  `),
  'domestic-abuse.more/neck': phraseList(`
    strangled; strangles me; strangle me; strangling; strangulation; choked me; chokes me; choking me; throttled;
    round my neck; around my neck; on my neck; round my throat; around my throat; on my throat; by the throat; by the neck;
    round her neck; around her neck; my neck; my throat; sore throat; throat hurts; neck hurts; hard to swallow;
    hurts to swallow; cant swallow; my voice; lost my voice; hoarse; could not breathe; couldnt breathe; passed out;
    blacked out; see a doctor; need a doctor; go to hospital; go to a and e
  `),
  'domestic-abuse.more/honour': phraseList(`
    honour; honor; honour based; forced marriage; forced to marry; make me marry; making me marry; marry someone;
    arranged marriage; fgm; cutting; family shame; shame on the family; dishonour; my community
  `),
  'domestic-abuse.more/relatives': [
    ...phraseList(
      `child to parent; my own child hits me; hit by my own child; family member; another relative; it is my son; it is my daughter; its my son; its my daughter; its my mum; its my dad; its my brother`,
    ),
    ...RELATIVES.flatMap((relative) => HARMS.map((harm) => `${relative} ${harm}`)),
  ],
  'domestic-abuse.more/after': phraseList(`
    split up; we split; broke up; since i left; after i left; i left him; i left her; ive left; my ex; ex partner; ex husband;
    ex wife; ex boyfriend; still following; keeps turning up; stalking me; separated; divorce
  `),
  'domestic-abuse.more/lines': phraseList(`
    people like me; line for me; other helplines; other lines; different helpline; another helpline
  `),
  'domestic-abuse.more/man': phraseList(`
    i am a man; im a man; as a man; being a man; i am a guy; im a guy; i am a bloke; im a bloke; i am male; im male; for men; help men; a man call; a man ring; a man use it; men call; men ring; men use it;
    happen to men; happens to men; men too; male victim; male victims; mens line; mens helpline
  `),
  'domestic-abuse.more/lgbt': phraseList(`
    lgbt; lgbtq; gay; lesbian; bisexual; bi; trans; transgender; queer; non binary; same sex; my girlfriend and i are women; out me; outing me; outed me
  `),
  'domestic-abuse.more/older': phraseList(`
    older; elderly; pensioner; i am old; im old; older people; older person; over 60; in my seventies; in my eighties
  `),
  'domestic-abuse.more/young': phraseList(`
    under 18; i am a child; im a kid; i am 14; i am 15; i am 16; i am 17; im 14; im 15; im 16; im 17; young; teenager; childline
  `),
  'domestic-abuse.more/papers': phraseList(`
    visa; visas; immigration; home office; no recourse; recourse to public funds; public funds; papers; passport; asylum;
    deported; deport me; spouse visa; not british; no papers
  `),
  'domestic-abuse.more/call-back': phraseList(`
    call me back; call back; ring me back; someone to ring me; someone to call me; can you call me; can someone call me; someone ring me; somebody ring me; somebody call me; you ring me; someone phone me; somebody phone me; call me please; ring me please;
    phone me back; contact me
  `),
  'domestic-abuse.more/language': phraseList(`
    my language; speaks my language; speak my language; interpreter; translator; another language; dont speak english;
    not speak english; dont talk english; not talk english; speak ok in english; speak good english; speak well in english; english is not good; english is bad; in polish; speaks polish; speak polish; in punjabi; speaks punjabi; speak punjabi; in urdu;
    speaks urdu; speak urdu; in romanian; speaks romanian; speak romanian; in arabic; speaks arabic; speak arabic;
    in lithuanian; in ukrainian; in chinese; in hindi; in kurdish
  `),
  'domestic-abuse.more/derby': phraseList(`
    live in derby; in derby city; city of derby; derby city; i am in derby; im in derby; from derby; mickleover; boulton moor
  `),
  'domestic-abuse.more/housing': phraseList(`
    where can i go; where do i go; where would i go; where could i go; where can she go; where can he go; where can we go; have to leave; have to move; kick me out; kick us out; throw me out; throw us out; house is in his name; house is in her name; tenancy is in his name; tenancy is in her name;
    somewhere to stay; place to stay; somewhere to go; nowhere to go; nowhere to live; somewhere to live; refuge; a refuge;
    womens refuge; somewhere safe; safe place; homeless; housing; rehoused; council house; tenancy; my tenancy; mortgage;
    move house; new home; a room for tonight; for tonight; somewhere tonight; stay tonight; sleep tonight; go tonight; can i leave; could i leave; should i leave; do i leave; shall i leave; must i leave;
    how do i leave; how can i leave; want to leave; leave him; leave her;
    bring my dog; bring my cat; bring my pet; bring my pets; bring the dog; bring the cat; bring our dog; take my dog; take my cat; take my pet; take my pets; take the dog; take the cat; pets allowed; what about my dog; what about my cat; leave my dog; leave my cat; leave the dog
  `),
  'domestic-abuse.more/police': phraseList(`
    police; tell the police; report it; report him; report her; report to the police; press charges; get him arrested;
    arrest; arrested; the cops; make a statement
  `),
  'domestic-abuse.more/silent': phraseList(`
    without speaking; cant speak; cannot speak; cant talk; silent; silent call; silent solution; press 55; 55; dial 55; whisper;
    call quietly; without him hearing; without talking
  `),
  'domestic-abuse.more/watched': phraseList(`
    if he finds out; if she finds out; he finds out; she finds out; he found out; she found out;
    can he see; can she see; can they see; will he see; will she see; will they see; can he find; can she find;
    can he read; can she read; will he know; will she know; will they know; will he find out; will she find out;
    can anyone see; can anybody see; see this chat; see this page; see what i write; browser history; my history;
    cover my tracks; hide this; delete history; clear history; does this show; leave a trace
  `),
  'domestic-abuse.more/kept': phraseList(`
    what do you keep; do you keep; do you save; is this saved; is it saved; do you store; who reads this; who can read this;
    who sees this; do you tell; will you tell; you going to tell; you gonna tell; you telling him; you telling her; is this recorded; is this private; is it private; confidential; is this confidential;
    deleted; delete this chat; dont tell anyone; dont tell anybody; nobody must know; nobody must find out; nobody should know; nobody can know; no one must know; no one can know; no one must find out
  `),
  'domestic-abuse.more/clares-law': phraseList(`
    clares law; claires law; clare law; right to ask; right to know; his past; her past; has he done it before;
    has he done this before; criminal record; check on him; check him out; history of violence; disclosure scheme;
    background check; violent past
  `),
  'domestic-abuse.more/court': phraseList(`
    court; non molestation; injunction; court order; restraining order; solicitor; lawyer; legal; legal advice; occupation order;
    keep him away; keep her away; legal aid; custody
  `),
  'domestic-abuse.more/home': phraseList(`
    the locks; my locks; door locks; better locks; change the locks; locks changed; changing the locks; new locks; safer homes; safer home; home safer; alarm; door chain; window locks; security;
    make my home safe; make my house safe; stop him getting in
  `),
  'domestic-abuse.more/text': phraseList(`
    text; text someone; by text; live chat; chat online; sign language; bsl; deaf; hard of hearing; not by phone; cant phone;
    cant ring; without ringing; message someone; email someone; webchat
  `),
};

/** Tells that somebody has children, and nothing that was done to them. */
export const HAS_CHILDREN =
  /^\W*(?:(?:and|but|also)\W+)?(?:she|he|they|we|i|her|my \w{3,8})(?: has| have|['’]s|['’]ve)?(?: got)? (?:\w{1,6} ){0,3}(?:kids?|child(?:ren)?|bab(?:y|ies)|sons?|daughters?|toddlers?)(?: too| as well| with (?:her|him|them))?[.! ]*$/iu;
