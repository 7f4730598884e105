import type { NeedId } from '../../../../dialogs/needs.ts';
import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Says that something is to be reported, without saying what. */
export const REPORTING: readonly string[] = phraseList(`
    report; reporting; complain; complaint; make a report; make a complaint; anti social; antisocial;
    anti social behaviour; antisocial behaviour; asb; nuisance; report something; i want to report; report a problem;
    report an incident; having trouble with; having problems with; trouble; disturbance; disorder; incident
  `);

/** Comes back to a report that was made. */
export const CASE_STATUS: readonly string[] = phraseList(`
    my report; my case; check my report; check on my report; update on my report; any update; any updates; any news;
    is there any news; whats happening with my; what is happening with my; what happened to my; what happened with my;
    my reference is; my reference number; i have a reference; ive got a reference; got a reference; reference number;
    status of my; status of; add to my report; add something to my; add more to my; already reported; i reported;
    follow up; following up; chase up; chasing up; how is my report; progress of my; progress on my; case status;
    check the status; track my; look up my; find my report; see my report; come back to my; continue my report;
    more information for my report; i have a receipt; ive got a receipt; my receipt
  `);

/** Words of which one stands in whatever speaks of a report that was made. */
export const OF_A_REPORT: ReadonlySet<string> = new Set(
  phraseList(`
    report; reports; reported; reporting; reference; references; ref; receipt; receipts; case; cases; status; complaint; complained; complain;
    update; updates; progress; follow; chase; chasing; application; request; requested; enquiry; ticket; news
  `),
);

/** Words of which one stands in whatever asks for a report to be looked at again, beside those. */
export const OF_A_REVIEW: ReadonlySet<string> = new Set(
  phraseList(
    'review; reviewed; trigger; threshold; appeal; ignored; nobody; noone; nothing; never; council; police; escalate',
  ),
);

/** Begins what is told of a report that was made, */
export const TELLS_OF_A_REPORT: ReadonlySet<string> = new Set(
  phraseList(
    'i; ive; we; weve; he; hes; she; shes; they; theyve; its; it; yes; yeah; no; not; never; already; previously',
  ),
);

/** and is in what wishes to see one all the same. */
export const WISHES_TO_SEE: ReadonlySet<string> = new Set(
  phraseList(
    'want; wanted; wanting; need; needed; would; id; like; wish; check; see; look; find; know; hear; heard; track; open; add; update; chase; chasing; follow; following; can; could; waiting; wait; wondering; wonder; asking; ask; looking; trying; lost; forgot; forgotten',
  ),
);

/** A report that is yet to be made or taken: "can a woman take the report". */
export const YET_TO_REPORT =
  /\b(?:takes?|taking|make|making|fill in|write|writing|do|doing) (?:a|the|my|this|our) report\b/iu;

/** Speaks of those whom a complaint would be about. */
export const SPEAKS_OF_US =
  /\b(?:you|your|yours|staff|council|councillors?|officers?|services?|departments?|team|ombudsman|assistant|bot|chat)\b/iu;

/** Asks for it outright: enough to leave another topic for it. */
export const CASE_STATUS_OUTRIGHT: readonly string[] = phraseList(`
    where is my report; wheres my report; where has my report gone; what has happened to my report;
    check my report; check on my report; update on my report; status of my report; add to my report; case status;
    check the status; check the status of my report; track my report; find my report; look up my report;
    see my report; come back to my report; what is happening with my report; whats happening with my report;
    what happened to my report; what happened with my report; whats happened with my report; what has happened with my report;
    whats going on with my report; what is going on with my report; any news about my report; how is my report going; i have a reference; ive got a reference;
    i have a reference number; i have a receipt; any news on my report; how do i check on it; how can i check on it; how do i check what happens; how do i see what happens; how will i know what happens
  `);

/** What is usually another body's, or not usually anti-social behaviour, by id of content/wrong-doors.ts. */
export const WRONG_DOORS: PhraseBook = {
  parking: phraseList(`
    parking; parked; parking ticket; parking fine; badly parked; double parked; parking on the pavement;
    parked on the pavement; parked across my drive; parked across my driveway; blocking my driveway; blocks my driveway; park illegally; parking illegally; blocking my drive; double yellow lines; dropped kerb;
    residents parking; parking permit; cars parked; illegal parking; parks across my drive; park across my drive; parking across my drive; parks over my drive; blocks my drive; parks on my drive; park on my drive; disabled bay; disabled bays; disabled space; badge abuse; badge misuse
  `),
  'children-playing': phraseList(`
    children playing; kids playing; kids playing football; children playing football; kids playing out;
    children playing out; playing football in the street; kids kicking a ball; kids on scooters; children being noisy;
    kids being noisy; kids on bikes; children laughing; kids laughing; children shouting; trampoline; basketball hoop;
    ball in my garden
  `),
  'diy-noise': phraseList(`
    diy; drilling; hammering; power tools; building work; building works; builders; lawn mower; lawnmower; mowing;
    strimmer; leaf blower; extension being built; renovation; sanding; scaffolding
  `),
  'people-gathering': phraseList(`
    people gathering; just standing there; standing around; people standing; people walking past; sitting on the wall;
    sat on the wall; people sitting; standing outside the shop
  `),
  'everyday-noise': phraseList(`
    washing machine; vacuum cleaner; hoovering; footsteps; walking about upstairs; walking on floorboards;
    flushing the toilet; baby crying; babies crying; talking in the garden; closing doors; tumble dryer;
    creaking floor; hear them talking; can hear the tv
  `),
  'religious-or-cultural-practice': phraseList(`
    church bells; call to prayer; prayers; religious festival; hymns; cooking smells; smell of cooking;
    wedding celebration; diwali celebration; eid celebration; mosque noise; temple; gurdwara
  `),
  'one-off-party': phraseList(`
    one off party; a party; having a party; birthday party; garden party; party tonight; party last night; bbq;
    barbecue; barbeque; wedding party; house party; party next door; new years party
  `),
  'road-faults': phraseList(`
    lamp outside; pothole; potholes; pot hole; pot holes; street light; street lights; streetlight; streetlights; street lamp;
    lamp post; lamppost; traffic light; traffic lights; blocked drain; drain blocked; drains blocked; blocked drains; drain overflowing; drains overflowing; drain is overflowing; drains are overflowing; drain is blocked; drains are blocked; manhole overflowing; manhole is overflowing; blocked gully; gully blocked; broken pavement;
    pavement broken; uneven pavement; road sign; icy roads; gritting; overgrown hedge; hedge; road markings; manhole;
    kerb stone; road surface; roadworks; road works; speed bumps; speed camera; tree down; fallen tree; tree fallen;
    tree has fallen; tree has come down; fallen branch; branch down
  `),
  'blocked-road': phraseList(`
    road blocked; blocking the road; obstruction in the road; road is blocked;
    debris in the road; obstructing the road; obstructing the highway
  `),
  'rogue-trader': phraseList(`
    rogue trader; rogue traders; doorstep seller; door to door; cold caller; cold callers; cowboy builder;
    cowboy builders; bogus builder; bogus builders; knocking selling; selling at the door; roof needs doing;
    driveway men; tarmac; doorstep crime; bogus caller; bogus callers; nottingham knockers
  `),
  pollution: phraseList(`
    pollution; polluted; river pollution; sewage; oil spill; oil in the river; chemicals in the; dead fish;
    oil in the brook; slurry; polluting
  `),
  flooding: phraseList(
    `burst its banks; burst the banks; under water; nearly over the wall; river is coming up; river is rising; river coming up; water is coming into; water coming into; water is coming in; water is rising; brook is coming up; brook keeps rising; river keeps rising; keeps rising; brook is rising; river is up; brook is up; sandbags; sand bags; flood warning; flood alert; flood; flooding; flooded; floods; flood water; floodwater; river rising; water coming in`,
  ),
  'animal-cruelty': phraseList(`
    animal cruelty; cruel to; dog being beaten; kicking the dog; hitting the dog; kicking a dog; hitting a dog; beating a dog; hit a dog; hits his dog; hits her dog; kicked a dog; kicking his dog; hitting his dog; hurting a dog; kicking a cat; hurting a cat; kicked a cat; hurting animals; starving dog; starving dogs;
    dog in a cage; dogs in a cage; dog in a crate; dogs in cages; dog shut in a; dog out in the rain; dogs out in the rain; dog out in the cold; dog tied up; dog chained up; puppy tied up; dog left outside; neglected dog; neglected animals; neglected horse; mistreating; mistreated; animal abuse;
    dog in a hot car; dog in hot car; beating his dog; hit his dog; hit her dog; injured animal; injured swan; injured bird; injured fox; fishing hook in its; hook in its mouth; swan with a; caught in fishing line; fishing line around; puppy farm; puppy farms; puppy farming; puppy mill; kitten farm; illegal breeder; illegal breeders; illegal dog breeder; illegal breeding; dog fights; hare coursing; badger
  `),
  'gas-or-fumes': phraseList(`
    gas leak; leaking gas; gas is leaking; smell gas; smell of gas; smells of gas; smelling gas; gas smell; strong gas;
    carbon monoxide; co alarm; co detector
  `),
  'loan-shark': phraseList(`
    loan shark; loan sharks; illegal lender; illegal money lender; illegal lending; doorstep lender; money lender
  `),
  'fire-safety': phraseList(`
    fire safety; smoke alarm; smoke alarms; fire alarm check; blocked fire exit; fire exit; fire hazard;
    home fire safety; fire door; fire escape
  `),
  'consumer-problem': phraseList(`
    dodgy vapes; fake vapes; dodgy cigs; illegal cigs; fake cigs; cheap cigs; dodgy tobacco; dodgy baccy; illegal fags; illegal baccy; illegal vape; counterfeit cigarettes; counterfeit tobacco; fake baccy; smuggled tobacco; smuggled fags; illegal cigarettes; illegal tobacco; illegal vapes; fake cigarettes; dodgy cigarettes; cheap cigarettes; smuggled cigarettes; dodgy fags; fake fags; cheap fags; cheap tobacco; fake tobacco; knock off fags; faulty goods; refund; wont refund; faulty product; consumer; trading standards; mis sold; garage ripped me off;
    bad workmanship; shop refused; warranty; short measures; fake goods; counterfeit; vapes to kids; selling vapes; overcharged me; wont finish the job; wont finish the work; half the job; half the work; job half done; work half done; job half finished; work half finished; half finished job; never finished the job; never finished the work; didnt finish the job; didnt finish the work; did a bad job; terrible job; shoddy work; poor workmanship; builder disappeared; builder never came back; trader disappeared; plumber never came back; bad tradesman; bad builder; botched job; kids buying vapes
  `),
  'private-landlord': phraseList(`
    my landlord wont; landlord wont fix; landlord wont repair; landlord wont; eviction; evict me; evicting me;
    being evicted; evicted; section 21; my deposit; tenancy deposit; damp and mould; damp; mould; rent increase;
    my landlord is not; my landlord is refusing; my landlord is ignoring; my landlord is kicking; my landlord is evicting; my landlord is selling; my landlord is putting; my landlord is trying; my landlord is harassing; my landlord is threatening; illegal eviction; private landlord; changed my locks; landlord cut off my; landlord turned off my; landlord took my stuff; landlord took my things; landlord threw my; landlord harassing me; rent too high; landlord lets himself in; landlord lets herself in;
    throw my stuff out; throw my things out; throw me out; chuck me out; kick me out; chuck my stuff out; landlord keeps coming in; landlord has a key; landlord comes in without; landlord locked me out; landlord has locked; landlord changed the locks; hell change the locks; he will change the locks; change the locks on me; landlord says i have to be out; landlord said i have to be out; landlord wants me out; landlord wants us out; landlord is throwing
  `),
  bins: phraseList(`
    missed bin; bin lorry; bin wagon; bin not emptied; bins not emptied; bins not collected; bin collection; bin day; new bin;
    missed collection; brown bin; black bin; green bin; recycling bin; bin men; binmen; refuse collection;
    garden waste; blue bin; grey bin; bulky waste; bulky collection; bins havent been; bin hasnt been; broken bin; overflowing bin;
    missed my bin; recycling collection; bin wasnt collected; bin was not collected; bin not collected; bins werent collected; bins were not collected; bin wasnt emptied; bins werent emptied;
    taken the rubbish; taken our rubbish; collected the rubbish; collected our rubbish; rubbish not collected; rubbish not picked up; not pick up nobody rubbish; pick up nobody rubbish; nobody takes rubbish; nobody takes the rubbish; rubbish hasnt been collected; rubbish has not been collected; rubbish wasnt collected; rubbish not been collected;
    bins not collected rubbish; bin is full; bins are full; bin full; bins full; nobody bin collection; bins in full; box bin full;
    bins not been emptied; bin not been emptied; bins not been collected; bin not been collected; help with my bins; help with my bin; help with the bins; help with bins; bins out; bin out; is my bins; is my bin; are my bins; are the bins; are bins; is the bin; are our bins; garden bin; bigger bin; larger bin; second bin; extra bin; replacement bin; garden bins; what bin; which bin; assisted bin
  `),
  'council-tax': phraseList(`council tax; council tax bill; tax band; single person discount; business rates`),
  planning: phraseList(`
    planning permission; planning application; planning; built without permission; without planning;
    extension without; boundary dispute; boundary; land dispute; on my land; onto my land; over my land; on our land; onto our land; my side of the fence; over my side; moved the fence; moved his fence; moved her fence; moved their fence; moved our fence; whose fence; who owns the fence; fence line; title deeds; encroaching; encroachment; building regulations; high hedge; tree preservation; party wall;
    object to planning; new houses being built; fence too high; shed too big; how high; how tall; legal height; maximum height; height limit
  `),
  benefits: phraseList(`
    housing benefit; benefits; benefit; universal credit; pip; esa; jsa; dwp; carers allowance; attendance allowance; jobcentre; job centre; council tax support; food bank; cost of living;
    benefit fraud; benefit cheat; winter fuel payment; no money for food; no money for heating; cant afford heating; cant pay my heating; cant feed my kids; cannot feed my kids; cant feed the kids; cant afford food; cannot afford food; no food in the house; food parcel; foodbank; food parcels; food banks; discretionary housing payment; money for food; money for shopping; money for gas; money for electric; money for heating; money for bills; energy bill; energy bills; help with my bills; help with bills; help with electric; help with gas; help with food; help with heating
  `),
  homelessness: phraseList(`
    homeless; homelessness; sleeping in my car; sleep in my car; living in my car; live in my car; asleep in the bus shelter; sleeping in the bus shelter; asleep in a doorway; sleeping in a doorway; sleeping in a tent; rough sleeper; rough sleepers; sleeping rough; nowhere to live; nowhere to stay; nowhere to sleep; no where to sleep; nowhere for us to sleep; nowhere for the kids to sleep; on the streets tonight; on the street tonight;
    sofa surfing; kicked out of my home; nowhere to go; rough sleeping; sleeping in a doorway; sleeping in a tent;
    need a council house; losing my home; lose my home; losing our home; lose our home
  `),
  housing: phraseList(`
    get a council house; get a council flat; housing register; housing list; council house list; council house waiting list; house waiting list; council housing list; council waiting list; apply for a council house; apply for a council flat; swap my council house; swap my council flat; swap council house; council house swap; council house exchange; home swap; house swap; mutual exchange; bid for a council house; bid for a house; a bigger council house; subletting their council; subletting his council; subletting her council; subletting a council; subletting the council; sublet their council; council house fraud; tenancy fraud; subletting council house; subletting council flat; council house subletting
  `),
  'housing-repair': phraseList(`
    repair; repairs; boiler; boiler broken; no heating; no hot water; leak; leaking; leaking roof;
    council house repair; council wont fix; the council wont fix; council wont repair; the council wont repair; council has not fixed;
    council havent fixed; council hasnt fixed; council flat; council house; council home; broken tap; blocked toilet; report a repair; my heating; burst pipe
  `),
  pests: phraseList(`
    rats; rat; mice; mouse; pest control; pests; wasps; wasp nest; wasps nest; cockroaches; bed bugs; bedbugs; vermin;
    infestation; fleas; pigeons; seagulls; foxes; rat infestation; ants
  `),
  'stray-dog': phraseList(`
    stray dog; stray dogs; lost dog; found a dog; found dog; dog warden; missing dog; dog wandering; stray cat;
    spaniel wandering; labrador wandering; collie wandering; terrier wandering; puppy wandering; stray animal; dog on its own; lost my dog; lost our dog; lost my puppy; my dog is missing; our dog is missing; my dog has gone missing; dog has run off; dog ran off; dog ran away; dog has escaped; dog has gone missing
  `),
  'dead-animal': phraseList(`
    dead animal; dead animals; dead badger; dead fox; dead deer; dead cat; dead dog; dead bird; dead birds; dead swan;
    deer dead; badger dead; fox dead; cat dead; swan dead; deer lying dead; badger lying dead; fox lying dead; cat lying dead; dead pigeon; dead hedgehog; dead rabbit; dead squirrel; dead sheep; roadkill; road kill; carcass; animal corpse
  `),
  licensing: phraseList(`
    taxi licence; taxi driver; alcohol licence; premises licence; licensing; street trading; event licence;
    licence for; pub licence; licence application; scrap metal licence; gambling licence; temporary event notice;
    taxi complaint; taxi; taxis; cab driver; minicab; private hire
  `),
};

/** Doors of what is not usually anti-social behaviour. Source: DOMAIN.md (a). */
export const NOT_USUALLY_ASB: readonly string[] = phraseList(`
    parking; children-playing; diy-noise; people-gathering; everyday-noise; religious-or-cultural-practice; one-off-party
  `);

/** Doors that give way once anything named is anti-social behaviour after all. */
export const SOFT_DOORS: readonly string[] = phraseList(`
    children-playing; diy-noise; people-gathering; everyday-noise; religious-or-cultural-practice; one-off-party;
    planning; benefits; housing-repair; pests; private-landlord; homelessness; road-faults
  `);

/** Words with which a refund is asked of a bank, and not of a shop. */
export const BANK_WORDS: ReadonlySet<string> = new Set(
  phraseList('bank; banks; scam; scams; scammed; scammer; scammers; fraud; conned; chargeback; transfer'),
);

/** What is sold illegally: words of a shop, however much they are like those of scams. */
export const TOBACCO_WORDS: ReadonlySet<string> = new Set(phraseList('cigarettes; cigs; fags; tobacco; baccy; vapes'));

/** How residents name needs that a guide meets: a second opinion where the classifier is not sure. */
export const NEED_WORDS: PhraseBook<NeedId> = {
  'licensed-premises': phraseList(`
    lock ins; has lock ins; pub lock in; lock in at the pub; lock ins at the pub; open after hours; serving after hours; serves after hours; selling after hours; serves drunk people; serving drunk people; serving people who are drunk; serves people who are drunk;
    serves my; serves my son; serves my daughter; serves my 14; serves my 15; serves my 16; serves my 17; serves kids; serving kids; serves children; serving children; served my son; served my daughter; serving my son; serving my daughter; serves teenagers; serving teenagers; beer to kids;
    pub licence review; review a licence; serving underage; serves underage; sells to underage; sell to underage; selling to underage; sold to underage; selling to under age; underage kids;
    selling vodka to kids; selling booze to kids; selling beer to kids; selling cider to kids; selling drink to kids; selling alcohol to under; vodka to kids; cider to kids; vodka to children; cider to children; beer to children; fags to kids; vapes to kids;
    sells vapes; sold my son; sold my daughter; booze to under; vapes to under; cigarettes to under; sold my 11; sold my 12; sold my 13; sold my 14; sold my 15; sold my 16; sold my 17;
    selling alcohol to kids; selling alcohol to children; sells alcohol to kids; sells vapes to kids; underage sales;
    under age sales; underage drinking in the pub; underage in the club; under age in the club; underage in the pub; under age girls in the club; vapes to school; cigarettes to kids; cigarettes to children; serves drunk people; serving drunk people; serves people who are drunk; serving people who are drunk; pub is open; pub opens late; pub stays open; bar stays open; pub does not close; drink spiked; drink was spiked; spiked drink; spiked my drink;
    nightclub; night club; pub staff; bar staff; landlord of the pub; pubwatch; pub watch; open after hours;
    serving after hours; pub lock in; booze to kids; booze to children; alcohol to kids; alcohol to children;
    alcohol to under; drink to kids; vapes to children; sells to drunk people; selling to drunk people; selling vapes to children
  `),
  'community-grants': phraseList(`
    grant; grants; funding; funding for; community day; community event; community fun day; money for football kit; money for kit; money for our kit; money for equipment; money for our hall; money for the village hall; money for our village hall; money for the hall; club and need money; group and need money; charity and need money; youth club needs; club needs money; group needs money; money for our club; money for youth club; money for our youth club; money for the youth club; money for a youth club; money for our group; money for a club; community fund; community project; defibrillator; neighbourhood project; money for a project;
    organising a street party; holding a street party; planning a street party; come to our event; come along to our; come to our next meeting; come to our meeting; attend our meeting; community safety team; safer neighbourhood project; start a neighbourhood watch; neighbourhood watch; set up a watch; set up a youth club; start a youth club; start up a youth club; set up a community group; start a community group; cctv for our street; cctv on my street; cctv on our street; cctv for the street; cctv on the estate; cctv in our village; cctv in the village;
    contact the partnership; safer south derbyshire partnership; money for cctv; money for lights; money for our; some money for it; money for it; money for a club; money for the club; run a youth club; run a club;
    pay for cctv; start a farm watch; farm watch
  `),
  'adult-safeguarding': phraseList(`
    end of my tether; caring for my; care for my; looking after my; look after my; full time carer; cant cope with caring;
    social care; social worker; social services; carer; care home; care package; adult care;
    elderly neighbour not coping; not eating; living in squalor; hoarding; hoarder; worried about an old;
    worried about an elderly; neglecting himself; neglecting herself; self neglect
  `),
  'child-safeguarding': phraseList(`
    worried about a child; child neglect; neglected child; child being hit; children left alone; child left alone;
    kids left alone; baby left alone; child abuse; hitting the child; hitting her child; hitting his child;
    hitting the kids; child in danger; worried about the children; worried about the kids; concerned about a child;
    children are neglected; safeguarding a child
  `),
  terrorism: phraseList(`
    terrorist; terrorists; terrorism; extremist; extremists; extremism; radicalised; radicalized; bomb; bombs; isis;
    suspicious package; making a bomb; radicalisation; planning an attack
  `),
  'drugs-alcohol': phraseList(`
    help with drugs; help with alcohol; help to stop drinking; stop drinking; addicted; addiction; my drinking;
    my drug use; alcoholic; rehab; get clean; my son is on drugs; my daughter is on drugs; drink problem;
    drug problem at home; overdose help
  `),
  'fraud-advice': phraseList(`
    fraud; fraudster; fraudsters; scammed; been scammed; conned; money taken from my account;
    took money from my account; bank account emptied; identity theft; stole my identity; paid and never; lost money;
    romance scam; investment scam; courier fraud; safe account; bitcoin; crypto; my bank details;
    scam text; scam email; scam call; scam calls; scam texts; scam emails; scam message; phishing; dodgy text;
    dodgy email; dodgy link; fake text; fake email; suspicious text; suspicious email; suspicious call;
    suspicious message; royal mail text; hmrc call; hmrc text; is this a scam; scam; scams; spam
  `),
};

/** Words of a request that say nothing of what happened. */
export const REQUEST_WORDS: ReadonlySet<string> = new Set(
  'a about an anti antisocial any asb behaviour can complain complaint could do get got had have having hello help hey hi how i id im in is issue issues ive just like make me my need of on our please problem problems report reporting some something tell the there thing things to trouble us want wanted we where who with would you your'.split(
    ' ',
  ),
);
