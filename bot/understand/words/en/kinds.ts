import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents name each kind of anti-social behaviour; the codes are the options of the question about its kind. */
export const KINDS: PhraseBook = {
  noise: phraseList(`
    music every night; the music; their music; his music; her music; music again; music till; music until; music late; music on; and music; loud bass; the bass; their tv; the telly; with music; with his music; with her music; with their music;
    music thumping; thumping through; stomping all; stomping about; stomping around; stomping upstairs; upstairs stomping; stamping about; stamping upstairs; noise; noisy; loud music; loud; music blaring; blaring music; blasting music; music blasting; playing music;
    plays music; music all night; bass thumping; thumping music; thumping bass; music through the wall;
    music at all hours; banging music; barking; barks; bark all; bark and; bark at; dogs bark; dog bark; barking dog; dog barks; dogs barking; shouting all night;
    stag do; stag dos; hen do; hen dos; stag party; stag parties; hen party; hen parties; party house; parties; party every; banging on the wall; banging on walls; banging through the wall; slamming doors;
    door slamming; house alarm; car alarm; music rings; music ring; plays songs; play songs; songs plays; songs play; playing songs; songs until; songs till; alarm going off; alarm goes off; alarms going off; alarm been going; alarms been going; alarm has been going; alarm wont stop; alarm keeps going; chimes; music turned up; racket; the din; a din; that din; this din; din from; karaoke; drumming; drum kit;
    drums; stereo; noise nuisance; screaming all night; cant sleep for the; keeping us awake; keeps us awake;
    until music; music drives; music play; music plays; plays loud music; play music; they play loud; keeping me awake; keeps me awake; kept awake; cant sleep because; revving engines all night; tv too loud
  `),
  'nuisance-vehicles': phraseList(`
    quad; quads; quad bike; quad bikes; quadbike; quadbikes; motorbike; motorbikes; motorcycle; motorcycles; moped;
    mopeds; dirt bike; dirt bikes; off road bike; off road bikes; off roading; off road; scrambler; scramblers;
    motocross; motocross bike; motocross bikes; mini moto; mini motos; minimoto; pit bike; pit bikes; trail bike; trail bikes; e bike; e bikes; ebike; ebikes;
    electric bike; electric bikes; e scooter; e scooters; escooter; escooters; electric scooter; electric scooters;
    scooter; scooters; sur ron; surron; boy racer; boy racers; car meet; car meets; car cruise; car cruising;
    racing cars; cars racing; racing; racing up and down; doughnuts; donuts; drifting; wheel spins; wheelspins;
    wheel spinning; doing wheelies; do wheelies; pulling wheelies; pull wheelies; popping wheelies; wheelies on; wheelies up; wheelies down; wheelies along; wheelies and; wheelies past; revving; revving engines; loud exhaust; loud exhausts; exhaust; exhausts; joyriding;
    joy riding; joyriders; joyrider; riding bikes; riding on the pavement; bikes on the pavement; bikes up and down;
    handbrake turns; driving like; driving dangerously; dangerous driving; speeding; speeding cars; speed up and down;
    stolen bikes; nuisance bikes; nuisance bike; nuisance vehicle; nuisance vehicles; motobike; motorcyclists; bikers;
    car park racing; racers; racers down; racers up
  `),
  'rowdy-inconsiderate': phraseList(`
    rowdy; gang; gangs; gang of youths; group of youths; groups of youths; group of lads; group of kids;
    group of teenagers; groups of teenagers; groups of kids; youths; youth; yobs; yob; thugs; hooligans; teenagers;
    teens; kids causing trouble; kids messing about; kids being abusive; kids swearing; kids shouting; lads shouting;
    lads swearing; lads causing; causing trouble; causing a nuisance; making a nuisance; being abusive; abusive;
    shouting abuse; shouts abuse; hurling abuse; verbal abuse; verbally abusive; swearing; swears at; swearing at;
    swore at; shouting; shouts; spitting; spat at; spat on; fighting; fights; brawl; hanging around; hanging about;
    hang around; hang about; hangs around; loitering; gathering outside; knock and run; knocking and running; ringing my doorbell; ringing the doorbell; ringing doorbells; rings my doorbell;
    knocking on doors; knocking on the door; banging on doors; banging on my door; banging on windows;
    knocking on windows; knock a door run; knock down ginger; ding dong ditch; ball against; ball games;
    kicking a ball; kicking balls; football against; as a toilet; as toilets; human mess; human poo; human waste; defecating; pooing in the alley; pooing in our; urinating; urinated; peeing; weeing; pissing; exposing; flashing;
    skateboarders; balaclavas; balaclava; climbing on the roof; climbing on roofs; climbing on the roofs; on the roof;
    jumping on cars; unruly; disorderly; drunken; anti social group; mob; feral; taunting; throwing things; throwing bottles; chucking bottles; chucking things; throwing cans
  `),
  threats: phraseList(`
    intimidating; intimidated; intimidation; intimidate; threatening; threatened; threatens; threats; threaten;
    harassing; harassment; harassed; harass; bullying; bullied; catapult; catapults; pellet gun; bb gun; air rifle;
    terrorising; terrorizing; tormenting; torment; neighbour threatening; neighbour threatened;
    neighbours threatening; come after me; going to get me; hurt me; beat me up; kick my head in; make me pay;
    scaring me; frightening me; afraid of him; afraid of them; stone throwing at me; followed me; following me;
    chased me; chasing me; picking on; pick on; calling me a; calls me a; called me a; keeps calling me a; keep calling me a; calling me names;
    called me names; calls me names; keeps calling me names; keep calling me names; name calling; called me horrible names; called me horrid names;
    called me all sorts; calls me all sorts; calling me all sorts; called me every name; calls me every name; shouted names; shouts names;
    shouting names; shouted horrid names; shouted horrible names; shouted nasty names; insulted me; insults me; insulting me; shouted insults;
    shouting insults; hurling insults; nasty names; horrible names; horrid names; taunting me; taunts me; mocking me; mocks me; jeering at
  `),
  'rowdy-neighbours': phraseList(`
    neighbour shouting; neighbours shouting; neighbour swearing; neighbours swearing; rowdy neighbour;
    rowdy neighbours; nightmare neighbour; nightmare neighbours; neighbour from hell; neighbours from hell;
    problem neighbour; problem neighbours; nuisance neighbour; nuisance neighbours; neighbour dispute;
    neighbour is being horrible; neighbour is being nasty; neighbour is being abusive; neighbour is being aggressive; neighbour is being loud; neighbour is being noisy; neighbour is being rude; neighbour is being awful; neighbour is being difficult; neighbour is being unreasonable; neighbour is being vile; neighbour is being mean; neighbours are being horrible; neighbours are being nasty; neighbours are being abusive; neighbours are being aggressive; neighbours are being loud; neighbours are being noisy; neighbour being horrible; neighbour being nasty; neighbour is horrible; neighbours are horrible; neighbour is nasty; neighbours are nasty; neighbour is vile; neighbours are vile; neighbour arguing; neighbours arguing; neighbours fighting; neighbour fighting; row with my neighbour;
    neighbour harassing; neighbours harassing; neighbour keeps; neighbours keep; neighbour abuse;
    neighbour is abusive; abusive neighbour; abusive neighbours; next door keep; next door keeps;
    next door are always; next door is always; man next door; woman next door; people next door; lads next door;
    family next door; trouble with my neighbour; trouble with the neighbours; problems with my neighbour;
    problems with neighbours; problem with my neighbour; upstairs neighbour; downstairs neighbour; people upstairs;
    man upstairs; woman upstairs; neighbour intimidating; neighbours intimidating; bad neighbour; bad neighbours;
    anti social neighbour; anti social neighbours; antisocial neighbours; antisocial neighbour; neighbour screaming;
    neighbours screaming; neighbors; neighbor; neighbour records; neighbours record; neighbour recording; neighbour films; neighbours film; neighbour filming;
    camera pointing at; cctv pointing at; camera pointed at; cctv pointed at; camera on my garden; cctv on my garden; camera facing my; cctv facing my
  `),
  damage: phraseList(`
    smashed my; smashed our; smashed his; smashed her; smashed their; smashed up; smashed in; smash windows; smash up;
    breaking windows; breaking things; smash the; smashes the; smashing the; broke into my shed; kicking doors; kicked my door; kicked the door; snapped;
    ruined my; ruined our; ruined the; ruined his; has ruined; have ruined; been ruined; got ruined; uprooted; smashed window; smashed windows; windows broken; window broken; glass smashed; glass gone in; glass has gone in; glass put in; windows put in; windows put through; put the windows through; glass been smashed; glass broken; window break; glass window broken; beaten window; smashed my window; smashing windows; broke my window;
    broken window; broken windows; vandal; vandals; vandalism; vandalised; vandalising; vandalized; vandalizing;
    vandalise; damage; damaged; damaging; criminal damage; keying cars; keying my car; keying the cars; keying our cars; keyed our cars; keyed my car; car keyed; car was keyed; car got keyed; cars keyed; car has been keyed; van keyed; van was keyed; scratched my car; scratched me car; scratched car; car scratched;
    slashed my car tyres; slashed the tyres; slashed his tyres; slashed her tyres; slashed their tyres; slashed all my tyres; slashed all the tyres; slashed both tyres; tyres have been slashed; tyres been slashed; tyre was slashed; slashed a tyre; slashed my tyres; slashed our tyres; tyres slashed; tyres were slashed; tyres got slashed; tyre slashed; tyres let down; let my tyres down; let our tyres down; smashed up; smashing up; smashed the; kicked the fence;
    kicked my fence; kicked in; fence kicked; kicking fences; kicking gates; kicking bins; kick fences; kicks fences; broke the fence; broken the fence; pulled up plants; ripped up; wrecked;
    wrecking; wing mirror; wing mirrors; bus shelter smashed; eggs thrown; throwing eggs; egged; egging;
    throwing stones; chucking stones; stones at cars; bricks at cars; stones thrown;
    throwing bricks; throwing rocks; knocked down the wall; headstones; swings broken
  `),
  litter: phraseList(`
    litter; littering; rubbish everywhere; rubbish thrown; throwing rubbish; broken glass; smashed glass;
    broken bottles; smashed bottles
  `),
  drugs: phraseList(`
    spice heads; spiceheads; spice head; spice; on spice; druggies; druggie; bagheads; bag heads; smack heads; crack heads; needles; needle; drug litter; drug dealing; drug dealer; drug dealers; dealing drugs; selling drugs; drug use;
    taking drugs; using drugs; smoking weed; smell of weed; smell of cannabis; smoking cannabis; weed; cannabis;
    drugs; dealing; they deal; he deals; she deals; deals from; deal from his; deals drugs; deal drugs; county lines; cuckooing; dealers; drug den; drug house; cocaine; heroin; crack; crackheads;
    junkies; junkie; smackheads; stoned; smoking drugs; drug deal; drug deals; spliff; spliffs; ketamine; weed smell;
    smells of weed; smells of cannabis; come and go at all hours; come and go all hours; coming and going at all hours; coming and going all hours; coming and going all night; in and out at all hours; in and out all hours;
    cars pulling up for; cars pull up for
  `),
  graffiti: phraseList(`
    graffiti; spray paint; spray painted; spray painting; tagging; tagged the; sprayed on the wall; paint on the wall;
    painted on the wall; written on the wall; sprayed my garage; sprayed my shed; sprayed my fence; sprayed our fence; sprayed my wall; sprayed paint; sprayed my car; sprayed my door; grafiti; graffitti; tags on the
  `),
  'fly-tipping': phraseList(`
    flying tipping; flying tip; flying tippers; rubbish dumped; dumped rubbish; dumping rubbish; fly tipping; flytipping; fly tipped; flytipped; fly tip; flytip;
    fly tippers; dumped tyres; tyres dumped; has dumped; have dumped; dumped a; dumped an; dumped old; dumped some; dumped loads; dumped their; dumping a; dumping old;
    dumping their; dumping stuff; keep dumping; been dumped; mattress dumped; dumped a mattress; dumped a sofa; sofa dumped; fridge dumped; fridge left;
    old tyres dumped; tyres dumped; tip dumped; builders waste; waste dumped; dumped waste; bags dumped;
    bin bags dumped; van dumped loads; van dumped a; van dumped bags; van dumped rubbish;
    car dumped loads; flytippers; tipping rubbish; tipping waste; as a dump; as a tip; like a dump; like a tip; threw old; threw an old; threw out old; throw out old; threw mattress; threw mattresses; threw a mattress; threw a sofa; threw a fridge; threw furniture; thrown old; thrown a mattress;
    mattress threw; mattress thrown; fridge threw; fridge thrown; sofa threw; sofa thrown; furniture threw; furniture thrown; left a mattress; left an old; dumped for our house; dumped behind; left old mattresses; mattress left; sofa left; hes threw behind
  `),
  'dog-fouling': phraseList(`
    dog mess; dog poo; dog fouling; dog muck; dog foul; fouling; dogs mess; doesnt pick up after;
    not picking up after; dog dirt; dog shit; dogshit; dog poop; letting his dog foul; lets his dog; lets her dog;
    dogs pooing; dog pooing; pick up after
  `),
  'fire-setting': phraseList(`
    set fire; setting fire; setting fires; bin fire; bin fires; bins on fire; arson; fires in the; lighting fires;
    deliberate fire; deliberate fires; lit a fire; lighting a fire; started a fire; starting fires; start fires;
    burning bins; bins set alight; set alight; setting light to; set light to; torched; torching; burnt down;
    fire started
  `),
  fireworks: phraseList(`
    firework; fireworks; rocket; rockets; banger; bangers; roman candle; letting off fireworks; setting off fireworks;
    throwing fireworks
  `),
  'street-drinking': phraseList(`
    drink on the bench; drink on the benches; drinking on the benches; drink on a bench; drink in the park; drink in the street; drink outside; street drinking; street drinkers; street drinker; drinking in the street; drinking in the park;
    drinking on the street; drinking on the bench; drinking outside; drunk; drunks; drunk men; drunk people;
    drinking alcohol; boozing; boozed up; cans of lager; beer cans; drinking cider; public drinking;
    drinking in public; alcoholics; drinkers; pissed up; underage drinking; under age drinking; kids drinking
  `),
  'solvent-misuse': phraseList(`
    solvent; solvents; glue sniffing; sniffing glue; sniffing gas; nitrous oxide; laughing gas; nos canisters;
    gas canisters; nox canisters; balloons and canisters; inhaling gas; sniffing aerosol; sniffing aerosols; nos;
    silver canisters; whippets canisters
  `),
  hate: phraseList(`
    racist; racism; racial abuse; racially abused; homophobic; transphobic; hate crime; hate incident; slurs;
    because of my race; because of my skin; because of my religion; because im black; because im asian;
    because im gay; because im polish; because im muslim; because im disabled; go back to your own country;
    islamophobic; antisemitic; p word; the p word; n word; the n word; racial slur; racial slurs; disablist; swastika; swastikas; nazi; nazis; hitler; ss flag
  `),
  'nuisance-communications': phraseList(`
    nuisance calls; nuisance call; prank call; prank calls; prank calling; prank phone calls; silent calls; silent phone calls; abusive calls; abusive texts; abusive messages;
    nasty notes; horrible notes; abusive notes; nasty note; horrible note; abusive note; threatening note; threatening notes; threatening letters; threatening letter; horrible letters; notes on my car; note on my car; notes on my door; notes through my letterbox; notes through the letterbox; notes through our door; poison pen; nasty messages; nasty texts; threatening texts; threatening messages; threatening calls; keeps ringing me;
    keeps calling my phone; keeps calling me at; keeps calling me on; keeps calling me from; keeps calling me day; keeps calling me all;
    keeps calling me in; keeps calling me up; keeps calling and; keeps calling my mobile; keeps phoning me; keep phoning me; phones me all; keeps texting me; keeps messaging me; keep ringing me; keep messaging me; keep texting me;
    bombarding me with; malicious messages; malicious calls; abusive letters; nasty letters; notes through my door;
    posting about me; trolling; abuse on facebook; abuse online; online abuse; harassing me online; abusive emails;
    posts about me
  `),
  'abandoned-vehicle': phraseList(`
    abandoned car; abandoned a car; abandoned a van; dumped a car; dumped a van; abandoned vehicle; abandoned van; abandoned motorbike; abandoned caravan; abandoned lorry;
    car abandoned; van abandoned; car has been abandoned; van has been abandoned; dumped car; car dumped;
    dumped vehicle; dumped van; van dumped; burnt out car; burned out car; burnt out van; car with no number plates;
    car with no plates; car on bricks; van on bricks; up on bricks; no tax no mot; no tax or mot; no mot or tax; no tax and no mot; no mot and no tax; untaxed van; car left for weeks; car left for months; untaxed car; car not moved for; car hasnt moved;
    van hasnt moved; vehicle hasnt moved
  `),
  animals: phraseList(`
    dangerous dog; dog attack; dog attacked; dogs attacking; dog bit; dog bites; bitten by a dog; aggressive dog;
    vicious dog; out of control dog; dog out of control; dogs out of control; dog off the lead; dogs off the lead;
    dog off lead; dogs off lead; dog loose; dogs loose; loose dogs; loose dog; horses loose; loose horses;
    horses on the; cockerel; cockerels; pit bull; xl bully; dog on the loose; set his dog on; set the dog on;
    setting dogs on; dog went for; dog came at; dog jumped at; dog jumped up; dog lunged; off the lead; off its lead; off lead; no muzzle; without a muzzle; animal problem; dogs fighting; dog growling; going for people; goes for people; goes for other dogs; dog keeps getting out;
    dogs keep getting out; cats pooing; cat pooing; cats poo; cat poo; poisoning cats; poisoning the cats; poisoning dogs; poisoned cats; cats poisoned; cats have been poisoned; poisoned my cat; poisoned my dog; poisoned our cat; chickens; dog escapes; dog chasing; dogs chasing
  `),
  begging: phraseList(`
    begging; beggar; beggars; beg; begs; asking for money; asking people for money; asking for change;
    asking for spare change; harassing people for money; aggressive begging; pestering for money
  `),
  'sex-work-related': phraseList(`
    prostitute; prostitutes; prostitution; brothel; sex worker; sex workers; kerb crawler; kerb crawling;
    kerb crawlers; soliciting; sex in public; sex in cars; dogging
  `),
  trespass: phraseList(`
    trespass; trespassing; trespassers; trespasser; in my garden; through my garden; in our garden;
    through our garden; into my garden; into our garden; over my fence; over our fence; over the fence; climbing over;
    climbed over; on my property; on our property; on private land; breaking into the; got into the; squatters;
    squatting; in the empty house; in the empty building; in the derelict; derelict building; unauthorised encampment;
    illegal encampment; climbing into; in my yard; on my drive; cutting through my
  `),
  'hoax-calls': phraseList(`
    hoax call; hoax calls; hoax 999; prank 999 calls; prank calls to 999; false 999 calls; fake 999 calls; false alarm calls;
    hoax
  `),
  'smoke-or-smells': phraseList(`
    bonfire; bonfires; smoke from; burning rubbish; burning plastic; burns plastic; burns tyres; burning tyres; smell from; smells from; burns rubbish; burning waste; bad smell;
    bad smells; awful smell; smell of; smells of; stink; stinks; stinking; stench; odour; odours; fumes; garden fire;
    burning leaves; black smoke; smoke coming; smoke come; smoke comes; make fire in; makes fire in; make fires; burning cable; burn cable; burns cable; burning wood
  `),
  parking: phraseList(`
    parking; parked; badly parked; double parked; parking on the pavement; parked on the pavement;
    parked across my drive; blocking my drive; blocking my driveway; blocking our driveway; blocking the driveway; blocked my driveway; blocked our driveway; block my driveway; blocks my driveway; across my driveway; across our driveway; park illegally; parks illegally; parking illegally; blocked my drive; block my drive; blocking the drive; double yellow;
    double yellows; dropped kerb; illegally parked; illegal parking; inconsiderate parking; pavement parking;
    parking on the grass; in front of my garage; in front of our garage; front my garage
  `),
};

/** The kind that says whose doing it is: of words as telling, those that say what was done are the kind. */
export const KIND_OF_WHOM = 'rowdy-neighbours';

/** Kinds that give way when a more telling one was named too: "motorbikes making a racket" is about the motorbikes. */
export const GENERAL_KINDS: readonly string[] = phraseList(
  `rowdy-inconsiderate; noise; rowdy-neighbours; trespass; parking; smoke-or-smells`,
);
