import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

export const AGENCIES = [
  'police',
  'council',
  'housing-association',
  'landlord',
  'school',
  'fire',
  'doctor',
  'bank',
] as const;
export type Agency = (typeof AGENCIES)[number];

/** How residents call those whom they may have told. */
export const AGENCY_NAMES: PhraseBook<Agency> = {
  police: phraseList(`
    police; polis; plod; cops; copper; coppers; old bill; feds; pcso; pcsos; bobby; bobbies; constabulary;
    101; 999; constable; police officer; police officers; police counter; police station; action fraud; crimestoppers; policeman;
    policewoman; policemen; pc; sergeant; the nick; local nick; poilce; plice; poliece; 5 0; rozzers; dispatcher; detective; polce; traffic police; transport police; desk sergeant; duty sergeant; call handler; officers;
    community support officer; community support officers; support officers; beat officer; rural crime team; crime team; policing team; neighbourhood policing; safer neighbourhood; pc s; two officers; policja; policia; neighbourhood team; snt
  `),
  council: phraseList(`
    council; social worker; social workers; social care; the housing; housing officer; housing team; housing department; housing office; housing people; council landlord; tenancy officer; neighbourhood officer; asb officer; asb team; anti social behaviour team; anti social behaviour officer; sddc; south derbyshire district council; environmental health; warden; wardens; councillor; cllr; counsillor; town hall; civic offices;
    district council; county council; parish council; social services; housing lot; council lot; licensing;
    community safety; council housing; councl; concil; counsil; trading standards; cleansing team; enforcement officer; enforcement officers; enforcement team; planning enforcement;
    dog warden; noise team; planning department; highways; councill
  `),
  'housing-association': phraseList(`
    housing association; the housing association; the housing trust; the housing provider; the housing company; the housing group; the housing assoc; housing assoc; housing ass; housing trust; housing provider; housing company;
    registered provider; social landlord; trident; platform housing; platform; emh; emh homes; futures housing;
    derwent living; trent and dove; trent dove; metropolitan housing; riverside; longhurst; housing group; waterloo housing; the ha; midland heart; sanctuary housing; anchor housing; housing 21; guinness partnership; stonewater; walbrook; east midlands housing; scheme manager
  `),
  landlord: phraseList(`
    landlord; landlady; letting agent; letting agents; letting agency; lettings; estate agent; estate agents;
    property manager; managing agent; managing agents; lettings agent; lanlord; landlords; management company
  `),
  school: phraseList(`
    school; schools; skl; safeguarding lead; schools safeguarding lead; the head; teacher; teachers; headteacher; head teacher; headmaster; headmistress; head of year; form tutor;
    tutor; sch; skool; college; senco; deputy head; academy; head mistress; nursery; pastoral team; pastoral lead; miss;
    class teacher; school office
  `),
  fire: phraseList(`
    fire service; fire brigade; fire people; firemen; fireman; firefighters; firefighter; fire and rescue; fire station;
    fire crew; fire officer; fire engine; fire lot; firebrigade; fire safety; fire department
  `),
  doctor: phraseList(`
    doctor; doctors; gp; gps; surgery; doc; docs; nurse; health visitor; dr; my gp; a and e; a e; casualty; walk in centre; minor injuries; midwife;
    physio; therapist; psychiatrist; cpn; health centre; docter; practice nurse; doctr
  `),
  bank: phraseList(`
    bank; bank fraud team; building society; barclays; lloyds; natwest; hsbc; santander; nationwide; monzo;
    halifax; starling; tsb; revolut; card company; credit card company; fraud team; banc; bnak; fraud department;
    fraud line; credit union; first direct; metro bank; virgin money; american express; amex; rbs; nat west; royal bank of scotland; yorkshire building society; skipton building society; coop bank; co op bank; card people
  `),
};

/** Before or after an agency's name: it is no agency but a thing ("school bus", "council house"). */
export const NOT_AN_AGENCY: PhraseBook<Agency> = {
  council: phraseList(`
    council tenant; council tenants; council house; council houses; council flat; council flats; council estate; council tax;
    council tip; council home; council meeting; parish council notice; works for the council; social worker here; duty social worker; council worker; council letter; council property; council bungalow; council rent; council gritters; council bin; council bins;
    council van; council lorry; council land; council garage; council garages; council worker; council logo; council licence; council meetings; council block; council blocks; council flats;
    council place; council rented; council let; council garden; council gardens; council car park; council building; council buildings; council road; council grass; council property; council properties; council owned; council run;
    council list; council waiting list; council run; ex council; old council; council bungalows; council estates; council elections; council leader; council workers; council vans; council skip; council fence; council depot; council money; council bill; warden controlled; warden assisted;
    traffic warden; traffic wardens; dog warden notice
  `),
  school: phraseList(`
    school bus; school run; school bag; school service; dance school; school kitchen; school hall; infants school; school counsellor; since school; mosque school; school roof; school gates; school gate; school field; school fields; school holidays;
    school minibus; school uniform; after school; from school; to school; at school; school kids; school children;
    school playground; outside school; school fence; school car park; independent school; primary school; music teacher;
    piano teacher; school day; school night; school age; high school; secondary school; sunday school; school teacher;
    miss; missed; near the school; behind the school; by the school; outside the school; past the school; school crossing;
    school dinner; school dinners; in school; school uniforms; school side; school caretaker; school hall; driving school; medical school; old school; school friend; school friends; school mate; school mates; school fees; school trip; school email; school pe; school blazer; grammar school;
    school term; school bully; school bullies; school traffic; school drop off; school pick up; school pickup; school park; school lane; school street; school road; school entrance; school wall; school drive; school grounds; school site; school time; school years; school bike shed; school coach;
    on the head; in the head; to the head; over the head; round the head; off the head; at the head; the head off; ballet teacher; dance teacher; riding teacher; old teacher; retired teacher; nursery gate; nursery garden; academy trust; training academy; schools out; schools are; schools in; local schools; all schools; both schools; from college; to college; at college; in college; going to college; goes to college; nursery school run
  `),
  doctor: phraseList(
    `school nurse; outside the surgery; behind the surgery; surgery loos; surgery car park; to hospital; in hospital; hospital bus; nursery nurse; hospital car park; cottage hospital; by the surgery; had surgery; plastic surgery; surgery on; after surgery; speech therapist; vets nurse; vet nurse; dental nurse; veterinary nurse; retired nurse; retired doctor`,
  ),
  fire: phraseList(`fire engine; set fire; bin fire`),
  bank: phraseList(
    `river bank; grassy bank; bank log; banks cash; bank accounts; bank mandate; bank password; cash machine; bank holiday; bank account; bank card; bank details; bank statement; bank statements; food bank; bank of the; bottle bank; bank transfer; cash from the bank; bank app; bank robbers; green bank; outside the bank; by the bank; bank manager says he; bank of england; bank job; bank loan; bank balance; bank branch; piggy bank; power bank; down the bank; up the bank; a bank; new bank; different bank; wrong bank; which bank; what bank; any bank; another bank; bank shut; west bank; canal bank; bank side; bank robbery; into my bank; into his bank; into her bank; in my bank; in the bank; bank bag; bank notes; grass bank; muddy bank; steep bank; the banks of; bank branch; in halifax; to halifax; from halifax`,
  ),
  police: phraseList(
    `police car; police officer impersonator; fake police; police uniform; police dress; police dog; police helmet; police programme; police helicopter; pretending to be police; pretending to be the police; said he was police; said he was the police; your officer; your officers; one of your officers; loss adjuster; police cars; police van; police vans; police siren; police sirens; police tape; police cell; police cells; police cadet; police cadets; private detective; detective novel; detective story; detective stories; police officers wife; police check; police state; police academy; police procedural; police drama; police tag; my pc; gaming pc; his pc; the pc; pc gone wrong; a copper pipe; copper pipe; copper pipes; copper wire; copper cable; copper cables; copper tank; copper cylinder; retired police officer; retired policeman; former police officer; ex police officer; ex policeman; ex copper; used to be a policeman; was a policeman; was a police officer`,
  ),
  'housing-association': phraseList(
    `platform edge; train platform; station platform; the platform; on platform; a platform; housing association flat; housing association house; housing association property; housing association tenant; housing association tenants; housing association home; housing association block; housing association bungalow; housing association estate; housing association place; trident tenant; trident flat; trident house; trident property; emh tenant; emh flat; emh house; platform tenant; riverside path; riverside walk; the riverside; riverside park`,
  ),
  landlord: phraseList(
    `pub landlord; landlord of the; landlady of the; landlord at the; pub landlady; landlord in the pub; landlady of my local`,
  ),
};

/** Before an agency's name, or behind it in the passive: it was told. */
export const TOLD: readonly string[] = phraseList(`
    went down; gone down; been down to; seen her; seen his; saw her; saw his; popped in; popped into; told; did tell; did ring; did call; did phone; did report; did speak; speak with; i write; i write to; tell to; i tell; tld; telled; rang; rung; ringed; phoned; fone; foned; telephoned; called; reported; report it to; report to; i report; contacted; informed;
    emailed; e mailed; wrote; written; spoke; spoken; speak to; let; been to; been; i go; go to; given by; had; got; complained; logged; i call; i phone; i ring; we call; we tell;
    been on to; been onto; on to the; onto the; went to; gone to; texted; messaged; notified; alerted; raised it; raised with; gone through; went through;
    passed it on; passed to; passed on; dialled; dialed; copied in; asked; ask at; tried; had the; got the; have had the; through to; dealing with; in touch with; given to; gave it to; showed; mentioned it to; mentioned to; said to; been in to; seen the; seen my; saw my; saw the; handed to; handed in to; visit from; warned by; told by; arrested by; visited by; seen by; stopped by; moved on by; cautioned by; spoken to by; statement to; escalated to; flagged to; flagged with; flagged it; raised it with; disclosed to; spoken with; spoke with; answer from; reply from; letter from; email from; number from; reference from; ref from; been through; gave; given; sent; handed; passed; cancelled; applied to; i make report; make report; made report; filled in; filled out; complaint to; complaint with; complaints to; report to; report with; already tell; already call; already report; flagged down; waved down; handed in; handed it in; handed them in
  `);

/** Behind an agency's name: it knows, or has done something about it. */
export const KNOWS: readonly string[] = phraseList(`
    know; knows; knew; no about it; referred; referring; came and; took my; took his; took her; shrugs; shrug; log it;  aware; involved; informed; notified; alerted; have been; has been; been told; been round; been out; been here; came out; come out; came round; come round; attended; rang me; rang us; phoned me; phoned us; rung me; called me; emailed me; texted me; have it; has it; said theres; says theres; said theyd; said they would; has spoken; have spoken; closed the; have closed; has closed; cancelled; popped; turned up; turn up; turns up; flagged; flagged it; wont pay; wont give; wont giv; wont refund; wont budge; wouldnt pay; wouldnt refund; crime no; incident no; ref no; log no; case no; was very kind; was very good; were very kind; were very good; very decent; been very good; informed me; visited; contacted; were called; was called; were told; was told; called out; have sent; has sent; have put; has put; have written; has written; has taken; have taken; have given; has given; have visited; has visited; have opened; have moved; have warned; has warned; have served; have asked; has asked; have offered; have promised; have arrested; has arrested; have looked; have rung; has rung; have called; has called; have tried; have done; has done; have refused; have agreed; has agreed; have ignored; wont act; wont do; wont touch; wont come; cant do; will only; say council; say police; say landlord; say housing; say i; says i; say we; says we; said i; said we; say to; say im; says im; reckon; reckons; reckoned; have his; have her; have my; have our; have their; have the footage; have the video; has my; has the footage; have got it; have got the; has got it; opened a; opened up a; cleared it; cleared them; cleared up; cleared the; removed it; removed them; seized; warned him; warned them; warned her; arrested him; arrested them; arrested her; charged him; fined him; fined them; spoke to him; spoke to them; spoken to him; spoken to them; put the phone down; hung up; put me; come back to me; come back to us; got nowhere; keep a diary; dealt with it; dealt with him; dealt with them; took away; moved them; moved him;
    gave me; give me; gave us; give us; given me; given us; gave him a; gave her a; gave them a; have it as; has it as; have it logged; has it logged; has a log; have a log; reference; ref; crime number; crime ref; incident number; incident; log number; case number; number is; logged; logged it; recorded;
    say its; says its; said its; say theyll; said theyll; says theyll; said it; say it; says it; said they; say they; says they; said he; said she; said there; say there; says there; said to; say to; says to; said nothing; said no; said that; say that; says that; said ring; said fill; said keep; said id; said id have;
    arent interested; are not interested; not interested; isnt interested; do nothing; does nothing; did nothing; done nothing; do nothin; dun nothin; done nowt; did nowt; do nowt; dont do; doesnt do; wont do; didnt do; useless; no use; no help; no good; ignored; ignore me; ignoring; fobbed; investigating; looking into; dealing with; sent me; sent us; sent a; sent an; sent someone; sent somebody; sent round;
    refunded; blocked; froze; frozen; stopped the; wrote; replied; advised; suggested; issued; promised; refused; took a statement; took details; took a; took my details; wont help; cant help; couldnt help; wouldnt help; on to it; onto it; confirmed; closed it; never came; never rang; never turned up; never got back; never replied; didnt come; didnt turn up; havent been; havent come; hasnt been; hasnt come; wont come; not bothered; arent bothered; dont care; doesnt care; laughed; shrugged; told me; told us; tells me; tells us; keep saying; keeps saying; got back; got it logged; got a copy; has a copy; have a copy; been in touch; were round; was round; were good; was lovely; was very nice; was no help; were brilliant; were no; was no; been brilliant; been great; been good; been useless; been no; been very; already
  `);

/** Behind the name of those who go out to people: they have been. */
export const CAME: readonly string[] = phraseList(
  `came; come; put it out; popped in; popped round; were here; was here; are here; have been; has been; been; round; out; here; went; knocked; spoke to; spoke with`,
);

/** Those who go out to people. */
export const GO_OUT: ReadonlySet<Agency> = new Set<Agency>(['police', 'fire', 'council']);

/** Says that nobody was told, or that it is only thought of. */
export const NOT_TOLD: readonly string[] = phraseList(`
    no ones told; nobodys told; no one has told; nobody has told; havent gone to; havent been to; havnt gone to; not gone to; not been to; wont ring; wont call; wont tell; wont phone; wont go to; which i havent; not told; havent told; havnt told; have not told; not reported; havent reported; have not reported; not rung; havent rung; not called;
    havent called; havent spoken; not spoken; never told; never rung; never rang; never reported; never called; havent phoned; not contacted; havent contacted;
    didnt tell; didnt ring; didnt call; didnt phone; didnt report; dont tell; do not tell; dont want; do not want; shall i; should i; do i; can i; will you; can you; could you; would you;
    going to tell; going to ring; going to call; gonna tell; gonna ring; gonna call; will tell; will ring; will call; ill tell; ill ring; ill call; thinking of; if i tell; if i ring; if i call; if i report;
    scared to tell; afraid to tell; scared to call; too scared; cant tell; cannot tell; wont tell; dare not; darent; dont dare; might tell; might ring; want to tell; wanted to tell; no one told; nobody told; told no; told nobody; told no one; told noone; rung no one;
    need to tell; ought to tell; must i tell; who do i; do you tell; do you share; send the; send someone; need the; want the; wants the; does the; is the; are the; would the; will the; can the; pretending; claiming; claimed; hasnt told; hasnt reported;
    hasnt rung; isnt told; not yet told; before i tell; before telling; before i ring; instead of telling; rather than tell; without telling; get the; call the police now; i need; why dont; why wont; ask me to tell; says dont tell; said not to tell; not to tell; please send; send police; send a police; refuses to tell; refused to tell; wont let me; wont report; wouldnt tell; not want to tell; no not; said he was; said she was; said they were
  `);

/** Real words that a slip of spelling must not turn into an agency. */
export const AGENCY_GUARDS: readonly string[] = phraseList(`
    foreman; leather; teaches; reaches; schooling; policy; policies; polite; docker; starving; sterling; staring; starting; revolt; country; american; dispatched; dispatches; casually; managed; manages; wonder; wonders; finds; fining; counsellor; counsellors; countless; wander; wanders; warned; council; counsel; doctors; doctored; landlords; polices; policed; polish; college; colleges; cottage; constant; sergeants;
    lettings; settings; academies; nursery; nurseries; surgeries; fireplace; bankers; teach; platform; platforms; licence
  `);

/** Right before a word of telling, with only {@link BEFORE_TELLING} between: it was not done, or not yet. */
export const UNREAL: ReadonlySet<string> = new Set(
  phraseList(`
    if; unless; whether; ill; nearly; almost; wish; before; would; should; could; might; may; must; shouldve; wouldve; couldve; can; cant; cannot; couldnt; wouldnt; shouldnt; wont; will; gonna; never; not; nobody; noone; dont; doesnt;
    didnt; havent; havnt; hasnt; hadnt; isnt; arent; wasnt; please; shall; lets; tempted; about; to; need; needs; neither; nor; aint; think; guess; reckon; suppose; assume; hope; expect
  `),
);

/** May stand between {@link UNREAL} and a word of telling. */
export const BEFORE_TELLING: ReadonlySet<string> = new Set(
  phraseList(
    `i; we; he; she; they; you; have; ve; of; even; ever; just; actually; really; ive; weve; also; then; anyone; anybody; been; be; yet; has; had; either; already; get; bother; bothered`,
  ),
);

/** Before "to" and a word of telling: it was done. */
export const DONE_TO: ReadonlySet<string> = new Set(
  phraseList(`had; managed; went; been; able; got; came; rang; phoned`),
);

/** Between a word of telling and a name: somebody or something else was told, and the name belongs to what was said. */
export const SOMETHING_ELSE: ReadonlySet<string> = new Set(
  phraseList(`
    me; us; him; her; about; if; when; while; whilst; because; since; that; said; says; saying; say; was; were; is; are; who; which; where; before; after; until; will; would; could; should; can; might; as; by; like; than; its; hes; shes; theyre; theres; im;
    near; outside; behind; opposite; past; beside; between; against; without; instead; wants; wanted; want; need; needs; thinks; think; thought; know; knows; knew; works; worked; work
  `),
);

/** Before a name, articles aside: it is only where something is. */
export const BESIDE_A_NAME: ReadonlySet<string> = new Set(
  phraseList(
    `opposite; outside; behind; near; nr; past; beside; between; facing; alongside; above; below; under; over`,
  ),
);

/** Before "from" and a name, a few words aside: somebody says, or is, or wears what is theirs. */
export const SAID_TO_BE: ReadonlySet<string> = new Set(
  phraseList(
    `said; says; saying; say; claim; claims; claimed; claiming; pretend; pretends; pretended; pretending; supposedly; apparently; was; is; were; be; being; im; hes; shes; its; am; theyre; calling; meant; supposed; someone; somebody`,
  ),
);

/** Opens a question, before those who would do it. */
export const ASKING: ReadonlySet<string> = new Set(
  phraseList(
    `do; does; did; is; are; was; were; has; have; can; could; will; would; should; shall; may; must; hasnt; havent; didnt; cant; isnt; arent; dont; doesnt`,
  ),
);
export const ASKED_OF: ReadonlySet<string> = new Set(
  phraseList(
    `you; i; we; he; she; they; it; the; my; our; your; his; her; their; anyone; anybody; someone; somebody; this; that; there; police; council; any; u; ya`,
  ),
);
export const ASKING_WORDS: ReadonlySet<string> = new Set(phraseList(`why; who; how; what; when; where; which`));

/** Right before an agency's name: somebody said to tell it, or works there, which is not that it was told. */
export const SENT_ON: readonly string[] = phraseList(`
    told me to tell; told me to ring; told me to call; told me to report it to; told me to contact; told me to go to; told us to tell; told us to ring; told us to call; told to ring; told to call; told to tell; told to contact; told to report; told to go; told to speak; asked to ring; advised to ring; advised to call; said to tell; said to ring; said to call; says to ring; says to tell; said ring; said call; works for; works at; worked for; worked at; work for; work at; asked me to ring; asked me to tell; asked me to call; advised me to contact; advised me to ring
  `);

/** Between "I haven't told the police" and a name: that one was told. */
export const ONLY_THEM: ReadonlySet<string> = new Set(phraseList(`only; just; bar; except; apart; besides`));

/** Words of {@link TOLD} that say many other things too: they count only right before an agency's name. */
export const WEAKLY_TOLD: ReadonlySet<string> = new Set(
  phraseList(`been; let; got; had; had the; got the; have had the; i go; go to`),
);

/** Words of {@link TOLD} that say whom something went to: they count only with a "to" before the agency's name. */
export const GIVEN: ReadonlySet<string> = new Set(phraseList(`gave; given; sent; handed; passed; cancelled`));

/** What only those have who told an agency. */
export const NUMBERS_GIVEN: PhraseBook<Agency> = {
  police: phraseList(
    `crime number; crime no; crime ref; crime reference; police ref; police reference; police log; police number; police incident number; police crime number`,
  ),
};

/** Before such a number: nobody has it yet. */
export const WISHED_FOR: ReadonlySet<string> = new Set(
  phraseList(
    `need; needs; needing; want; wants; get; gets; getting; no; without; not; any; asked; asking; wanting; what; which; require; requires; for; another; give`,
  ),
);

/** Those whom nobody has in or gets out: "had my bank card", "got her school bag". */
export const NOT_HAD: ReadonlySet<Agency> = new Set<Agency>(['school', 'bank']);
export const HAVING: ReadonlySet<string> = new Set(phraseList(`had; got; had the; got the; have had the; been`));

/** Names of people, who may be the one who writes: "Housing officer here", "as a landlord". */
export const PERSONS: ReadonlySet<string> = new Set(
  phraseList(`
    officer; officers; constable; pc; pcso; sergeant; policeman; policewoman; detective; copper; worker; workers; warden; councillor; manager; landlord; landlady; teacher; headteacher; head; tutor; senco; lead; fireman; firefighter;
    doctor; gp; nurse; visitor; midwife; physio; therapist; psychiatrist; cpn; dr
  `),
);
export const BEING: ReadonlySet<string> = new Set(
  phraseList(`im; am; as; been; was; is; hes; shes; being; be; become; were`),
);
