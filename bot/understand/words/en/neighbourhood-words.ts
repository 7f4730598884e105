import { phraseList } from '../phrase-list.ts';

/*
 * What is asked back of the guides about pubs and about grants. Words that could as well tell of a danger in three or four
 * words ("he lets me back", "not allowed out", "she is too drunk") are in none of these lists: what names a page lets go of
 * a danger that the message only sounds like.
 */

/** Ages at which nobody may be served. */
const AGES = [10, 11, 12, 13, 14, 15, 16, 17].flatMap((age) => [
  `${String(age)} year old`,
  `${String(age)} yr old`,
  `looks ${String(age)}`,
  `look ${String(age)}`,
]);
const SCHOOL_YEARS = ['7', '8', '9', '10', '11', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
  (year) => `year ${year}`,
);

/** Of somebody too young to be served, and of who lets them. */
export const YOUNG: readonly string[] = [
  ...AGES,
  ...SCHOOL_YEARS,
  ...phraseList(`
    school uniform; school kids; schoolkids; school children; minors; fake id; fake ids; ask for id; asks for id; asked for id; check id; checks id; checked id; ask their age; asks their age; ask his age; ask her age; lets kids in; let kids in;
    letting kids in; lets children in; serve kids; serve children; sell to anyone; sells to anyone; serve anyone; serves anyone; lets anyone in; let anyone in; not even 16; not even 18; not 18; not old enough to buy; not old enough to drink; too young to drink; too young to buy; buys it for them; buying it for them
  `),
];

/** Of a licence, the law, who looks at it, and how one has one's say. */
export const RUN: readonly string[] = phraseList(`
  lose his licence; lose her licence; lose their licence; lose its licence; licence off him; licence off her; licence off them; shut it down; shut them down; shut him down; shut the place down; be shut down; get it shut; get them shut; get it closed; get them closed; close it down; close them down; close the place; close the pub; be closed; be shut; closed for good;
  happens to the shop; happens to the pub; happens to the bar; happens to the club; happens to the landlord; happens to the owner; happens to the place; happen to the shop; happen to the pub; happen to the bar; happen to the club; happen to the landlord; happen to the owner; happens to them; happen to them; what will they do to the; get fined; be fined; a fine; prosecuted; stopped for good; get it stopped; get this stopped;
  against the law; is it legal; is that legal; is this legal; isnt that illegal; is it illegal; is that illegal; is it allowed; is that allowed; allowed to do that; can they do that; can he do that; can she do that; break the law; breaking the law; is it a crime; is that a crime; what are the rules; what rules; rules for pubs; rules for shops; what does the law say; is there a limit; how many people allowed; too many people; too full; overcrowding;
  who checks; who inspects; inspected; inspect it; inspection; inspector; inspectors; who looks into; undercover; test purchase; test purchases; mystery shopper; licensing officer; reviewed; a review; review; reviewing; how many days; deadline; too late to object; is it too late; what reasons; what grounds; reasons count; good reason; have a say; have my say; have our say; comment on it; a hearing; the hearing; licensing hearing; petition; representation; do i need other people; do we need other people; other neighbours; where do i send; in writing; write to them; write down; diary; keep a record; keep a log; what evidence; need proof; need evidence; need to prove; how long does a review; how long does it take; does it cost; cost anything; notice in the window; blue notice;
  what time should; should they close; supposed to close; meant to close; supposed to shut; meant to shut; should shut; do they have to close; do they have to shut;
  cheap fags; cheap cigarettes; fags under; under the counter; foreign cigarettes; dodgy fags; dodgy cigarettes; fake cigarettes; fake vodka; fake booze; fake alcohol; counterfeit; bootleg; untaxed; tobacco; cctv; his badge; door badge; sia; complain about the pub; complain about a pub; complain about the club; complain about a club; complain about the bar; complain about a bar; complain about the shop; complain about a shop; complain about a bouncer; complain about a doorman; how do we complain; can i object; can we object; object to it; object to them;
  wont stop serving; keeps serving; keep serving; kept serving; serve drunk; serving drunk; serves drunk; serve drunks; serves drunks; serves people who; serve people who; stop serving him; stop serving her; stop serving them; not to serve him; not to serve her; serve my dad; serving my dad; serves my dad; serve my mum; serving my mum; serves my mum; served my dad; served my mum; serve my husband; serving my husband; serves my husband; serve my wife; serving my wife; serves my wife; serving my brother; serving my sister; serving an alcoholic; serves an alcoholic;
  fruit machine; fruit machines; lock ins; after time; whistleblow; smoking indoors; smoke indoors;
  never close; never closes; never shut; never shuts; still serving; still pouring; after closing time; past closing time; what hours; their hours; licensed hours; late licence; late licences; capacity; overcrowd; permitted number; more than allowed; cigs; ciggies; baccy; no health warning; health warning; have tick; gives tick; paid cash; white powder on; blind eye; staff dont care; in bother; have it on camera;
  by when; must one respond; time to respond; applicant; objection; objections; objectors; get a warning; catch them; club together; all complain; complain together; complain as a group; joint complaint; will a letter do; who deals with; who is responsible for; who enforces it; licence conditions; variation; temporary event; premises; sacked; complain to head office; brewery; the chain; head office; short measures; is that even permitted; penalty; penalties; struck off; cut off time; whose job; whos job
`);

/** Of the noise of a place. */
export const NOISE: readonly string[] = phraseList(`
  shakes the; shake the; windows rattle; glasses rattle; how loud; decibels; turn it down; turn it off; keeps us awake; keep us awake; kept awake; wakes us; wakes the baby; wakes my baby; hear every word; hear the words; who measures; measure it; measures it; sound level; speakers; open mic; the singing; singer; kitchen fan; deliveries; barrels; music stop; music to stop; music have to; music go on; bands have to stop;
  the wall shakes; a meter; sound meter; noise meter; come out and listen; come and listen; thumping music; sub woofer; subwoofer
`);

/** Of what goes on outside it. */
export const STREET: readonly string[] = phraseList(`
  hanging about outside; hanging around outside; people hanging; loitering outside; on my wall; my hedge; sick on; sick all over; spew; bottles everywhere; cans everywhere; kicking cars; kick the cars; wing mirrors; spill out; spills out; piles out; pile out; when it shuts; when they shut; when it closes; on their way home; racket in the street; smoking in the doorway; block the path; blocking the path;
  effing and blinding; outside smoking; smokers; taxis; fag ends; dog ends; singing home
`);

/** Of a drink that something was put in, and what a place does about it. */
export const SPIKED: readonly string[] = phraseList(`
  keep the glass; i keep the drink; kept the drink; tell the bar; i tell the staff; tell the barman; tell the pub; tell the club; stay in you; stays in you; stay in your system; stay in your blood; stays in your system; in your system; urine test; urine sample; blood test; test kit; test kits; testing kit; testing strips; drink cover; drink covers; lids; ask for angela; angela; what are the signs; puts something in drinks; putting something in drinks; putting stuff in drinks;
  the test; the tests; do tests; how soon do; how quick do; how quickly do; too late to test; which test; got messed with; messed with her drink; messed with his drink; messed with my drink
`);

/** Of being barred, and of places that warn each other. */
export const WATCH: readonly string[] = phraseList(`
  my ban; the ban; a ban; ban him; ban her; ban them; get him banned; get her banned; get them banned; banned from the pub; banned from every; banned from all; bar him; bar them; barred from; how long does it last; how long is it for; appeal; appeal it; lift the ban; troublemaker; troublemakers; warn other pubs; warn the other pubs; tell other pubs; tell the other pubs; other pubs; other landlords; licensees; pubs talk; pubs share; radio scheme; best bar none; bans run; bans last;
  out of all pubs; out of every pub; out of all the pubs; from all pubs; from every pub; from all the pubs; barred for life; banned for life; some sort of committee; apologise; say sorry to them; unban; unbar; mistaken identity
`);

/** Of money for a group: who may have it, for what, how much and by when. */
export const MONEY: readonly string[] = phraseList(`
  money left; any left; is there any; the fund; funds; a pot; put us down; put our name down; spent on; spend it on; be spent; used for; use it for; use it on; can we buy; could we buy; can i buy; to buy; kit; pay wages; cover wages; wages covered; pay someone; pay for it; who pays; residents pay; minibus; trips; hall hire; insurance; equipment; plants;
  a charity; not a charity; arent a charity; registered; constituted; constitution; need a bank account; individual; not a group; no group; just a few of us; new group; small group; eligible; eligibility; qualify; who gets it; who can get; who is it for; is that allowed; are we allowed; schools allowed; churches allowed; are schools; are churches; community centre; parish; a business; cic; pta; brownies; cubs; boxing club; choir; mens shed; food bank; foodbank; residents association; tenants association;
  the most; most you; maximum; minimum; how big; match funding; match it; halves; up front; vat; quotes; a quote; deadline; closing date; when does it close; next round; the next one; the round; every year; turned down; unsuccessful; feedback; when will we hear; when do we hear; when will you know; when will i know; when will we know; how long does it take; how long will it take; how long do we wait; receipts; spent it; spend it by; fill it in; the criteria; criteria; outcomes; what do you fund; what do you pay for; what have you funded; who got; does it cost; does it cost anything; what does it cost; how much is it; how much does it cost;
  bollards; gates; alley gates; goals; goalposts; floodlights; lighting; lamps; planters; youth shelter; defib; fits it; fitted; install it; installs it; heart machine; bleed kit; bleed kits; bleed control; noticeboard; holiday club; youth night; skate park; skatepark; ramps;
  any cash for; cash towards; sums; how many pounds; be official; official group; proper group; a group; a committee; knocked back; can we try again; can i try again; apply again; another go; any reason; the pot; pot gone; open again; reopen; let me know when; let us know when; shirts; solar; who services; service it; services it; maintain it; look after it; upkeep; half the cost; go towards; put towards; contribute; fundraise; fundraising; raise money; raised some; crowdfund; help write; help us write; help fill; help with the form; write the bid; write a bid; bid; bids; application; applications; is it free; free is it
`);

/** Of the partnership itself: whom to ask, when it meets, what it does, whether it comes along. */
export const CONTACT: readonly string[] = phraseList(`
  when do you meet; when do they meet; when does it meet; where do you meet; where do they meet; where does it meet; how often do you meet; how often do they meet; partnership meet; meeting; meetings; minutes; agenda; can i come; can we come; can anyone come; come along; attend; who decides; who makes the decision; who chooses; who is in charge; whos in charge; who chairs; who sits on; whos in it; whos on it; who is in it; who is on it; who runs the partnership; who leads; the partnership plan; your plan; read the plan; see the plan; strategy; what do you do; what do they do; what does it do; what are you for; what have they done; what have you done; priorities; annual report;
  got an email; have an email; their email; your email; their address; your address; postal address; and address; the office; offices; where are you based; where are they based; opening hours; are they open; are you open; when are they open; their website; your website; newsletter; who do we speak to; who do i speak to; who do we talk to; who do i talk to; who do we ask; who do i ask; who can i ask; who can we ask; who should i ask; who should we ask; who would know; ring them; call them; contact them;
  come and talk; come and speak; come to our; visit us; visit our; talk to our; speak to our; speak at; give a talk; a talk; a speaker; a stall; how do i book; how do we book; invite you; invite them; assembly; donate; donation; donations; give money; give some money; sponsor us; sponsor our; dbs; need a check; do you train; any training; get involved; be involved; help out; my idea; an idea; suggestion; survey; consultation; open to the public; ask a question; on the agenda;
  get together; direct line; their number; who pays you; how are you funded; who funds you; attend the; how far ahead; leave money; money left to me; left to me; who takes it; bring up; raise something; raise it at; minutes online; who represents; representative; police on it; how do i join you; work with you; partner with
`);

/** Of watches, and of neighbours who look out for each other. */
export const NEIGHBOURS: readonly string[] = phraseList(`
  how many houses; how many homes; how many people do you need; how many neighbours; how many do you need; stickers; sticker; street signs; do you have signs; do we get signs; get a sign; signs for; coordinator; co ordinator; a whatsapp; whatsapp group; patrols; walk the streets; look out for each other; look after each other; keep an eye on each; keep an eye on our; is there one; is there already; already one; one near me; one near us; do we have one; street watch; horse watch; rural watch; shop watch; dog walkers; do they come round; do you come round; what do i have to do; what do we have to do; what would i do; what does it involve; whats involved; is it a lot of work; do i have to patrol; do we have to patrol; join one; join it; sign up; crime alerts;
  like a watch; about a watch; have a watch; run a watch; set something up; set up something; start something up; band together; can we get text; can we get texts; message group; something going; anything going; where do i pick; where do i get them; where do we get them; need experience; police get involved; lampposts; for the windows
`);
