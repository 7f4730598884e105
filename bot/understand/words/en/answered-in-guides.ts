import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** What answers a question of a guide or of a small form only where that was asked, beside ANSWERED_CUES: "outside", asked whether it is safe to write. Keys as there. */
export const ANSWERED_IN_GUIDES: PhraseBook = {
  'adult-safeguarding.more/agree': phraseList(`
    he refuses; she refuses; they refuse; refuses; wont have help; wont let anyone; wont let us
  `),
  'adult-what/money': phraseList(`
    scam; scams; scammers; scammed; robbed; bank
  `),
  'adult-what/other': phraseList(`
    everything; both; all of it; a feeling; lots of things; his wife; her husband; his son; her son; shouting
  `),
  'adult-what/self': phraseList(`
    alone; lonely; drinking; drinks; falls; falling; cold; no heating; thin; smells; not safe
  `),
  'adult-what/taken-over': phraseList(`
    drugs; dealers; gang; gangs; strangers in
  `),
  'adult-who/other': phraseList(`
    someone; somebody; a friend; friend; neighbour; neighbours; a resident nearby; a man; a woman; a lady; an old lady; an old man; my wife; my husband; my partner; my sister; my son; my daughter
  `),
  'call-back-for/me': phraseList(`
    my ex; my husband; my wife; my partner; my boyfriend; my girlfriend; us
  `),
  'call-back-for/other': phraseList(`
    my neighbour; a neighbour; my friend; a friend; someone i know; my sister; my brother; my nan; my aunt; my client; my patient; my tenant
  `),
  'child-my-what/other': phraseList(`
    drugs; drink; sad; scared; frightened; everything; nothing; all of it; both; cutting; self harm; my teacher; teacher; my mate; lonely; a lot
  `),
  'child-safeguarding.more/my-help': phraseList(`
    can i text; text them; webchat; web chat; no phone; dont have a phone; havent got a phone; without a phone; dont have credit; no credit; message them; whatsapp
  `),
  'child-what/home': phraseList(`
    hitting; hit; scream; screams; scream at; smacking; shouts; drugs in the house; drugs; drink; drinking; drunk; parents drink; not fed; no food; no coat; coat; thin;
    smells; smell; filthy; locked in; rough; beaten; slapped; home alone
  `),
  'child-what/other': phraseList(`
    a feeling; gut feeling; sad; quiet; scared; everything; self harm; self harming; cutting; not at school; skipping school; missing school; school;
    bullied; bullying; both; all of it; mental health
  `),
  'child-what/used': phraseList(`
    touching; touched; gang; gangs; county lines; dealing; boyfriend; older lad; made to; sex
  `),
  'child-what/online': phraseList(`
    sexting; roblox; porn; phone; messages
  `),
  'child-who/child': phraseList(`
    about me; its me; im year 7; im year 8; im year 9; im year 10; im year 11
  `),
  'child-who/other':
    phraseList(`someone else; somebody else; a relative; an aunt; an uncle; next door; neighbours kids; neighbours kid; kids next door; a kid; kids; some kids; children; a boy; a girl; a baby; a family; a stranger; stranger; my mate; my mates;
    my friend; a friend; my friends kids; godson; goddaughter; passer by; family friend; uncle; auntie; aunt; gran; grandad; nan
  `),
  'child-who/parent': phraseList(`
    stepson; stepdaughter; stepchild; step son; step daughter; our son; our daughter; our child; our kids; mum; a mum; dad; a dad; parent; a parent; stepmum; stepdad; my ward
  `),
  'child-safeguarding.more/after': phraseList(`
    take the kids; take the children; take the child; take them away; taken away; take them off; take them off her; in care; into care
  `),
  'county-lines.more/child': phraseList(`
    social services; social worker; found drugs; found a knife; in his room; in her room; in his bag; in her bag
  `),
  'county-lines.more/now': phraseList(`
    came to my house; came to our house; coming to my house; at my house; outside my house; threatened me; threatened us; threatened him; threatened her
  `),
  'da-safe/safe': phraseList(`
    home alone; alone here; here alone; alone now; yes alone; by myself; just me; im at my mums; im at my mates; im at my friends; im at a friends; im at my sisters; im in the car; im at the library; im at the doctors
  `),
  'da-safe/seen': phraseList(`
    kind of; sort of; ish; for now; not for long; 5 minutes; five minutes; ten minutes; few minutes; be quick; asleep; have to be quick
  `),
  'da-safe/unsafe': phraseList(`
    he is at home; she is at home; they are at home; theyre at home; someone is here; somebody is here; someones here; somebodys here; people are here; not alone; it is happening; its happening; is happening now; hes outside; he is outside; shes outside; she is outside; theyre outside; they are outside; outside the house; outside my house; at the door; hiding;
    cant talk; cant speak; cant type; alone with him; alone with her; alone with them; on my own with him; on my own with her; just me and him;
    just me and her; in the car with; hes back; shes back; theyre back; he is back; she is back; they are back; hes awake; shes awake; will kill me; will kill us
  `),
  'da-who/friend': phraseList(`
    next door; woman next door; girl next door; lady next door; man next door; neighbour; my patient; my client; my pupil; my student; my tenant; a client; a patient; i work with her; i work with him;
    someone at work; girl at work; woman at work; my uncle; my gran; my niece; my nephew; a man i know; a girl i know; a lad i know; my boss; my sons girlfriend; my sons wife; my sons partner;
    my daughters boyfriend; my daughters husband; my daughters partner; my grown up daughter; my adult daughter; my grown up son; my daughter in law; my son in law; service user
  `),
  'da-who/own': phraseList(`
    i get so angry; so angry; keep hurting her; keep hurting him; keep hitting her; keep hitting him; keep shouting at her; keep shouting at him; the abuser is me; im the abuser; i am the abuser; help with my anger
  `),
  'domestic-abuse.more/call-back': phraseList(`
    who will ring; who will call; who rings me; who calls me; will they ring; will they call; when will they ring; when will they call; how long until they ring; how long until they call;
    no one answered; nobody answered; noone answered; no answer; its engaged; engaged; line is busy; lines busy; cant get through; couldnt get through; on hold; didnt answer; never answer
  `),
  'domestic-abuse.more/children': phraseList(`
    have children; has children; have kids; has kids; got kids; got children; 2 kids; two kids; 3 kids; three kids; 4 kids; four kids; one kid; 2 children; two children; 3 children; three children; her kids; his kids; their kids; her children; has a son; has a daughter; got a son; got a daughter;
    my son is; my daughter is; daughter heard; daughter saw; daughter sees; son heard; son saw; son sees; kids see; kids saw; kids heard; children see; children saw; see it; social services
  `),
  'domestic-abuse.more/court': phraseList(`
    non mol; nonmol; non molest; family court; divorce
  `),
  'domestic-abuse.more/happening': phraseList(`
    smashes things; smashes stuff; smashes up; smashes the house; breaks things; breaks my things; punches walls; punches the wall; punches doors; throws things; throws stuff;
    am i overreacting; am i being silly; am i silly; am i being daft; am i mad; am i going mad; im overreacting; overreacting; is it me; is it my fault; my fault; my own fault; own fault; deserve it; deserved it; wind him up; wind her up; didnt mean it; doesnt mean it; never meant it; says sorry; said sorry; when hes drunk; when shes drunk; he was drunk; she was drunk; lost his job; lost her job; love him; love her; never hit me; not always like this; not that bad
  `),
  'domestic-abuse.more/housing': phraseList(`
    he wont leave the house; she wont leave the house; he wont leave the flat; she wont leave the flat; wont leave my house; wont leave my flat; wont move out; refuses to move out; refuses to leave; whose house; my name is on; in his name; in my name; joint names; our tenancy; joint tenancy;
    want him to leave; want her to leave; want him out; want her out; get him out; get her out; make him leave; make her leave; kick him out; throw him out; him to move out; her to move out; theyre full; they are full; no space; no room; no rooms; no beds; stay with me; stay with us
  `),
  'domestic-abuse.more/older': phraseList(`
    im 60; im 65; im 70; im 75; im 80; im 85; shes 60; shes 65; shes 70; shes 75; shes 80; hes 70; hes 75; hes 80
  `),
  'domestic-abuse.more/police': phraseList(`
    kill me; kill her; kill him; kill us; kill the kids; take the report; pressing charges
  `),
  'domestic-abuse.more/silent': phraseList(`
    hes back; shes back; theyre back; he is back; she is back; they are back; he is outside; he is at the door; hes coming; shes coming; hes here; shes here; hes outside; shes outside; hes at the door; shes at the door
  `),
  'domestic-abuse.more/talk': phraseList(`
    believe me; believes me; counselling; counsellor; therapy; therapist;
    scared; frightened; terrified; ashamed; embarrassed; pregnant; expecting; a baby; cant sleep; confused
  `),
  'domestic-abuse.more/kept': phraseList(`
    on my record; on record; write anything down; write this down; write it down; contact my husband; contact my wife; contact my partner; contact him; contact her; speak to my husband; speak to my wife; ring my husband; ring my wife;
    tell him; tell her; tell my; tell anyone; tell anybody; let him know; let her know
  `),
  'domestic-abuse.more/text': phraseList(`
    by email; email someone; email them; by whatsapp; whatsapp them; whatsapp someone; online chat; live chat; web chat; webchat; chat online; dont want to ring; dont want to call; dont want to phone; not ring anyone; cant call; cant phone anyone
  `),
  'domestic-abuse.more/young': phraseList(`
    shes 15; shes 16; shes 17; hes 15; hes 16; hes 17
  `),
  'drugs-alcohol.more/close': phraseList(`
    rehab; wont go
  `),
  'drugs-what/both': phraseList(`
    everything; all of it; all sorts; anything
  `),
  'drugs-what/drugs': phraseList(`
    prescription; tablets; vape; vapes; gas; nos; steroids
  `),
  'drugs-who/close': phraseList(`
    a friend; my boyfriend; my girlfriend; my ex; my neighbour; someone i know; my dad; my uncle; my flatmate; my housemate; my tenant; my grandson; my granddaughter; my nephew; my niece
  `),
  'format-kind/easy-read': phraseList(`
    dyslexia; dyslexic; learning disability; learning difficulties; simple words; plain english
  `),
  'format-kind/language': phraseList(`
    translate; translated; translation
  `),
  'format-kind/large-print': phraseList(`
    bigger font; big font; bigger writing; bigger letters; bigger; cant see; poor sight; bad eyes; my eyes
  `),
  'fraud-advice.more/recovery': phraseList(`
    they can get it back; he can get it back; she can get it back; can get my money back; get it back for a fee; offered to get it back; lawyer rang; can recover; recover my money; recover it; recovery; recovery company; recovery agent; pay to get it back
  `),
  'fraud-advice.more/refund-no': phraseList(`
    bank said no; bank says no; bank refused; bank wont pay; bank wont refund; citizens advice; ombudsman
  `),
  'gang-who/child': phraseList(`
    im a teacher; i am a teacher; teacher; social worker; youth worker; work in a school; work with him; work with her; work with them; my friend; a friend; friend; my mate; a lad; the lad; my boyfriend; my cousin; my student; student
  `),
  'gang-who/home': phraseList(`
    the flat; flat upstairs; flat downstairs; my tenant; my tenants; tenant; a tenant; an old man; old man; old lady; old woman; my uncle; my aunt; my mum; my dad; my nan; my gran; my grandad; living in my loft; in the loft; resident; vulnerable man; vulnerable woman
  `),
  'gang-who/me': phraseList(`
    wont leave my flat; wont leave my house; wont leave my home; wont leave my place; wont go home; in my flat; in my house; us
  `),
  'gang-who/seen': phraseList(`
    lads on bikes; kids on bikes; on bikes; boys on bikes; cars; drugs; deals; a gang; gangs; someone; strangers
  `),
  'hate-about/disability': phraseList(`
    adhd; mental health; mentally ill; bipolar; depression; epilepsy; dyslexia; downs; blind; stammer; tourettes; dementia; my stick; walking stick; my health
  `),
  'hate-about/other': phraseList(`
    women; a woman; im a woman; misogyny; gender; weight; fat; im fat; ginger; hair; my age; age; im old; how i look; looks; appearance; clothes; goth; emo; homeless;
    poor; all of it; all of them; everything; none; none of them; both; all sorts
  `),
  'hate-crime.more/for-others': phraseList(`
    my mum; my dad; my son; my daughter; my kids; my friend; my neighbour; my wife; my husband; my partner; my sister; my brother; someone else
  `),
  'da-who/children': phraseList(`
    she has children; she has kids; she has a baby; they have kids; they have children
  `),
  'hate-when/again': phraseList(`
    several times; several months; many months; a long time; for ages; for a long time; twice; twice now; loads; lots; loads of times; lots of times; many times; started in; since; for years; for two years; for three years; for a year; for months; still happening; still going; both;
    on and off; keeps on; second time; third time; few times; sometimes; often; regularly; not the first time; more than once; not just once; not once; most days; most weeks
  `),
  'hate-when/over': phraseList(`
    ages ago; once; only once; one off; years ago; months ago; weeks ago; days ago
  `),
  'hate-who/me': phraseList(`
    all of us; our church; our mosque; our temple; our shop; both of us; me and
  `),
  'hate-who/other':
    phraseList(`my sister; my brother; my mother in law; my father in law; my mum; my dad; my wife; my husband; my nephew; my niece; my cousin; someone i know; my kid; my kids; my children; a pupil; my pupil; everyone; everybody; my customer; my mate; my flatmate
  `),
  'low-who/other':
    phraseList(`a colleague; a workmate; my nan; my grandad; my gran; my nephew; my niece; someone online; someone i met online; a girl online; a lad online; a stranger; a customer; my patient; my client; my pupil; my student; someone at work; wont pick up; not picking up; wont answer; not answering; hes at home; shes at home; where he is; where she is; hes got pills; shes got pills; hes taken; shes taken
  `),
  'home-why/burglary': phraseList(`
    break ins; break in; broken into; been burgled; burgled; burglars; tried the door; tried my door; tried the handle; robbed
  `),
  'home-why/harassment': phraseList(`
    hate; hate crime; racism; my neighbour; neighbour; neighbours; kids
  `),
  'home-why/other': phraseList(`
    locks; no locks; bad locks; dark; its dark; scared; im scared; frightened; on my own; live alone; im old; everything; both; no lights; no light; nervous; just moved in
  `),
  'review-count/enough': phraseList(`
    loads; lots; dozens; hundreds; countless; loads of times; lots of times; all the time; too many; lost count; many times; plenty; constantly; every day; daily
  `),
  'review-count/unsure': phraseList(`
    i think so; think so; maybe; probably; possibly; perhaps; around that; about that
  `),
  'review-for/me': phraseList(`
    us; me and my; my family; for us; my household; my husband and i; my wife and i
  `),
  'safer-why/person': phraseList(`
    my neighbour; neighbour; neighbours; the neighbours; next door
  `),
  'safer-why/callers': phraseList(`
    scams; scam; scammers; cold callers; salesmen
  `),
  'safer-why/other': phraseList(`
    everything; both; scared; im scared; dark; its dark; my mum; my dad; my nan; all of it; live alone; on my own
  `),
  'self-harm.more/me': phraseList(`
    nobody cares; no one cares; noone cares; whats the point; what is the point; so tired; im tired; cant sleep; scared; frightened; cant cope; cant go on
  `),
  'self-harm.more/text': phraseList(`
    can i text; text them; text someone; someone i can text; somebody i can text; someone to text; webchat; web chat; message someone; message them; whatsapp
  `),
  'sexual-violence.more/pictures': phraseList(`
    filmed it; recorded it; on snapchat; on instagram; on insta; on whatsapp; on social media; put it online; posted it; shared it; sent it round; sent it to everyone;
    her pictures; my pictures; her photos; my photos; her pics; my pics; her nudes; my nudes; posted them; sent them round; posted her; shared her
  `),
  'sexual-violence.more/police': phraseList(`
    court; statement; trial
  `),
  'sexual-violence.more/talk': phraseList(`
    both drunk; was drunk; were drunk; i froze; didnt fight; didnt fight back; said yes; didnt scream; didnt say no; led him on; believe me; talk about it; therapy; therapist;
    ashamed; my fault; dirty; disgusting; embarrassed; scared; frightened; cant sleep; flashbacks; nightmares; panic; confused; numb; stupid; will they tell; will you tell
  `),
  'slavery-who/me': phraseList(`
    i work there; used to work there; im illegal; no visa; illegally; my employer
  `),
  'slavery-who/seen':
    phraseList(`some people; people; neighbours; the neighbours; a neighbour; my friend; a friend; my cleaner; a cleaner; the cleaner; next door; my neighbour; a neighbour; my mum; my dad; my sister; my brother; a child; a kid; somebody; someone; the lads; builders;
    restaurant; takeaway; farm; factory; salon; hotel; barbers; my cousin; their nanny;
    a driver; delivery driver; workers; the workers; some workers; foreign workers; the man at; the man who; a lad; lads; a maid; washing cars; kitchen staff
  `),
  'slavery-who/work':
    phraseList(`at work; through work; my colleague; colleague; a patient; a client; a student; my student; my pupil; my tenant; our tenant;
    my employee; our employee; my staff
  `),
  'stalking-who/ex': phraseList(`
    we dated; dated; used to date; used to go out; went out with; slept with; my daughters ex; my sons ex; my sisters ex; my friends ex; my mums ex; her ex; his ex
  `),
  'stalking-who/known': phraseList(`
    from tinder; from bumble; from hinge; from grindr; dating app; dating site; met once; i met; a date; exs mum; exs dad; exs sister; exs brother; exs mate; exs new; new girlfriend; new boyfriend; new partner; exs girlfriend;
    from church; at church; at my church; from the mosque; at the mosque; from uni; at uni; at college; at the gym; at my gym; off tinder; off bumble; off hinge; off grindr; off facebook; one date; a date with; school friend; old friend; old school;
    know who it is; know who he is; know who she is; know him; know her; my lodger; my carer; my coach; my doctor; my tutor; a regular; used to work with; worked with;
    daughters friend; my patient; my client; a patient; my teacher; my student; several people; a group; a gang; a group of; both; a lad; from church; from the gym; from the pub; my mate
  `),
  'stalking.more/silent': phraseList(`
    hes back; shes back; he is back; she is back; he is outside; he is at the door; hes here; shes here; hes outside; shes outside; hes coming; shes coming; hes at the door; shes at the door
  `),
  'stalking.more/report': phraseList(`
    broke the order; breaks the order; breaking the order; breached; breaches; breach of; got a restraining order; has a restraining order; has an order; non molestation;
    order; restraining order; protection order; injunction; police did nothing; police do nothing; told the police; police dont care
  `),
  'sv-who/child': phraseList(`
    my sons friend; my daughters friend; a girl in my class; schoolgirl; foster child; my grandchild
  `),
  'sv-who/other': phraseList(`
    a girl at work; girl at work; lad at work; woman at work; someone at work; a girl i know; a man i know; a woman i know; my student; my flatmate; my housemate; my cousin; my client; my patient; my aunt; my nan; my tenant; a neighbour; my neighbour; someone
  `),
  'terror-what/person': phraseList(`
    my husband; my wife; my partner; someone i know; someone; a neighbour; my neighbour; a lad at work; a lad; a man; a woman; at work; my mate; my cousin; my uncle; my dad; my mum; my kid; a friend; a pupil; a student
  `),
  'terror-what/seen': phraseList(`
    a feeling; gut feeling; something; both; a van; a car; a stranger
  `),
  'theft-what/other': phraseList(`
    phone; my phone; bag; handbag; wallet; purse; parcel; parcels; shop; shoplifting; jewellery; everything; both; dog; my dog; at work; cash; laptop; nothing taken; nothing; all sorts
  `),
  'theft-what/vehicle': phraseList(`
    number plate; number plates; plates
  `),
  'theft-when/worried': phraseList(`
    prevent; prevention; advice; stop it happening; just worried; not happened
  `),
};
