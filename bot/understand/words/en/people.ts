import { phraseList } from '../phrase-list.ts';

/** Those who may be counted as taking part: "three lads". */
export const PEOPLE: ReadonlySet<string> = new Set(
  phraseList(`
    lad; lads; laddo; laddos; kid; kids; kiddie; kiddies; youth; youths; yoof; yoofs; man; men; mans; woman; women;
    people; ppl; person; persons; peeps; teen; teens; teenager; teenagers; yob; yobs; yobbos; thug; thugs; bloke;
    blokes; blokey; guy; guys; fella; fellas; fellow; fellows; fellers; feller; chap; chaps; boy; boys; girl; girls;
    lass; lasses; male; males; female; females; adult; adults; adolescents; youngsters; youngster; young uns; rider;
    riders; driver; drivers; biker; bikers; drunk; drunks; drinker; drinkers; dealer; dealers; junkies; smackheads;
    crackheads; addicts; sleeper; sleepers; beggar; beggars; intruder; intruders; burglar; burglars; thief; thieves;
    robber; robbers; rascal; rascals; hooligan; hooligans; vandal; vandals; scrote; scrotes; scally; scallies; chav;
    chavs; culprit; culprits; offender; offenders; suspect; suspects; attacker; attackers; strangers; stranger;
    gentlemen; ladies; individuals; individual; students; student; suspects; troublemakers; faces; idiots; idiot; morons;
    muppets; toerags; toerag; roadmen; gangsters; squatters; occupants; visitors; callers; conmen; scammers; tenants;
    teenage; juvenile; juveniles; minors; womans; mens; daughters; sons; couples; hoodies; gypsies; travellers; lurchers; poachers; trespassers; passengers; figures; mates; dudes; bros;
    delinquents; imps; tearaways; whippersnappers; fishermen; workmen; salesmen; blokes; geezers; geezer; brothers;
    sisters; twins; mob; anglers; skaters; schoolkids; schoolboys; schoolgirls; pupils; yearelevens
  `),
);

/** One of these alone did it: "one lad". Others are too often the one it was done to. */
export const ONE_PERSON: ReadonlySet<string> = new Set(
  phraseList(`
    lad; kid; youth; man; person; bloke; guy; fella; feller; chap; boy; male; rascal; yob; thug; individual; rider;
    driver; teenager; teen; youngster; culprit; intruder; burglar; thief; offender; suspect; drunk; idiot; stranger;
    fellow; scrote; geezer; dealer; lass; girl; woman; vandal; hooligan; biker; beggar
  `),
);

/** "His three mates": those and he himself. */
export const COMPANIONS: ReadonlySet<string> = new Set(
  phraseList(
    `girlfriend; boyfriend; missus; brother; cousin; mates; pals; friends; mate; pal; friend; cronies; chums; buddies; sidekicks; brothers; cousins`,
  ),
);

/** What may not stand between a number and those it counts. */
export const COUNT_STOPS: ReadonlySet<string> = new Set(
  phraseList(`
    of; or; and; to; in; the; at; on; a; an; for; with; by; from; is; was; were; are; be; it; its; he; she; they; them;
    who; that; this; i; we; my; our; us; you; your; but; so; if; when; past; pm; am; oclock; quid; pounds; pound; days;
    day; weeks; week; months; month; years; year; hours; hour; minutes; times; time; nights; night; miles; metres;
    doors; door; houses; house; cars; car; grand; percent; bed; bikes; bike; no; not; some; other; their; his; her;
    thing; yr; yrs; about; half; each; every; than; then; storey; floor; inch; foot; feet; ft; mph; p; k; seater; point; way
  `),
);

/** Before a number: those counted belong to the one who writes, or are awaited. */
export const NOT_COUNTED_AFTER: ReadonlySet<string> = new Set(
  phraseList(`
    my; our; us; we; for; aged; age; number; no; option; bus; ref; reference; question; step; page; form; year; channel;
    whos; turned; flat; route; section; grade; class; mine; your; mum; these; room; unit; floor; top; within; under
  `),
);

/** Says how many there were though no person is named: "there was three", "so that's two". */
export const COUNT_OPENINGS: readonly string[] = phraseList(`
    id say; i would say; so that is; so thats; so its; so it was; thats; that makes; makes; making; there was; there were; there are; theres;
    there is; i counted; counted; i saw; at least; must be; must have been; was about; were about; gang of about;
    gang of; group of about; group of; crowd of about; crowd of; mob of; pack of; bunch of; crew of; number of them was;
    lots of them about; no; no wait; i mean; or so; all
  `);

/** Those an account tells of. */
export const OTHERS: ReadonlySet<string> = new Set(
  phraseList(`
    he; hes; him; his; she; shes; her; hers; they; theyre; theyve; them; their; themselves; lads; kids; kid; lad; man; men; woman; boys; girls; neighbour; neighbours; people; gang; youths; teenagers; dog; dogs; car; cars; bike; bikes;
    window; windows; son; daughter; husband; mum; wife; door; garden
  `),
);

/** "A dad and his two sons": those and he himself. */
export const FAMILY: ReadonlySet<string> = new Set(
  phraseList(
    `son; sons; lad; lads; kids; boys; girls; daughters; daughter; children; nephews; wife; husband; brother; dad; mum; sister; mother; father; partner`,
  ),
);
