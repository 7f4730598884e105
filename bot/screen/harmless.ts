import type { DangerKind } from '../../content/danger-cards.ts';

/** Sayings that only sound dangerous; `only` names the one kind they speak for, all kinds when left out. */
export interface HarmlessGroup {
  readonly only?: DangerKind;
  readonly reason: string;
  readonly phrases: readonly string[];
}

/**
 * Sayings, games, sport, cooking and gardens. A finding that lies on one of these is dropped; a danger in the rest of the
 * same message still shows. Same pattern language as the rules.
 */
export const HARMLESS: readonly HarmlessGroup[] = [
  {
    only: 'medical-fire',
    reason: 'bonfires, cooking, alarms and meters',
    phrases: [
      '(bomb|fire|smoke|panic|car|burglar|house|shop|false) (alarm|alarms|drill|drills|disposal|practice|safety|detector|detectors|door|doors|extinguisher|extinguishers|escape|exit|station|pit|stick|hydrant|pits|fighter|fighters|engine station|hazard) ',
      '(gas|electric|smart) (meter|bill|boiler|bills|meters|engineer|cooker|supply|board|man|hob|fire|fitter|main|mains)',
      '(fire|fired|firing) (up the|away|the boss|from my job|from his job|the bbq|the barbecue|from work|pit|place|wood|works|work|off an|stick)',
      '(bonfire|barbecue|bbq|log burner|log fire|camp fire|campfire|fire pit|chiminea|garden waste|leaves|incinerator) ... (burning|smoke|on fire|fire|flames|burn|smoking|alight|lit|smell)',
      '(burning|smoke from|smoke|burn|lighting|lit|burns) ... (bonfire|barbecue|bbq|log burner|rubbish|garden waste|leaves|wood burner|chimney|weed|cannabis|cigarettes|spliffs|joint|joints|incinerator|green waste|woodburner|tyres|plastic|vape|toast|candle|candles|incense|calories|hedge|cuttings|branches|firepit)',
    ],
  },
  {
    reason: 'sayings, games, films, sport, animals',
    phrases: [
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
      '(shoot|shooting|shot|shoots) (some|hoops|some hoops|pool|the breeze|a film|a video|a wedding|me an email|me a message|you an email|an email|a hoop|a penalty|for goal|at goal|photos|pictures|of espresso|on goal|of vodka|of tequila|stars|star|range|club|hoop|him an email|her an email|darts|up in price|wide|of gin|of rum|putt|past)',
      '(clay pigeon|photo|film|wedding|video|penalty|basketball|archery|movie|grouse|pheasant) (shoot|shooting|shoot out|shootout|shot)',
      '(give|gave|have|had|take|took|took my|having|worth|giving|best|long|another|flu|covid|jab|cheap|screen) (it|him|her|a|my|best|me)? [best] (shot|stab|bash|kick) (at|of|out of)?',
      '(phone|battery|car|plant|plants|wifi|laptop|engine|internet|boiler|signal|console|link|grass|tree|hedge|fish|goldfish|hamster|lawnmower|router|ipad|van|roses|tv) [has|have|just|had|keeps] (died|dead|dying|is dead|is dying|die|cut out|killed)',
      '(blood|bloody|bleeding) (pressure|mary|test|tests|orange|hell|cheek|nuisance|idiots|obvious|hearts|heart|donor|donation|type|thing|awful|noise|cold|dog|sugar|bin|bins|council|neighbor|radiators|radiator|edge|brakes|a radiator)',
      '(blow|blown|blew|blowing) (up|my|his|her|out|over|the|a) [up] (mind|balloon|balloons|top|candles|whistle|paddling pool|birthday|airbed|proportion|bubbles)',
      '(on|selling like|sold like|fire|straight|absolute|mixtape|was|is|are|playing|team is|album is|form is) (fire|fired) (this season|sale|lately|tonight with|at the moment in)',
      '(beat|beats|beating|beaten|smash|smashed|hammered|thrashed|battered|destroyed|slaughtered|murdered|killed|annihilated|whipped) (me|us|him|her|them|my son|my daughter|derby|forest|burton|villa|england|leicester) (at|in|on|by|to|with|4|3|2|5|1|6|home) (chess|cards|fifa|football|monopoly|snap|tennis|darts|pool|mario|the|a|goals|final|penalties|nil|it|home|scrabble|bowls|golf|uno|cricket|badminton|quiz|race|snooker|table|draughts|dominoes|wordle|rounders|xbox|running|pontoon|connect|board|arm wrestling|swimming|goal|points|extra)',
      '(beat|beating|beats|whisk|beaten|fold) (the|in|up|your|together|until|2|3|two|three|four) (eggs|egg|mixture|butter|cream|rush|traffic|heat|queue|sugar|eggs and|whites|crowds|clock|record|drum|smooth|drums|cold|system|odds|price|competition)',
      '(chop|slice|cut|carve|dice|stab|peel|score|trim|cutting|chopping|slicing|prick) (the|up|some|your|my|a|into) [birthday|chicken|wedding] (onions|onion|chicken|meat|carrots|potatoes|cake|bread|turkey|lamb|beef|potato|vegetables|veg|hedge|grass|lawn|hair|tree|trees|tape|steak|pork|garlic|roast|salmon|bushes|branches|hedges|fringe|key|keys|price|cheese|pie)',
      '(hits|hit|hitting) me (up on|that i|how|like a truck|like a ton|for six|right in the feels)',
      '(that|this|the) (song|smell|news|bill|tune|track|film|price|cost|tax|lyric|scene|ending|memory|increase|reality) {aux} (hit|hits|hitting|gets|kills|slaps|killed|punched|stabbed) (me|us|different|hard|in)',
      '(knife|knives|axe|hammer|sword|machete|blade|saw|gun|guns|bat) (block|crime awareness|and fork|amnesty|bin|bins|sharpener|sharpening|throwing show|set|drill|fish|fight game|handle|skills|shop|edge|for cooking|for chopping|for the garden|for the|to cut|to chop|to open|drawer|salute|fighting video|tattoo|carriage|awareness|surrender)',
      '(bread|kitchen|butter|steak|chef|pizza|cake|palette|stanley|carving|fish|oyster|cheese|craft|butterknife|pocket|pen) knife (to|for|is|set|and|from|needs|was|in|block|broke|sharpened|sharp|with|blunt|i)',
      '(glue|nail|nerf|water|toy|spray|heat|massage|pressure|grease|staple|bb|cap|radar|speed|tattoo|squirt|price|laser|sealant|foam|caulking|lego|plastic|paintball|bubble) (gun|guns|pistol|pistols|rifle)',
      '(cricket|baseball|rounders|table tennis|fruit|softball|wooden|ping pong|vampire) (bat|bats) [for|and|to|from|or]',
      '(got|has|have|bought|with|his|her|my|a|getting|new) [a|new|his|her|some] (cricket|rounders|ping pong|table tennis|baseball) (bat|bats)',
      '(fortnite|minecraft|roblox|xbox|playstation|call of duty|cod|gta|fifa|game|zombies|ps5|lobby|warzone|video game|headshot|nintendo|zelda|counter strike|dnd|d and d|dungeons|cluedo|laser tag|laser quest|paintball|among us|boss level|rpg|skyrim|halo|valorant|team deathmatch) ... (kill|killed|killing|kills|shoot|shot|die|died|dying|dead|stabbed|stab|knife|gun|sniper|bomb|guns|sword|axe|murder|attack|attacked|beat|attacking|shooting|hit|weapon|weapons|bow|explosion)',
      '(kill|killed|killing|kills|shoot|shot|die|died|dying|dead|stabbed|stab|knife|gun|sniper|bomb|guns|sword|axe|murder|attack|attacked|beat|attacking|shooting|hit|weapon|headshot|boss) ... (fortnite|minecraft|roblox|xbox|playstation|call of duty|cod|gta|fifa|video game|video games|computer game|zombies|ps5|lobby|warzone|respawn|nintendo|zelda|counter strike|paintball|laser tag|laser quest|among us|boss fight|final boss|last boss|end boss|round two|in game|in the game|on the game|skyrim|halo|valorant|cluedo|team deathmatch|the film|the movie|the book|the play|the programme|the series|the drama|eastenders|corrie|coronation street|emmerdale|hollyoaks|game of thrones|on netflix|on tv|on telly|the soap|the podcast|macbeth|hamlet|the story|the novel)',
      '(heart|panic|anxiety|bug|shark|counter|press|late|swift|surprise|snack|gag|asthma) attack (of|on a plate|game|plan|ship|on goal|film|movie|when i saw|when i opened|at the price|at the cost|seeing|when the bill|opening)',
      '(gave|give|nearly gave|giving|almost gave|nearly had|near had|almost had) (me|him|her|my mum|us|mum)? [a|near|mini] heart attack',
      '(my|your|her|his) (mum|dad|wife|husband|missus|boss|mother|partner|girlfriend|boyfriend|sister|teacher|mrs|nan|brother|daughter|son) (is going to|will|is gonna|would|is|going to|ll) (going to)? (kill|murder|shoot|strangle|throttle|hang) me (if i forget|if i am late|if im late|if i miss|for forgetting|for spending|for being late|when she sees the|when he sees the|if i do not get|if i lose|if i break|for losing|if i buy|if i bring|for this mess|when she sees what i bought|over the bins|if i forget the|lol|haha|for breaking|for missing|if it is late|if i dont|when she finds out how much|if i burn|for buying|when she sees how)',
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
