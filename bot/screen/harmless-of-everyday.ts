import type { HarmlessGroup } from './harmless.ts';

const CRIME =
  '(domestic abuse|domestic violence|coercive control|modern slavery|human trafficking|trafficking|hate crime|forced marriage|honour based abuse|county lines|stalking|knife crime)';
const STUDY =
  '(essay|homework|dissertation|thesis|coursework|assignment|exam|revision|a level|gcse|module|lecture|seminar|questionnaire|template|supply chain)';

const ROAD = [
  '(was|were|got|get|getting|been|being) [nearly|almost] (hit|struck|clipped|knocked over) by [a|an|the|some] [passing|speeding] {hurtles}',
  '{hurtles} [nearly|almost|has|have|had|then] (hit|hits|hitting|knocked|clipped) (my|me|a|the|our|his|her|their|us|someone|some)',
] as const;

/** What people say day by day of hair, pets, toddlers, sport, study, machines and the stage, in the words of a danger. */
export const EVERYDAY: readonly HarmlessGroup[] = [
  {
    only: 'self-harm',
    reason: 'what was painted on a bridge',
    phrases: ['(graffiti|sprayed|daubed) .. about .. on the [railway|road|canal|foot] bridge'],
  },
  {
    only: 'child-at-risk',
    reason: 'how tall somebody is, and not how old',
    phrases: ['(i am|im) (4|5|6|four|five|six) (foot|feet)'],
  },
  {
    only: 'child-at-risk',
    reason: 'how far somebody is with a child, or after it, and not how old',
    phrases: [
      '(i am|im|am) [only|just|about|nearly|now] (5|6|7|8|9|10|11|12|13|14|15|16|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) (months|weeks|month|week|wks|mths)',
    ],
  },
  {
    only: 'child-at-risk',
    reason: 'what is on the road, or thrown, and hits somebody',
    phrases: [...ROAD],
  },
  {
    only: 'danger-now',
    reason: 'what is on the road, or thrown, and hits somebody',
    phrases: [...ROAD],
  },
  {
    only: 'domestic-abuse',
    reason: 'what is on the road, or thrown, and hits somebody',
    phrases: [...ROAD],
  },
  {
    reason: 'hair and clothes that are dyed',
    phrases: [
      '(to|will|have|could|i|and|would|he|she) (die|dying|died) (my|her|his|our|your) [own|grey|long] (hair|roots|eyebrows|eyelashes|beard|wig|shoes|jeans|curtains|dress|trainers) [bright|dark|light] ($|purple|pink|blue|red|blonde|blond|black|brown|green|orange|ginger|grey|silver|darker|lighter|for|myself|at home)',
    ],
  },
  {
    reason: 'things that run out of power',
    phrases: [
      '(phone|battery|mobile|laptop|tablet|ipad|torch|charge|signal|wifi) [is|was] (about to|going to|nearly|almost) (die|dead|died|dying)',
    ],
  },
  {
    reason: 'who was beaten in a game, or held up by something that is no person',
    phrases: [
      '({relative}|he|she|they|mate|friend) {aux} (beat|beats|beating|thrashed|thrashes|hammered|battered|slaughtered) (me|us|him|her|them) [hollow|easily|every time|all the time] (at|in) (cards|chess|scrabble|bowls|dominoes|darts|pool|snooker|golf|tennis|table tennis|ping pong|badminton|squash|fifa|mario|bingo|cribbage|crib|whist|rummy|bridge|monopoly|uno|draughts|quizzes|the quiz|the final|trivial pursuit|top trumps|wordle|backgammon|connect four)',
      '(beat|beats|beating|thrashed|hammered|battered) (me|us|him|her|them) (six|6|five|5|four|4|three|3|two|2|one|1) (love|nil|one|two|three)',
      '(held|kept) (hostage|captive|prisoner) by (a|an|the|my|our|this|that) [delivery|parcel|black|ginger|new|own|bloody|bad] (slot|delivery|cat|kitten|dog|puppy|toddler|weather|snow|engineer|boiler|broadband|council|builders|sofa|stairs|knee|hip|form|system|website|strike|trains|roadworks)',
      '(being|been) (held|kept) (hostage|captive|prisoner) by (a|an|the|my|our|this|that) [delivery|parcel|black|ginger|new|own|bloody|bad] (slot|delivery|cat|kitten|dog|puppy|toddler|weather|snow|engineer|boiler|broadband|council|builders|sofa|stairs|knee|hip|form|system|website|strike|trains|roadworks)',
    ],
  },
  {
    reason: 'machines, adverts and animals that seem to follow somebody',
    phrases: [
      '(advert|adverts|ads|algorithm|cat|dog|robin|pigeon|pigeons|seagull|magpie|duck|squirrel|sofa|shoes|recipe) (is|are|keeps|keep|has been) (stalking|following|watching) (me|us) [on|around]',
      '(phone|laptop|alexa|facebook|google|tiktok) [is|keeps|has been] stalking (me|us)',
    ],
  },
  {
    reason: 'small children who hit and bite',
    phrases: [
      '(toddler|baby|1 year old|2 year old|3 year old|4 year old|one year old|two year old|three year old|four year old|18 month old|2yr old|3yr old|4yr old|2 yr old|3 yr old|4 yr old|little one) {aux} (hit|hits|hitting|bit|bites|biting|kick|kicks|kicking|pinch|pinches|pinching|slap|slaps|slapping|headbutts|throws things at) (me|us|his|her|other|everyone|the dog)',
    ],
  },
  {
    reason: 'a grown-up who cannot hold their water',
    phrases: [
      '^ [he|she|they|who] [keeps|often] (soils|soiled|soiling|wets|wetting) (himself|herself|themselves) ($|at night|in bed|most days|every day)',
      '(dad|mum|nan|gran|grandad|husband|wife|mother|father|uncle|aunt|neighbor|man|lady|patient|resident) [with dementia] {aux} (soils|soiled|soiling|wets|wetting|messes|messed|messing) (himself|herself|themselves) ($|at night|in bed|most days|every day|and the carer|and the carers|and the smell|and i have)',
    ],
  },
  {
    reason: 'what is taught and studied',
    phrases: [
      `${CRIME} ... ${STUDY}`,
      `(essay|homework|dissertation|thesis|coursework|assignment|seminar|questionnaire|guidance|template|policy|placement) (on|about|for|into|looks at) .. ${CRIME}`,
      `${CRIME} (advocate|advocates|story|storyline|plot|episode|scene)`,
    ],
  },
  {
    only: 'danger-now',
    reason: 'guns and blades of a sport or a trade, and what is told of courts',
    phrases: [
      '(held|fired|shot|tried|holding|holds|carrying|with) (a|an|the|my|his|her) (gun|rifle|shotgun|air rifle|crossbow|sword|axe) (at|in|for) (a|the|my|our|his|her) (clay|clays|range|rifle range|gun club|rifle club|museum|re enactment|shooting club|game fair|archery|fencing)',
      '(knife|knives|cleaver|axe|hammer|blade) (set|sets|sharpener|sharpening|skills|amnesty|bin|crime)',
      '(arrested|charged|jailed|fined|sentenced|convicted|prosecuted) for (carrying|having|possessing|possession of|holding) [a|an|the] {weapon}',
      '(someone|somebody|man|men|people|lads|builder|builders|plumber|electrician) [is|are] (in|on) (my|the|our) (kitchen|loft|bathroom|garden|house|roof|garage|hall|flat) (fitting|fixing|installing|laying|painting|decorating|repairing|plastering|measuring|servicing|mending) (the|a|new|my|our|some|insulation|tiles)',
      '(wasp|wasps|bee|bees|hornet|hornets|cat|cats|dog|dogs|fox|foxes|rat|rats|mice|mouse|squirrel|squirrels|pigeon|pigeons|seagull|seagulls|bird|birds|ants|flies) [is|are|keeps|keep] (trying|tries|try) to (get|come|climb|break) (in|into|through|inside)',
      '(have|has|got|with) (guns|gun|swords) that (fire|shoot|squirt) (foam|water|bubbles|darts|caps|nerf|rubber|plastic)',
      '(have|has|got) bats in (the|our|my|their) (loft|roof|attic|eaves|belfry|barn|church|rafters)',
      '(with|has|have|got|had|grabbed|using|took|fetched) [a|an|the|his|her] [big|sharp|large|long|carving] {weapon} (to|for|and) (carve|carving|slice|slicing) (the|a|up) (turkey|ham|joint|beef|lamb|chicken|cake|bread|pumpkin|pumpkins|melon)',
      '(with|has|have|got|had|grabbed|using|took|fetched) [a|an|the|his|her] [big] (hammer|screwdriver|spade|crowbar|saw|axe|chainsaw) [is|was|are|and|to] (fix|fixing|fixed|mend|mending|mended|repair|repairing|dig|digging|dug|prune|pruning) (it|the|a|my|our|up)',
      '(i|we) (will not|do not|can not|did not|would not) let (her|him|them) (go|out) [to|on|with|clubbing|camping]',
      'held up (for|on|in|by|behind) ... (a50|a38|m1|m42|a444|a511|a6|a514|motorway|traffic|roadworks|traffic lights|tractor|queue|snow|tailback)',
      '(robbed) // (penalty|referee|ref|offside|linesman|umpire|var|goal|equaliser)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'what is acted, what is laughed about, who is cared for, and what turns grey in a kitchen',
    phrases: [
      '(had|have|got|told|asked) to (pretend|act|play|mime) .. (not breathing|unconscious|collapsed|bleeding|choking|having a heart attack|dead)',
      '(bleeding|blood) .. (ketchup|fake blood|stage blood|tomato sauce|face paint)',
      '(i|we) [nearly|almost|could not stop|was|were] [died|cried|wet myself] (laughing|laughed|giggling|giggled) (when|at|because) (he|she|they|dad|mum|nan|gran|grandad|husband|wife|mate) [nearly] (fell|slipped|tripped)',
      '(waiting|sat|sitting|spent) ... (a e|casualty|minor injuries|fracture clinic) ... (fell|fallen|slipped|tripped) (off|over|down|on|from|out)',
      '(mince|meat|chicken|ham|bacon|steak|fish|lettuce|celery|paint|sky) ... (gone|turned|going|turning|is|are|went) (blue|grey|limp|floppy)',
      '(need|want|get|send|book|order|booked) (an|a|the|my) ambulance (car|transport|taxi)',
      '(stink|smoke|water|glitter|paint) (bomb|bombs) (in|at|outside|now|next door|has)',
      '(toddler|baby|child|kid|son|daughter|boy|girl|he|she|dog|puppy) [has] (swallowed|eaten|ate) ... (came out|come out|has come out|out the other end|passed it|all good)',
      'allergic reaction ... (gone down|went down|cleared up|all gone|better now)',
      '(i am|we are) not moving (and that|house|home|out|away|from here|until)',
      '(can not|cant) breathe through (my|his|her) nose',
      '(like|of|by|near) (a|an|the) gas (station|works|museum)',
      '(need|want|get|book|hire|have) (an|a|the) ambulance (at|for) (our|the|a) (gala|event|fete|show|match|race|carnival|festival|fireworks|parade|fun day)',
      '(nan|gran|grandad|mum|dad|husband|wife|son|daughter|neighbor|friend|lady|man|woman|he|she|i) [has|had] (fell|fallen|slipped|tripped) (on|over|down|in|off) ... last (january|february|march|april|may|june|july|august|september|october|november|december|year|winter|summer|spring|autumn|week|month) [and]',
      'carbon monoxide alarm (says|reads|shows|flashes|wants|takes) [a|the] (end of life|new battery|low battery|battery|batteries)',
    ],
  },
  {
    only: 'child-at-risk',
    reason: 'what the law says of smacking',
    phrases: [
      '(against the law|illegal|legal|lawful|a crime|an offence) [in|still] [england|uk|this country|for parents] to (smack|slap|hit) (a|your|their|children|kids|any) [own] (child|kid|children|kids|toddler)?',
      '(what age|how old) (can|should|do|does|must|is it ok|is it legal) (i|you|we|a|my|kids|children|child|it|they) ... (home alone|left alone|alone at home|be left|alone)',
      '(son|boy|lad|daughter|girl|child|kid|grandson|granddaughter|nephew|niece|he|she) [has|got|with|had|have|came home with] [a|another|two|some] (bruise|bruises|bump|graze|black eye) (from|after) falling off (the|his|her|a|their) (climbing frame|swing|bike|scooter|trampoline|slide|skateboard|monkey bars|pony)',
      '(my|our) (kids|children|boys|girls|lads) (are|is) starving (when they come|when they get|after school|after swimming|after football)',
    ],
  },
  ...(['child-at-risk', 'domestic-abuse'] as const).map((only) => ({
    only,
    reason: 'what was got in a game',
    phrases: [
      '(son|boy|lad|daughter|girl|child|kid|grandson|granddaughter|nephew|niece|he|she) [has|got|with|had|have|came home with] [a|another|two|some] (black eye|black eyes|bruise|bruises|bloody nose|broken nose|split lip|fat lip|broken arm|broken wrist) (from|at|playing|after|in|doing) [playing|his|her|a|the] (rugby|football|judo|karate|boxing|hockey|cricket|netball|trampolining|skateboarding|lacrosse|basketball|martial arts|taekwondo|wrestling)',
    ],
  })),
  {
    reason: 'who is operated on, and what is sold to the highest bidder',
    phrases: ['(go|goes|gone|went|going|been|be) under the (knife|hammer)'],
  },
  {
    only: 'self-harm',
    reason: 'who takes leave of a place or of people at work, gives up on a machine, or jumps for charity',
    phrases: [
      '(say|saying|said) (bye|goodbye|goodbyes|farewell) to (the|our|my|your) [old|lovely|local|dear] (library|pub|shop|baths|school|church|village|park|office|wallpaper|sofa|lockdown|summer|holiday|holidays|potholes)',
      '(say|saying|said) (bye|goodbye|goodbyes|farewell) to (my|our|the) [lovely] (colleagues|workmates|staff|team|class|pupils|children) ... (retire|retiring|retirement|new job|maternity leave|leaving do)',
      '(can not|cant|could not) (do this|do it|go on|carry on|take this|take it|take any more|cope) [anymore|any more|any longer] [because|as|with] (the|this|that|your) (form|page|site|website|app|link|chat|bot|computer|system|portal|survey|signal|wifi|internet|broadband|queue|hold music|parking|traffic|roadworks|commute)',
      '(sick|tired) of living [here] (in|with|out of) [a|this|the|my|our|all this|these] [damp|cold|tiny|council|mouldy] (house|flat|bungalow|street|estate|tent|caravan|hotel|hostel|boxes|damp|mould|noise|smell|rats|mice|builders|dust|leak)',
      '(can not|cant|could not) (go on|carry on|live|cope|live like this|go on like this|carry on like this) [like this] (with|because of) (the|this|their|all the|all this|that) [black] (damp|mould|mold|rats|mice|leak|sewage|boiler|roadworks|builders|flies|bins)',
      '(end|ending|ended|finish) it with (him|her|my boyfriend|my girlfriend|my partner|my fella|my bloke|my fiance|my builder|the builder|the lodger|the firm)',
      '(will not|not going to) be here (next week|tomorrow|for long|next month|on monday|on friday) // (spain|france|wales|cornwall|holiday|abroad|away|cruise|appointment|meeting|reschedule|rearrange|work)',
      '(end|ending) my misery and (tell|give|answer|say|let)',
      '(talk|speech|story|book|film) (from|by|about|of) a (lady|man|woman|mum|dad|couple|lad) whose (son|daughter|husband|wife|brother|sister) (took|ended) (his|her) [own] life',
      '(skydive|sky dive|bungee|abseil|parachute|wing walk|zip wire) ... (jumping|jump|jumped|leap) (out of|off|from) (a|the) (plane|helicopter|crane|bridge|building|tower|roof|cliff|balloon)',
    ],
  },
  {
    only: 'stalking',
    reason: 'work, school and machines that write again and again about what they are for',
    phrases: [
      '(boss|manager|supervisor|teacher|work|school|college|agency|tutor|hr|team leader) (keeps|kept|keep|will not stop) (emailing|messaging|texting|ringing|calling|phoning|contacting) (me|us|everyone) (about|to|for|asking) [the|my|a|more|do|cover|come|about] (rota|shift|shifts|hours|work|cover|overtime|meeting|meetings|report|homework|attendance|timesheet|timesheets|in|holiday|leave|invoice|training|form|essay)',
      '(window|windows|solar|glazing|boiler|insulation|insurance|energy|broadband|claims|sales|debt|phone|survey|ppi|loan|warranty) (company|companies|firm|firms|centre|people|lot|salesman|salesmen|agency|callers) (keeps|keep|kept|will not stop) (ringing|calling|phoning|texting|emailing|messaging|contacting|pestering|sending|leaving)',
      '(nan|gran|grandma|mum|grandad|aunt|daughter|son|sister) (keeps|keep|kept|will not stop) (ringing|calling|phoning|texting|messaging) (me|us) (to ask how|to ask what|about the telly|about the tv|about the remote|about her telly|about the computer|about the bins|about the dog|about the cat|about the shopping|about the weather)',
      '(school|nursery|college|surgery|dentist|library|vet|chemist|pharmacy) (keeps|kept|will not stop) (ringing|calling|phoning|texting|messaging|emailing) (me|us) (about|to) [the|a|my|his|her|book|pay|remind|come] (nits|lice|dinner money|dinners|attendance|uniform|trip|trips|appointment|appointments|jab|jabs|results|survey|feedback|review|prescription|book|books)',
      '(sending|leaving|sends) (me|us) (flowers|chocolates|love notes|memes|jokes|recipes|cat videos) (sweet|bless|haha)',
      '(being|been|was|am) stalked by (a|an|the|that|this|my|our) (blackbird|robin|cat|pigeon|magpie|seagull|squirrel|duck|swan|goose|cow|wasp|advert)',
      'tracker on (the|our) (cat|tortoise|horse|caravan|tractor|suitcase|luggage)',
      '(drama|movie|series|advert|documentary|film crew|extras) ... (they are|he is|she is) filming [on|in|at|here|outside]',
      '(form|page|site|website|app|link|chat|bot|computer|system|phone|laptop|survey|portal|sat nav|satnav) (keeps|kept|keep|will not stop) (sending|calling|ringing|messaging|emailing) (me|us)',
    ],
  },
  {
    only: 'domestic-abuse',
    reason: 'what somebody close would rather not have about the house',
    phrases: [
      'let (me|us) have (another|a|any more|a third|more) (dog|dogs|cat|cats|puppy|kitten|hamster|rabbit|snake|drum kit|motorbike|hot tub|takeaway|pudding|chickens|barbecue|trampoline)',
      'let (me|us) (pay for|win|carry|lift|stay up|near the barbecue|near the bbq|have tiktok|have roblox|have fortnite|have an xbox|have a playstation|get a moped|get a motorbike|get a puppy|get a dog|get a cat)',
      '(scared|frightened|afraid|terrified) of my {relative} (cooking|singing|dancing|curry|cat|jokes)',
      '(leave|leaving|left) my {partner} (in tesco|in ikea|in asda|in aldi|in morrisons|in the queue|in charge|at the airport|at the station|at the shops|at the hospital|at the bus stop|at the match)',
      '(checks|reads|looks at) my (phone|messages|emails|post|mail) [and] i (check|read|look at) (his|hers|her)',
      '(took|takes|taking) (the|our|my) (kids|children|boys|girls|son|daughter) to [the] (zoo|cinema|alton towers|legoland|seaside|panto|football|swimming|dentist|park farm) $',
    ],
  },
  {
    only: 'modern-slavery',
    reason: 'what an ordinary employer does not pay, and offices that see a passport',
    phrases: [
      '(pay|paying|paid) (me|us) [my|any|for|the] (overtime|holiday pay|sick pay|expenses|mileage|bonus|notice|maternity pay|bank holiday|bank holidays|training|breaks)',
      '(took|taken|take|has|have|got) (my|our|her|his) passport at the (embassy|check in|post office|passport control|home office|register office)',
      '(a|am) slave to (the|that|my|this|her|his) (garden|job|phone|telly|ironing|oven|kitchen|dog|cat|routine|gym|allotment|diary|clock)',
      '(museum|archive|archives|library|records office|record office|solicitor|registrar|church|county hall) (have|has|hold|holds|keep|keeps) (his|her|their|the) (papers|documents|records)',
      '(programme|film|documentary|news|book|play|drama|talk|exhibition) (on|about|of) .. (girls|women|people|men|children) ... trafficked',
    ],
  },
  {
    only: 'sexual-violence',
    reason: 'land that is spoilt',
    phrases: [
      '(raped|raping|rape) (the|our) (countryside|land|planet|earth|town|village|landscape|green belt|economy|country|high street)',
    ],
  },
  {
    reason: 'a game of hiding',
    phrases: ['(hiding|hid|hide|playing) ... hide and seek'],
  },
  {
    reason: 'small hurts, rope and water of a day out, and what the family squabbles about',
    phrases: [
      '(can not|cant|could not|hardly) breathe in (these|this|my|the) [tight|new|old|skinny] (jeans|tights|trousers|dress|clothes|corset|shirt|bra|suit|uniform)',
      'collapsed [in] [a|fits] [heap|of] (laughing|laughter|giggling|giggles)',
      '(cut|scratched|scratch|hurt) (myself|my arms|my legs|my arm|my hand|my hands) [up|badly] [to ribbons|to pieces|to shreds] on (a|the|your|some|my|our|his|her|that|this) [rusty|broken|sharp|old|loose] (brambles|bramble|thorns|fence|nail|nails|paving|paving slab|slab|railings|gate|hedge|roses|rose|holly|wire|barbed wire|kerb)',
      '(cut|nicked) (myself|my chin|my legs|my leg) (shaving|peeling|slicing|grating|opening) ($|this morning|yesterday|last night|the veg|veg|onions|potatoes|cheese|a tin|a can)',
      '(hit|banged|bashed|caught) myself (on the head|in the face|on the thumb|on the nose|on the shin) with (the|a|my) [cupboard|boot|car|garage] (cupboard|door|hammer|rake|spade|gate|tailgate|lid|ball|pan|boot)',
      '(hurting|hurts) my (wrists|wrist|arms|legs) (carrying|lifting|with all this|with this keyboard)',
      '(sick|tired) of living [here] (next to|next door|opposite|near|above|below|underneath|beside)',
      '(point|use) (in|of) living in the past',
      '(by the time|when) you (read|get) this (i|we) will be (on|in|at) (the|a|my|our) (beach|plane|pub|sea|pool|caravan|cruise|holiday|airport)',
      '(the|a) (bridge|riverbank) (watching|looking at|feeding|to watch|to feed|photographing) (the|a|some) (swans|swan|ducks|boats|geese|fireworks|birds|heron|kingfisher|otters)',
      '(the|my) edge of (the|my|a) (pool|seat|village|wood|town|allotment|garden|pitch|estate|common|field)',
      '(a|the|some) rope (for|to make) [the|a|my|our] [kids|children|tyre|tree|dog|new] (swing|swings|boat|dog|washing|washing line|tent|hammock|trailer|pony|goat|tug of war)',
      '(a|the|some) rope to (the|a|our) tree for (a|the) (swing|hammock|tarp|tarpaulin|washing|washing line)',
      '({relative}|he|she) {aux} (controls|hogs|hides|keeps) the (remote|biscuits|barbecue) ($|when|at|all evening|every night)',
      '(took|takes|borrowed|borrows|had) my (phone|tablet|ipad|laptop) to (play|watch)',
      '(loses it|lost it|kicks off|kicked off|goes mad|goes mental|gets angry|gets mad|shouts|screams|swears) (when|at|if|over) (derby|forest|burton|villa|england|city|united|liverpool|arsenal|leicester|the rams|the football|the ref|the referee|the telly|the tv|the rugby|the cricket|his team|her team|my team)',
      '(sister|brother|cousin) (hit|hits|whacked|bopped) me with (a|his|her|my) (pillow|cushion|teddy|sock|balloon|snowball|foam sword|pool noodle|sandwich)',
      '(sister|brother|cousin) (threw|throws|chucked) (a|his|her|my) (pillow|cushion|teddy|sock|pea|sandwich|snowball|water balloon) at me',
    ],
  },
  {
    only: 'forced-marriage',
    reason: 'who is married, of whom nothing else is told',
    phrases: ['^ (she|he|they|i|we|both|her|him) (is|are|am|was|were) [already|happily|both|still] married $'],
  },
];
