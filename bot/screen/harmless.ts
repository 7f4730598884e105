import type { DangerKind } from '../../content/danger-cards.ts';
import { EVERYDAY } from './harmless-of-everyday.ts';
import { MEANT_OTHERWISE } from './harmless-heard.ts';
import { SAID_IN_ANSWER } from './harmless-in-answers.ts';
import { TOLD_OF_THEIRS } from './harmless-of-theirs.ts';

/** Sayings that only sound dangerous; `only` names the one kind they speak for, all kinds when left out. */
export interface HarmlessGroup {
  readonly only?: DangerKind;
  readonly heard?: true; // speaks for what the words sound like alone: what a rule finds in them stays
  readonly reason: string;
  readonly phrases: readonly string[];
}

/**
 * Sayings, games, sport, cooking and gardens. A finding that lies on one of these is dropped; a danger in the rest of the
 * same message still shows. Same pattern language as the rules.
 */
export const HARMLESS: readonly HarmlessGroup[] = [
  {
    only: 'stalking',
    reason: 'firms and offices that write and ring',
    phrases: [
      '{office} [company|board|people|shop] (keeps|keep|kept|constantly|wont stop|will not stop) (sending|emailing)',
      '{office} [company|board|people|shop] keep (leaving|messaging|texting|calling|ringing|contacting|phoning)', // "the man from the council keeps" is one man
    ],
  },
  {
    only: 'self-harm',
    reason: 'what somebody can bear no longer is a noise or a neighbour',
    phrases: [
      '(can not|cant|could not) (go on|carry on|live|cope|live like this|go on like this|carry on like this) [like this] (with|because of) (the|this|their|his|her|all the|all this|that) [constant|loud|endless] (noise|stomping|banging|music|shouting|screaming|barking|dog|dogs|parties|party|neighbor|neighbors|smell|smoke|bass|racket|drilling)',
    ],
  },
  ...TOLD_OF_THEIRS,
  ...EVERYDAY,
  ...MEANT_OTHERWISE,
  ...SAID_IN_ANSWER,
  {
    reason: 'whoever is cross with themselves, and old neighbours as people call them',
    phrases: ['(kicking|kick) (myself|my self)', '(the|this|that|an|our|poor) old (boy|girl|lad|dear|chap|fella)'],
  },
  {
    only: 'danger-now',
    reason: 'a burglary that is feared or to be kept away, and is not happening',
    phrases: [
      '(stop|avoid|prevent|against|without|from|scared of|afraid of|worried about|worry about|risk of|chance of|chances of|keep|keeps|before|nervous about|after|since|following) (being|getting) burgled',
    ],
  },
  {
    only: 'self-harm',
    reason: 'what somebody else would do to the one who writes',
    phrases: [
      '(he|she|they|who|ex|partner|husband|boyfriend|wife|girlfriend|neighbor|someone|somebody|lads|gang|man) [said|says|told me|threatened|threatens|would|will|is|are|has] [he|she|they|to] [would|will|is|are|going to|going|to] (slit|slash|cut|slitting|slashing) my (throat|wrists|wrist)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'a landlord who ends a tenancy kicks nobody',
    phrases: [
      '(kick|kicks|kicking|kicked|throwing|throws|thrown|threw|chucked|booting|booted) (me|us) out (on|by|next|because|for|tomorrow|soon|after|$|of my flat|of the flat|of my house|of my home|of the house|of our home|of our house)',
    ],
  },
  {
    reason: 'medicines that are brought back, collected or taken as they should be',
    phrases: [
      '(taken|took|take|taking|bring|brought) ... {pills} (back|to the|to a) [to the|to a] (chemist|pharmacy|pharmacist|surgery|doctor|tip|hospital|vet)',
      '(taken|took|take|tried|had|on) ... {pills} ... (over the years|for years|all my life|since i was)',
      '(taken|took|take|taking) ... {pills} (as prescribed|as normal|as usual|like normal|as directed|like the doctor|as the doctor|on time|every day like)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'medicines that thieves took',
    phrases: [
      '(someone|somebody|burglar|burglars|thief|thieves|they|kids|robbers|carer|carers) [has|have] (taken|took) ... {pills} (from|out of|off) (my|our|the|her|his|their|me|us)',
    ],
  },
  {
    only: 'domestic-abuse',
    reason: 'medicine that belongs to somebody of the family',
    phrases: ['(taken|took|swallowed|eaten|ate|necked|downed|drank|drunk) ... my {family} {pills}'],
  },
  {
    only: 'medical-fire',
    reason: 'bonfires, cooking, alarms and meters',
    phrases: [
      '(bomb|fire|smoke|panic|car|burglar|house|shop|false) (alarm|alarms|drill|drills|disposal|practice|safety|detector|detectors|door|doors|extinguisher|extinguishers|escape|exit|station|pit|stick|hydrant|pits|fighter|fighters|engine station|hazard) ',
      '(gas|electric|smart) (meter|bill|boiler|bills|meters|engineer|cooker|supply|board|man|hob|fire|fitter|main|mains)',
      '(fire|fired|firing) (up the|away|the boss|from my job|from his job|the bbq|the barbecue|from work|pit|place|wood|works|work|off an|stick)',
      '(bonfire|barbecue|bbq|log burner|log fire|camp fire|campfire|fire pit|chiminea|garden waste|leaves|incinerator) ... (burning|smoke|on fire|fire|flames|burn|smoking|alight|lit|smell)',
      '(burning|smoke from|smoke|burn|lighting|lit|burns) ... (bonfire|barbecue|bbq|log burner|garden fire|rubbish|garden waste|leaves|wood burner|chimney|weed|cannabis|cigarettes|spliffs|joint|joints|incinerator|green waste|woodburner|tyres|plastic|vape|toast|candle|candles|incense|calories|hedge|cuttings|branches|firepit)',
    ],
  },
  {
    only: 'domestic-abuse',
    reason: 'things and strangers that hit somebody of the family',
    phrases: [
      '(scooter|scooters|bike|bikes|cyclist|cyclists|moped|quad|car|van|bus|lorry|ball|balls|football|frisbee|stone|stones|trolley|firework|fireworks|rocket|egg|eggs|snowball|branch) {aux} (hit|hits|hitting) (my|our|the|his|her)? (mum|dad|nan|gran|grandad|sister|brother|son|daughter|wife|husband)',
    ],
  },
  {
    reason: 'animals and sports that attack nobody on purpose',
    phrases: [
      '(was|were|got|get|been|being) [nearly] (attacked|bitten|chased|jumped on|knocked over|pecked|charged) by .. (swan|swans|goose|geese|seagull|seagulls|gull|wasp|wasps|cow|cows|cat|pheasant|ram|bee|bees|sheep|puppy)',
      '(got|get|was|been|being|gets|he|she|i) (punched|kicked|hit|knocked out|battered|beaten) ... (in the ring|boxing|sparring|karate|judo|rugby|at football|in training)',
    ],
  },
  {
    only: 'self-harm',
    reason: 'whoever is worn out by caring for somebody is asked how they are, as is whoever was hurt by a fall',
    phrases: [
      '(care|cares|caring|carer|look after|looks after|looking after|looked after) // (can not|could not|struggling to|not able to) (cope|go on|carry on|do this|do it|manage|take it|take any more|take much more|keep going)',
      '(can not|could not|struggling to|not able to) (cope|go on|carry on|do this|do it|manage|take it|take any more|take much more|keep going) .. (caring|looking after|being a carer|as a carer|carer for)',
      '(fell|fall|falling|tripped|slipped|pushed|knocked|accident|pothole|kerb|ice|icy|pavement|stairs|steps|ladder) ... (hurt|cut|burned) (myself|my)',
      '(hurt|cut|burned) (myself|my .) .. (falling|fell|tripping|tripped|slipping|slipped|on the pavement|on the ice|on a|on the)',
    ],
  },
  {
    reason: 'who says that they have done nothing',
    phrases: [
      '(i|we) [have] never (touched|hit|hurt|harmed|attacked|threatened|followed|laid a finger|laid a hand|raised a hand|did anything|done anything) [to|on] (her|him|them|anyone|anybody|nobody)',
      '(she|he|they) (is|are) (lying|a liar|liars|making it up|making this up) [about me]',
    ],
  },
  {
    only: 'stalking',
    reason: 'whoever calls names makes no call',
    phrases: [
      '(keeps|keep|kept|constantly|wont stop|will not stop) (calling|shouting) (me|us|him|her|them|my son|my daughter|my wife|my husband) (a|an|names|the|all|every|dirty|horrible|racist|bad)',
    ],
  },
  {
    reason: 'a complaint that nothing is done',
    phrases: [
      '(whats|what is) the point .. (you|council|police) [lot|people|just|all] (never|do not|dont|will not|wont|can not|cant) .. (anything|nothing|come|turn up|answer|reply|listen|act|respond)',
      '(whats|what is) the point (of|in) (reporting|ringing|complaining|phoning|filling) ',
    ],
  },
  {
    only: 'self-harm',
    reason: 'stopping a form or a chat; "with this" counts only where the sentence ends there',
    phrases: [
      '(do not|dont|not) (want|wish|wanting|like) to (carry on|go on|continue|keep going) with (this|it|that)$',
      '(do not|dont|not|can not|cant) [want|wish] [to] (carry on|go on|continue|keep going|do) [with] (this|the|my|your|these|any) [silly|stupid|long] (report|form|forms|question|questions|chat|conversation|complaint|bot|survey)',
    ],
  },
  {
    reason: 'that something happened, and not what',
    phrases: [
      '^ (it|this|that|same thing|the same thing|the same) [has|is|just] (happened|happening) again [last night|today|yesterday|tonight]$',
    ],
  },
  {
    reason: 'sayings, games, films, sport, animals',
    phrases: [
      '(telly|tv|television|football|match|games|game|karaoke|sings|sing|singing|snores|snore|snoring|cat|cats|fox|foxes|cockerel|peacock|peacocks|bagpipes|violin|trumpet|recorder|owl|owls) ... like (someone|a person|a woman|a man) [is|being] [being] (strangling|strangled|murdered|murdering|killing|killed|attacked|attacking|tortured|torturing|stabbed|stabbing)',
      '(exhaust|exhausts|engine|bangers|backfires|backfiring|bird scarer|bird scarers|crow scarer|fireworks|firework|nail gun|roofers) ... (gunshots|gunfire|gun shots)',
      '(gunshots|gunfire|gun shots|shots) ... (engine|exhaust|backfiring|popping|bird scarer|bird scarers|crow scarer|fireworks|firework|nail gun|car backfiring|turned out|film crew|clay shoot|clay pigeon)',
      '(console|xbox|playstation|zombies|game|games|film|films|telly|surround sound|home cinema) ... (gunfire|gunshots|gun shots|explosions|screaming)',
      '(he|she|they|wife|husband|mum|dad|mrs|missus|boss|sister|brother|daughter|son|partner|girlfriend|boyfriend|nan|teacher|mate) (will|would|is going to|are going to|going to) (kill|murder|strangle|throttle|skin|slaughter|shoot|batter|lynch) me (if|when|because)? (i|we)? [have] (forget|forgot|forgotten|sent|send|paid|bought|broke|broken|shrunk|shrank|lose|lost|dropped|spilt|spilled|burnt|burned|ate|eaten|miss|missed|trod|scratched|dented|left the)',
      '(will|would|is going to|going to) (kill|murder|strangle|throttle) me .. (anniversary|birthday present|her jumper|the brown bin|the bins|shopping list|the milk)',
      '(beat|beats|beating|thrashed|hammered|slaughtered|battered) (me|us|him|her|them) (all|both|every time|hollow|hands down|easily|again) (at|in|by|to)? (cards|chess|scrabble|bowls|dominoes|darts|pool|snooker|golf|tennis|fifa|football|bingo|cribbage|crib|whist|bridge|monopoly|uno|draughts|the quiz|quizzes|everything)',
      '(is|are|am|was|be|was) (dying|die) of (nerves|man flu|a cold|a hangover|old age|excitement|hunger|jealousy|tiredness|envy|sunburn)',
      '(dying|die) (for a|to) (cigarette|wee|pee|pint|cuppa|brew)',
      '(with|has|got|holding|carrying|have) (a|an|the|his|her) (chainsaw|axe|hatchet|hammer|crowbar|spade|pitchfork) ... (verge|tree|trees|hedge|logs|woodland|tree surgeon|contractor|contractors|branches|firewood|fence|fencing|nails|roof|shed|ice|sculptures|allotment|scaffolding)',
      '(at it|going at it|went at it|been at it) [with] (hammer and tongs|hammers)',
      '(a|an|his|her|my|the|your) (shotgun|firearm|firearms|gun|air rifle) (certificate|licence|license|club|range|cabinet|permit|dealer|shop)',
      '(a|the|our) (bat|bats) (surveyor|survey|box|boxes|walk|roost|detector|expert|group)',
      'labour (ward|party|club|day|costs|shortage)',
      '(modern slavery|human trafficking|domestic abuse|domestic violence|hate crime|child protection|forced marriage|county lines|stalking|self harm|suicide) (helpline poster|poster|posters|sunday|statement|statements|awareness|training|module|audit|policy|policies|strategy|champion|champions|badge|leaflet|leaflets|reporting centre|conference|lesson|survey|statistics|figures|act|bill|course|courses|workshop|refresher|panel|forum|charity|week)',

      '(overdose|overdosed|overdosing) (of|on) (caffeine|sugar|chocolate|coffee|vitamins|vitamin|turkey|cake|cheese|sprouts|mince pies|telly)',
      '(sos|help|send help) (we|i) (have|am|need|ran|run)? [have|am] (run|got|out|a|some|thirty|no) (out|of|teabags|milk|brownies|wine)',
      'carbon monoxide alarm (where|battery|beeping|fitted|to buy|test|needs|wanted)',
      '(last|final) (message|goodbye|question) (got|to our|thanks|party|do|then|before the)',
      '(will not|not going to) be (around|here) (next week|tomorrow|for long|much longer) .. (holiday|away|work|can you|leave|moving|move|emigrating|retiring)',
      'bath bombs',
      '(booked|do|doing|did|tried|try|at|for) (axe|knife) throwing',
      '(chop|chops|chopping|cut|cuts|cutting|split|splits|splitting) (logs|wood|trees|branches|hedge|hedges|kindling) with',
      '(like a|on like a) house on fire',
      '(can not|could not) breathe for the (smell|stink|pong|dust|smoke machine|perfume|laughing)',
      '(child|baby|car|booster) (seat|seats) (fitting|fittings|fitted)',
      '(carry on|go on|continue|keep going) with (the|this|your) (form|report|application|complaint|chat|claim|course|membership|questions|survey)',
      '(disabled|blue badge) (bay|bays|badge|badges|space|spaces) (abuse|misuse)',
      '(someone|somebody) help me [to] (fill|write|type|spell) [in|out|up] (it|this|the|my|a)',
      '(someone|somebody) help me [to] (read|understand|with) (this|the|my|a) (form|forms|report|letter|letters|application|paperwork|writing|spelling|reading)',
      '(going|goes|go) on about',
      '(cut|cutting) myself (off the|some|a slice|a piece|gardening|cooking|chopping)',
      '(groom|groomed|grooming) (the|my|our|a) (pony|ponies|horse|horses|dog|dogs|cat|poodle|donkey|donkeys)',
      '(dog|cat|pet|horse|mobile dog) (groomer|groomers|grooming)',
      '(sat nav|satnav|cat|dog|personal trainer|zumba teacher|stairs|hill|workout) {aux} trying to kill (me|us)',
      '(check|checks|checked|checking) my (tyres|oil|tickets|blood pressure|homework|pulse|phone for me)',
      '(hid|hide|hides|hiding) (the|all the|my|our) (chocolate|chocolates|remote|biscuits|presents|sweets|crisps|cake|easter eggs|eggs|knives forks)',
      '(took|takes|taking) (my|her|his|our) (phone|laptop|tablet|keys|car keys) to (get the|get it|be mended|be fixed|the shop|the repair)',
      '(let|lets) me have (the last|another) (roastie|biscuit|chip|cake|slice|word|roast|sweet|piece)',
      '(times a|every) day .. (pharmacy|dentist|surgery|robot|misses his dog|granddaughter|grandson)',
      'let me leave without',
      '(watching|watches) me (cook|play|knit|bake|sew|paint|swim|garden|iron)',
      '(stalk|stalked|stalking) (my|his|her|the) .. (photos|pictures|profile|page|instagram|facebook|holiday)',
      '(follows|followed|following|follow) me (to the|down the|into the|round the) (loo|toilet|aisle|kitchen|bathroom|fridge|garden|house)',
      '(beat|beats|thrashed|battered|hammered) (me|us|him|her) at (bowling|golf|tennis|cards|dominoes|chess|pool|darts|scrabble|snooker|monopoly)',
      '(happy|joyful) tears',
      'giving me a cuddle',
      '(he|she) is on (his|her) (way|holiday|break|lunch)',
      '(man|lad|someone|woman) on the roof (next door|is the|of the|fixing|doing)',
      '(man|men|woman|women|lad|lads|boy|boys) at (the|my|our) door (selling|collecting|about|asking|offering|reading)',
      '(rubber|toy|fake|plastic|foam|pretend|cardboard|inflatable|lego|costume|fancy dress|haunted house|halloween) ... (knife|gun|axe|sword|chainsaw|machete|hammer|blade|blood|weapon|bat|cleaver)',
      '(kill|killing|killed|kills) (myself|me|us|ourselves) (laughing|with laughter)',
      '(can not|could not) breathe [for] (laughing|with laughter)',
      '(programme|news|documentary|reading|read|watched|watching|talk|course|training|leaflet|leaflets|book|film|information|article|poster|campaign|podcast|workshop|event|lesson) ... (county lines|modern slavery|human trafficking|trafficking|domestic abuse|domestic violence|stalking|hate crime|fgm|forced marriage|suicide|self harm|knife crime|grooming|coercive control|sexual violence|child abuse|cuckooing)',
      '(rather|sooner) die than (use|go|park|eat|wear|watch|drive|shop|pay|walk|sing|do|support|miss)',
      '(will not|wont|does not|never|would not|did not|refuses to) let me (park|pass|past|get my car|get past|through|finish|sleep at night|sleep because|speak to a manager|on the bus|use the drive|use the path|have the ball|win|log in|sign in|upload|type)',
      '(ball|balls|golf ball|football|stone|stones|snowball|trolley|branch|frisbee|egg|eggs|van|car|bike|scooter) {aux} (hit|hits|hitting|scratched|damaged) (my|the|our|a|his|her) (car|wall|window|windows|fence|garden|roof|house|gate|shed|conservatory|greenhouse|door|hedge|bumper|lamp post)',
      '(broke|broken|breaks|fractured) (my|his|her) (arm|leg|wrist|ankle|nose|toe|finger) (skiing|playing|at football|at rugby|at trampolining|on the ice|falling|in the match|tripping|on a pothole|over)',
      '(traffic|noise|suspense|wait|waiting|heat|feet|back|knees|knee|hayfever|hay fever|stress|commute|hangover|tooth|toothache|shoes|music|barking|smell|queue|hold music|bills|prices|bass|head|headache|boredom|job|kids|children|drilling|alarm|parking|weather|cold|work|dog|potholes|this|it|that|legs|eyes|pollen|council tax|rent|workout|allergies|laughter) (is|are|was|were)? [absolutely] killing (me|us)',
      '(dying|die) (to|for a|for some|of|from|laughing|with|over) (see|know|try|meet|hear|go|get|find|ask|laughter|embarrassment|boredom|curiosity|heat|shame|wee|drink|brew|coffee|tea|cuppa|pint|holiday|this|thirst|laughing|here|cold|it|pee|smoke|fag|cigarette|kebab)',
      '(dying|died|die|dead) (of|from|with)? (laughing|laughter|boredom|embarrassment|shame|excitement|embarassment)',
      '(i am|im|we are) (dying|dead|screaming|crying) (over|at|laughing|with laughter) [here]',
      '(could|would|will) (kill|murder|die) for (a|an|some|that|one|the)',
      '(could|can) (murder|kill) (a|an|some) [nice] (curry|pint|cuppa|kebab|coffee|tea|burger|pizza|drink|takeaway|bacon|beer|cake|biscuit|brew|sandwich|chippy|bag)',
      '(over|on) my dead body',
      '(to|love|loved|love you|you) to (death|bits)',
      '(scared|bored|frightened|frozen|worried|tickled|sick|starved|partied|freeze) to death (by|of|with|at|on|in|waiting|when|watching|film)?',
      '(drop|dropping) dead gorgeous',
      '(kill|killing|kills|killed) (two birds|time|the|some time|an hour|a few|off|weeds|the weeds|the grass|the lawn|the engine|the lights|the mood|the vibe|the vibes|it on|ants|the ants|wasps|flies|moss|rats|rat|mice|germs|bacteria|slugs|the plants|my plants|my grass|my lawn|my flowers|our grass|our hedge|my hedge|the hedge|the trees|my roses|the fish|my battery|the battery|the process|the buzz|the music|the high street|the town|the trade|business|my business|fish|foxes|pigeons|knotweed|nettles|dandelions|the bees|it with|the power|the switch|wildlife|the wildlife|it at|my tomatoes)',
      '(murder|death|killer|killing|suicide) (on the dance|on my|mystery|she wrote|metal|star|valley|eaters|cap|row records|heels|workout|queen|squad|drama|instinct|by numbers|scene in|mile|weekend|party|hornets|burger|sudoku|trap)',
      '(film|book|game|programme|drama|series|show|movie|play|podcast|documentary|episode|novel|story|plot|song|opera|traffic|parking|queue|drive|m1|a50|a38|journey|getting parked|shopping|wait) (was|is|about|on|where|in|with|of|called) .. (murder|suicide|stabbing|killer|killing|murders|rape|stalker|kidnap|kidnapping|shot|stabbed|killed|gun|a bomb)',
      '(murder|crime|horror|action|war|gangster|true crime) (mystery|novel|story|drama|film|book|podcast|documentary|scene|series|weekend|thriller|evening|game)',
      '(shoot|shooting|shot|shoots) (me|us|him|her) .. (look|looks|glance|glances|daggers|evils)',
      '(shoot|shooting|shot|shoots) (some|hoops|some hoops|pool|the breeze|a film|a video|a wedding|me an email|me a message|you an email|an email|a hoop|a penalty|for goal|at goal|photos|pictures|of espresso|on goal|of vodka|of tequila|stars|star|range|club|hoop|him an email|her an email|darts|up in price|wide|of gin|of rum|putt|past)',
      '(clay pigeon|photo|film|wedding|video|penalty|basketball|archery|movie|grouse|pheasant) (shoot|shooting|shoot out|shootout|shot)',
      '(give|gave|have|had|take|took|took my|having|worth|giving|best|long|another|flu|covid|jab|cheap|screen) (it|him|her|a|my|best|me)? [best] (shot|stab|bash|kick) (at|of|out of)?',
      '(phone|battery|car|plant|plants|wifi|laptop|engine|internet|boiler|signal|console|link|grass|tree|hedge|fish|goldfish|hamster|lawnmower|router|ipad|van|roses|tv) [has|have|just|had|keeps] (died|dead|dying|is dead|is dying|die|cut out|killed)',
      '(blood|bloody|bleeding) (pressure|mary|test|tests|orange|hell|cheek|nuisance|idiots|obvious|hearts|heart|donor|donation|type|thing|awful|noise|cold|dog|sugar|bin|bins|council|neighbor|radiators|radiator|edge|brakes|a radiator)',
      '(blow|blown|blew|blowing) (up|my|his|her|out|over|the|a) [up] (mind|balloon|balloons|top|candles|whistle|paddling pool|birthday|airbed|proportion|bubbles)',
      '(on|selling like|sold like|fire|straight|absolute|mixtape|was|is|are|playing|team is|album is|form is) (fire|fired) (this season|sale|lately|tonight with|at the moment in)',
      '(beat|beats|beating|beaten|smash|smashed|hammered|thrashed|battered|destroyed|slaughtered|murdered|killed|annihilated|whipped) (me|us|him|her|them|my son|my daughter|derby|forest|burton|villa|england|leicester) (at|in|on|by|to|with|4|3|2|5|1|6|home) [the|a|my|our|last] (chess|cards|fifa|football|monopoly|snap|tennis|darts|pool|mario|game|games|match|league|cup|marathon|fun run|park run|parkrun|mile|sprint|pub quiz|tournament|debate|election|lead|score|hundred|bet|goals|final|finals|semi|semis|derby|penalties|nil|home|scrabble|bowls|golf|uno|cricket|badminton|quiz|race|snooker|table|draughts|dominoes|wordle|rounders|xbox|running|pontoon|connect|board|arm wrestling|swimming|goal|points|extra)',
      '(beat|beating|beats|whisk|beaten|fold) (the|in|up|your|together|until|2|3|two|three|four) (eggs|egg|mixture|butter|cream|rush|traffic|heat|queue|sugar|eggs and|whites|crowds|clock|record|drum|smooth|drums|cold|system|odds|price|competition)',
      '(chop|slice|cut|carve|dice|stab|peel|score|trim|cutting|chopping|slicing|prick) (the|up|some|your|my|a|into) [birthday|chicken|wedding] (onions|onion|chicken|meat|carrots|potatoes|cake|bread|turkey|lamb|beef|potato|vegetables|veg|hedge|grass|lawn|hair|tree|trees|tape|steak|pork|garlic|roast|salmon|bushes|branches|hedges|fringe|key|keys|price|cheese|pie)',
      '(hits|hit|hitting) me (up on|that i|how|like a truck|like a ton|for six|right in the feels)',
      '(that|this|the) (song|smell|news|bill|tune|track|film|price|cost|tax|lyric|scene|ending|memory|increase|reality) {aux} (hit|hits|hitting|gets|kills|slaps|killed|punched|stabbed) (me|us|different|hard|in)',
      '(knife|knives|axe|hammer|sword|machete|blade|saw|gun|guns|bat) (collection|collections|block|crime awareness|and fork|amnesty|bin|bins|sharpener|sharpening|throwing show|set|drill|fish|fight game|handle|skills|shop|edge|for cooking|for chopping|for the garden|for the|to cut|to chop|to open|drawer|salute|fighting video|tattoo|carriage|awareness|surrender)',
      '(bread|kitchen|butter|steak|chef|pizza|cake|palette|stanley|carving|fish|oyster|cheese|craft|butterknife|pocket|pen) knife (to|for|is|set|and|from|needs|was|in|block|broke|sharpened|sharp|with|blunt|i)',
      '(glue|nail|nerf|water|toy|spray|heat|massage|pressure|grease|staple|bb|cap|radar|speed|tattoo|squirt|price|laser|sealant|foam|caulking|lego|plastic|paintball|bubble) (gun|guns|pistol|pistols|rifle)',
      '(cricket|baseball|rounders|table tennis|fruit|softball|wooden|ping pong|vampire) (bat|bats) [for|and|to|from|or]',
      '(got|has|have|bought|with|his|her|my|a|getting|new) [a|new|his|her|some] (cricket|rounders|ping pong|table tennis|baseball) (bat|bats)',
      '(fortnite|minecraft|roblox|xbox|playstation|call of duty|cod|gta|fifa|game|zombies|ps5|lobby|warzone|video game|headshot|nintendo|zelda|counter strike|dnd|d and d|dungeons|cluedo|laser tag|laser quest|paintball|among us|boss level|rpg|skyrim|halo|valorant|team deathmatch) ... (kill|killed|killing|kills|shoot|shot|die|died|dying|dead|stabbed|stab|knife|gun|sniper|bomb|guns|sword|axe|murder|attack|attacked|beat|attacking|shooting|hit|weapon|weapons|bow|explosion)',
      '(kill|killed|killing|kills|shoot|shot|die|died|dying|dead|stabbed|stab|knife|gun|sniper|bomb|guns|sword|axe|murder|attack|attacked|beat|attacking|shooting|hit|weapon|headshot|boss) ... (fortnite|minecraft|roblox|xbox|playstation|call of duty|cod|gta|fifa|video game|video games|computer game|zombies|ps5|lobby|warzone|respawn|nintendo|zelda|counter strike|paintball|laser tag|laser quest|among us|boss fight|final boss|last boss|end boss|round two|in game|in the game|on the game|skyrim|halo|valorant|cluedo|team deathmatch|the film|the movie|the book|the play|the programme|the series|the drama|eastenders|corrie|coronation street|emmerdale|hollyoaks|game of thrones|on netflix|on tv|on telly|the soap|the podcast|macbeth|hamlet|the story|the novel)',
      '(heart|panic|anxiety|bug|shark|counter|press|late|swift|surprise|snack|gag|asthma) attack (of|on a plate|game|plan|ship|on goal|film|movie|when i saw|when i opened|at the price|at the cost|seeing|when the bill|opening)',
      '(gave|give|nearly gave|giving|almost gave|nearly had|near had|almost had) (me|him|her|my mum|us|mum|my dad|my nan|my wife|my husband|the dog|half the street)? [a|near|mini] heart attack',
      '(my|your|her|his) (mum|dad|wife|husband|missus|boss|mother|mum in law|dad in law|sister in law|brother in law|landlady|partner|girlfriend|boyfriend|sister|teacher|mrs|nan|brother|daughter|son) (is going to|will|is gonna|would|is|going to|ll) (going to)? (kill|murder|shoot|strangle|throttle|hang) me (if i forget|if i am late|if im late|if i miss|for forgetting|for spending|for being late|when she sees the|when he sees the|if i do not get|if i lose|if i break|for losing|if i buy|if i bring|for this mess|when she sees what i bought|over the bins|if i forget the|lol|haha|for breaking|for missing|if it is late|if i dont|when she finds out how much|if i burn|for buying|when she sees how)',
      '(kidding|joking|kidding me|having a laugh|pulling my leg)',
      '(hanging|hang|hung) (out|around|up|on|basket|baskets|about|washing|the washing|in there|the door|the picture|pictures|the curtains|curtains|over|fire)',
      '(suicide|self harm) (prevention course|prevention training|awareness training|awareness week|squad)',
      '(jump|jumping|jumped) (on the train|on a train|on the bus|on a bus|on the trampoline|on a call|off the trampoline|for joy|the queue|in the car|in the shower|start|leads|in the pool|off the diving board|on the bandwagon|in puddles|off the sofa|over the fence|over fences|over the wall|on the)',
      '(run|ran|running) (away with|away from home game|out of|over time|over by|him over to|me over there|it over|over budget)',
      '(follow|followed|following|follows) (me|us|him) (on|back|up|on facebook|on instagram|on twitter|around the shop|on insta)',
      '(cat|dog|kitten|puppy|duck|goose|child|toddler|baby|ducks|swan|son|lamb|kids|fox) (keeps|kept|is|follows|followed|following|always|has|was|keep) (following|followed|biting|hitting|kicking|scratching|follows)? (me|us) [round|around|home|everywhere]',
      '(dog|dogs|cat|cats|puppy|swan|goose|kitten|horse|wasp|wasps|bee|bees|seagull|fox|midges|mosquito|mosquitoes|tick|ants|nettle|nettles|cow|parrot|hamster|rabbit|gull|gulls) {aux} (bit|bites|bite|biting|attacked|attacks|attacking|scratched|scratches|stung|pecked|kicked|licks|killed|grabbed)',
      '(baby|toddler|bump) {aux} (kick|kicks|kicking|kicked) (me|lots|all|all night|in the ribs|and)',
      '(tax|council|bill|bills|energy|parking|price|prices|company|government|hmrc|rates|inflation|landlord|phone company|charges|boss|insurance|fuel) {aux} (strangling|strangled|choking|choke|robbing|robbed|bleeding|killing|hurting|punishing|hammering|robs|crippling|screwing|hitting|hit|hits|mugging) (us|me|dry|people|everyone|small)',
      '(highway|daylight) robbery',
      '(drop|dropped|dropping|bath|photo|glitter|seed|stink|cherry|calorie|jager|bath) bomb',
      '(bath|photo|seed|cherry|stink|smoke|sugar|protein|cost a|went like a|goes like a|go like a) (bomb|bombs)',
      '(i am|im|was|feel|feeling) (starving|shattered|knackered|dead on my feet|dead tired|boiling|freezing|melting|roasting)',
      '(wanted|want|going|ready|like) to die (laughing|of embarrassment|of shame|when i fell|when she said|when he said|inside|from embarrassment|of cringe|from shame|when my mum|when the teacher|when i realised|when i saw the price)',
      '(wanted|want) [the] ground to swallow',
      '(kill|hurt|punish|treat|help|enjoy|pace|kick) (myself|himself|herself|yourself) (for not|for missing|for forgetting|laughing|that i|at the gym|over the exam|i did not|when i|if i miss|gardening|doing|playing|falling|at football|moving|lifting|running|on the)',
      '(could have|could of|couldve|could|could just) (killed|kicked|hit|slapped|kick|strangled|murdered|throttled) (myself|him|her|them|me) [for|when|laughing]',
    ],
  },
];
