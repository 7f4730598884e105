import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** What answers a question of the guides about roads, pubs, thefts, fraud, the internet, drugs, extremism, grants and formats only where that was asked, beside ANSWERED_IN_GUIDES: "quads". Keys as there. */
export const ANSWERED_ABOUT_CRIME: PhraseBook = {
  'accessible-format.more/ask': phraseList(`
    by post; in the post; post it; posted; letter; a letter; by letter; paper; paper copy; on paper; printed; print it; hard copy; leaflet; cd; on a cd; dvd; by email; email; email it; email me;
    read it to me; read it out; read to me; cant see; cant read; blind; dyslexic; dyslexia; bad eyes; poor sight; apply; how do i get it; how do i get one; how can i get it; get it in; in another language
  `),
  'accessible-format.more/call': phraseList(`
    no internet; dont have internet; dont have the internet; havent got internet; no computer; not online; cant use computers
  `),
  'burglary-theft.more/marking': phraseList(`
    smart water
  `),
  'burglary-theft.more/safer': phraseList(`
    alarm; alarms; burglar alarm; ring doorbell; doorbell camera; video doorbell
  `),
  'community-grants.more/contact': phraseList(`
    get in touch; email; email address; email them; a form; forms; speak to them; visit them
  `),
  'community-grants.more/grants': phraseList(`
    apply; application; how much; how much can we get; church; church roof; village hall; parish council; councillor; bench; a bench; scouts; scout group; charity; football club; playground; school; sports club; allotments; defibrillator; bins; lights; cameras; personal grant; a grant
  `),
  'community-grants.more/watch': phraseList(`
    the watch; watch schemes; set up a watch
  `),
  'cyber-what/account': phraseList(`
    pretending to be me; pretend to be me; fake profile; fake account; fake page; impersonating; impersonated; cloned; my snap; my insta; insta; tiktok; my bank account; online banking; my xbox; xbox; playstation; my ps5; steam; roblox account; my phone number; sim swap; gmail; hotmail; outlook; icloud; apple id
  `),
  'cyber-what/device': phraseList(`
    acting weird; acting strange; acting up; playing up; gone weird; phone is slow; overheating; camera on; microphone; my router; wifi; my ring doorbell; my camera; cctv; broadband; installed an app; app on my phone
  `),
  'cyber-what/child': phraseList(`
    kids; my kids; my grandkids; a child; my niece; my nephew; roblox; fortnite; my lad; my girl; stepson; stepdaughter
  `),
  'cyber-what/message': phraseList(`
    whatsapp message; i got a text; got an email; weird text; weird email; suspicious; a qr code; qr code; a call; phone call
  `),
  'drugs-alcohol.more/close': phraseList(`
    support for me; family support; support group; support groups; support for families; al anon
  `),
  'drugs-alcohol.more/stopping': phraseList(`
    shake in the morning; the shakes; shakes; i shake; shaky; cold turkey; sweats; withdrawals; taper; cut down; cutting down
  `),
  'drugs-alcohol.more/me': phraseList(`
    aa; meetings; a meeting; near me; counselling; key worker; methadone; a script
  `),
  'drugs-what/drugs': phraseList(`
    gear; glue; tramadol; codeine; painkillers; pain killers; valium; xanax; diazepam; pregabalin; monkey dust; mdma; lsd; acid; shrooms; mushrooms; meth; crystal meth; poppers; opiates; subs; subutex; methadone; balloons; laughing gas; nitrous; mephedrone; ghb; edibles; thc
  `),
  'drugs-who/close': phraseList(`
    my lad; my baby; my kid; my kids; my boy; my girl; my missus; my fella; my bloke; he drinks; she drinks; they drink; hes on; shes on; he takes; she takes; he smokes; she smokes; my grandad; my nan; my stepdad; my stepson; my stepdaughter; my cousin; my lodger
  `),
  'drugs-who/dealing': phraseList(`
    next door deals; deals drugs; deals weed; smell of weed; weed smell; smells of weed; stinks of weed; smell weed; smoking weed outside; cannabis smell; cannabis farm; growing weed; growing cannabis; drug house; drug den; drug deals; deals outside; comings and goings
  `),
  'drugs-who/me': phraseList(`
    both; us; both of us; all of us; methadone; pregnant and drinking; im pregnant; my drinking; my drug use; my habit; my addiction; i use; i smoke; im using; i relapsed; relapsed; relapse
  `),
  'find-for/own': phraseList(`
    my anger; my temper; anger management; i lose my temper; losing my temper; i get angry; i get so angry
  `),
  'find-for/self-harm': phraseList(`
    someone to talk to; somebody to talk to; talk to someone; lonely; loneliness; isolated; stressed; stress; panic attacks; panic; cant cope; low mood
  `),
  'find-who/older': phraseList(`
    im 65; im 66; im 67; im 68; im 69; im 70; im 71; im 72; im 73; im 74; im 75; im 76; im 77; im 78; im 79; im 80; im 81; im 82; im 83; im 84; im 85; im 86; im 87; im 88; im 89; im 90; over 60; over 65; over 70; over 80; retired; old age; my nan; my gran; my grandad
  `),
  'find-who/parent': phraseList(`
    mum of; dad of; mother of; father of; pregnant; expecting; single mum; single dad; single parent; a mum; a dad; got kids; have kids; with kids; my kids
  `),
  'find-support.more/text': phraseList(`
    can i text; text number; rather text; do text; a text; text them
  `),
  'format-kind/language': phraseList(`
    polish; punjabi; urdu; romanian; lithuanian; ukrainian; arabic; chinese; mandarin; cantonese; hindi; bengali; gujarati; slovak; russian; spanish; portuguese; french; turkish; kurdish; farsi; tamil; somali; welsh; hungarian; bulgarian; italian
  `),
  'fraud-advice.more/relative-later': phraseList(`
    dementia; power of attorney; forgets; memory; confused
  `),
  'fraud-gone/check': phraseList(`
    is it a scam; is this a scam; is that a scam; is it real; is this real; is it genuine; is this genuine; is it legit; is this legit; is it fake; is this fake; scam or not; real or fake; can i trust it; is it safe
  `),
  'fraud-gone/details': phraseList(`
    my card; card details; my address; my details; my dob; my name; my number; my pin; the pin; passcode; the code; a code; my ni number; my passport;
    card number; long number; sort code; account number; national insurance; only clicked; just clicked; i clicked; clicked on it; pressed on it; pressed the link; tapped it; tapped on it; my login; date of birth
  `),
  'fraud-gone/no': phraseList(`
    nearly did; almost did; nearly paid; almost paid; nearly fell for it; almost fell for it; came close; close call
  `),
  'fraud-now/no': phraseList(`
    earlier; earlier today; its over; all over; gone now; they have gone; theyve gone; stopped now; stopped; its stopped
  `),
  'fraud-now/threat': phraseList(`
    kill me; kill us; hurt me; hurt us; hurt my family; smash my; burn my; come round; coming round
  `),
  'fraud-who/me': phraseList(`
    mine; both; my own; its mine; both me and; me and my;
    us; both of us; joint account; my account; our account
  `),
  'fraud-who/relative': phraseList(`
    neighbour; a neighbour; my neighbour; an old neighbour; client; a client; my client; a patient; my patient; next door; someone; somebody; my carer;
    not me; someone i know; my ex; my boyfriend; my girlfriend; my grandson; my tenant; a customer
  `),
  'hate-who/me': phraseList(`
    both; us
  `),
  'licensed-premises.more/under-age': phraseList(`
    vapes; vape; vape shop; corner shop; the shop; trading standards; cigarettes
  `),
  'licensed-premises.more/run': phraseList(`
    object; objecting; object to it; licensing team; licensing; opening hours; refused entry; watered down; overcrowded
  `),
  'licensed-what/noise': phraseList(`
    beer garden; a band; bands; live band; disco; dj; bass; the bass; extractor; emptying bottles; bottle bin; party; parties
  `),
  'licensed-what/now': phraseList(`
    knife; a knife; kicking off; fighting now; stabbed; bottled; a gun
  `),
  'licensed-what/run': phraseList(`
    bouncer; bouncers; doorman; door staff; threw me out; thrown out; chucked me out; landlord; landlady; the manager; drugs in the toilets; drugs in the toilet; drugs in there; drugs; dealing; dealing in the pub; fire exits; fire exit; fire door; fire doors;
    object; objecting; object to; application; new licence; watered down; short measures; wont serve me; refused to serve; discrimination; banned me; barred me; refused entry; opening hours; open late; too late; overcrowded; dirty; the pub next door; off licence
  `),
  'licensed-what/street': phraseList(`
    closing time; chucking out time; pissing; urinating; wee in; weeing; glass; broken glass; smokers; smoking outside; taxis; taxi; litter; drinking in the street; street drinkers
  `),
  'low-who/me': phraseList(`
    both; us
  `),
  'road-safety.more/crash': phraseList(`
    insurance; my insurance; whiplash; he drove off; she drove off; they drove off; drove off; his reg; number plate
  `),
  'road-safety.more/speeding': phraseList(`
    cameras; camera; speed limit; 20 mph; twenty mph
  `),
  'road-safety.more/support': phraseList(`
    cant sleep; scared to drive; wont drive; counselling; nightmares; cant stop thinking
  `),
  'road-what/bikes': phraseList(`
    quads; quad; mopeds; moped; dirt bikes; dirt bike; motorbikes; motorbike; motorbikes in the; e scooter; e scooters; electric scooter; electric scooters; electric bikes; e bikes; off roaders; sur ron; surron; pit bikes; doughnuts; donuts; wheelies
  `),
  'road-what/blocked': phraseList(`
    cant get my pram past; cant get past; get my pram; get the pram; get my wheelchair; school run; double yellow; double yellows; across my drive; over my drive; dropped kerb; cars on the pavement; in my space; disabled bay; parks; vans parked
  `),
  'road-what/crash': phraseList(`
    hit my parked car; hit my car; hit by a car; bumped my car; bumped into me; bumped into my; ran into me; ran into my; went into the back of; rear ended; scraped my car; drove off; knocked over; ran over; run over; prang; wing mirror; my bumper; hit me and
  `),
  'road-what/driving': phraseList(`
    on his phone; on her phone; on the phone; on a phone; road rage; no insurance; uninsured; no licence; no mot; no tax; untaxed; jumped the lights; jumping the lights; red light; red lights; wrong side; wrong way; close pass; nearly hit; nearly got hit; nearly knocked; nearly ran; nearly run; near miss; dangerous driver; dangerous drivers; careless;
    cant see; too old to drive; shouldnt be driving; taxi driver; bus driver; lorry; lorries; hgv; hgvs; a horse; horses; cyclists; a cyclist
  `),
  'road-what/fault': phraseList(`
    pot hole; pot holes; hole in the road; streetlamp; street lamp; lamp post; lights out; light out; lights are out; light is out; lights are off; no lights; dangerous junction; junction; no crossing; crossing; zebra crossing; pelican crossing; roundabout; overgrown; ice; icy; gritting; flooded; manhole; kerb; bollard; bollards; road markings; drains; fallen tree; mud on the road
  `),
  'road-what/now': phraseList(`
    drives drunk; drive drunk; drove drunk; driving drunk; drunk driving; drunk and getting; drunk and driving; drunk and drives; drinks and drives; drink and drive; over the limit; about to drive; going to drive; getting in his car; getting in her car; got in his car; got in her car; gets in his car; behind the wheel;
    driving high; drives high; drives stoned; driving stoned; drugged up; pissed and driving
  `),
  'road-what/speeding': phraseList(`
    kill someone; get killed; gets killed; someone will die; someones going to die; lads racing; drag racing; accident waiting to happen; fast cars; cars go fast; tear up and down; flying up and down; speed limit; like a racetrack
  `),
  'sv-who/me': phraseList(`
    both; us
  `),
  'terror-what/online': phraseList(`
    a channel; discord; youtube; twitter; tiktok; a group chat; group chat; forum
  `),
  'terror-what/person': phraseList(`
    neighbour; a neighbour; my neighbour; hes changed; shes changed; theyve changed; talks about it; he talks about; she talks about; someone at church; someone at the mosque; someone at the gym; my boss; my tenant; my stepson; my nephew; my cousin; my pupil; an ex
  `),
  'terror-what/seen': phraseList(`
    a bomb; bomb; a drone; drone; drones; poster; posters; stickers; sticker; flag; flags; leaflets; leaflet; graffiti; nazi; nazi stuff; swastika; a van; a bag; chemicals; fertiliser; taking photos; taking pictures; far right
  `),
  'terrorism.more/person': phraseList(`
    talk to someone; speak to someone; someone to talk to; act early
  `),
  'theft-what/other': phraseList(`
    money; cash; from work; at work; church; plants; plant pots; gate; fence; ornaments; charity box; my dog; pets; passport; a letter; post; mail; lead; scrap; metal; copper; cable; my medication; tablets; wages
  `),
  'theft-what/shed': phraseList(`
    garden; my garden; garden furniture; greenhouse; summerhouse; the yard; my yard
  `),
  'theft-what/vehicle': phraseList(`
    pushbike; push bike; push bikes; cat converter; catalytic; scooter; moped; number plates; number plate; wheels; tyres; fuel; petrol; sat nav; my keys; car keys; trailer; lorry; ebike; e bike
  `),
  'theft-when/now': phraseList(`
    theyre in the house; they are in the house; theyre in my house; they are in my house; hes in the house; shes in the house; someone is in the house; someones in the house; someones in my house; is in the house; is in my house; theyre inside; hes inside; someone at the back door; someone at my back door; man at the back door; tried the handle now; trying to break in; theyre breaking in; in the garden now
  `),
  'theft-when/past': phraseList(`
    hes gone; shes gone; theyve gone; they are gone; theyre gone; long gone; gone now; not now; just happened; its happened; it happened; someone broke in; they broke in; he broke in; broke in; shoplifter; shoplifters; shoplifting; pickpocket; pickpocketed; parcel stolen; parcel; parcels; been in; a while ago; ages ago; lead off; metal theft; theft; took my; stolen; someone took; he took; she took; they took; both; nicked; swiped
  `),
  'theft-when/worried': phraseList(`
    theyll break in; they will break in; might break in; may break in; could break in; going to break in; gonna break in; will break in; break in next; might come back; might get in; just suspicious; suspicious; might happen; could happen; scared of; strange van; strange car; hanging around; so it doesnt happen; future
  `),
  'fraud-gone/control': phraseList(`
    downloaded; installed; an app
  `),
  'fraud-gone/money': phraseList(`
    a grand; two grand; three grand; five grand; ten grand; grand; the lot; everything; all my money; all her money; all his money; bitcoin; crypto; never came; never arrived; didnt arrive; did not arrive; never turned up; money and details; both
  `),
  'fraud-now/talking': phraseList(`
    watching my screen; on my screen; in my computer; still connected; keep ringing; keeps ringing; keep texting
  `),
  'fraud-who/business': phraseList(`
    my work; for work; the school; the pub
  `),
};
