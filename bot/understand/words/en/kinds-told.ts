import type { SlotWords } from '../../../screen/pattern.ts';

/** Word lists that the patterns below name as `{list}`. */
export const KIND_WORDS: SlotWords = {
  break:
    'smash|smashed|smashing|smashes|smahed|broke|broken|breaking|breaks|kicked|kicking|bricked|cracked|snapped|snapping|trashed|trashing|vandalised|wrecked|ripped|ripping|bent|trampled|trampling|knocked down|knocked over|pulled down|pulled up|put through|put in'.split(
      '|',
    ),
  broken:
    'smashed|broken|cracked|snapped|trashed|slashed|ripped|scratched|keyed|vandalised|bent|trampled|kicked in|kicked down|kicked over|pulled down|pulled up|put through|put in|knocked down|knocked over|shot out|egged'.split(
      '|',
    ),
  thing:
    'window|windows|windscreen|windscreens|windowpane|glass|greenhouse|fence|fences|fencing|fence panel|fence panels|panels|gate|gates|wall|garden wall|bonnet|wing mirror|wing mirrors|door mirror|mirrors|tyres|tyre|bus shelter|shelter|bus stop|swings|slide|climbing frame|bench|benches|lamp|lights|headlights|headstones|gravestones|graves|plants|flowers|flower bed|flower beds|hanging baskets|tubs|plant pots|saplings|bushes|shed door|garage door|phone box|trellis|gnomes|bird table|goalposts|bollards|shutters'.split(
      '|',
    ),
  throw:
    'throw|throwing|threw|throws|thrown|chuck|chucking|chucked|chucks|lob|lobbing|lobbed|hurl|hurling|hurled|pelt|pelting|pelted'.split(
      '|',
    ),
  missile:
    'stone|stones|brick|bricks|egg|eggs|rock|rocks|pebbles|gravel|mud|flour|tomatoes|potatoes|apples|conkers|snowballs'.split(
      '|',
    ),
  vehicle:
    'car|van|vehicle|caravan|motorhome|trailer|lorry|motorbike|campervan|corsa|fiesta|astra|focus|golf|polo|transit|bmw|audi|mercedes|ford|vauxhall|renault|peugeot|citroen|clio|micra|corolla|mondeo|passat|vectra|punto|kia|nissan|toyota|volvo|skoda'.split(
      '|',
    ),
  colour: 'silver|white|black|red|blue|grey|green|yellow|gold|old|rusty|burnt out|knackered|broken down|wrecked'.split(
    '|',
  ),
  wall: 'wall|walls|bus stop|shelter|underpass|subway|fence|garage|garages|garage door|door|bridge|shutter|shutters|bench|slide|sign|memorial|playground|toilets|building|pavement|church|school|electric box'.split(
    '|',
  ),
  missed: 'moved|shifted|been moved|been shifted'.split('|'),
};

/** What residents tell of a kind of anti-social behaviour by what was done to what, whatever words stand between; see screen/pattern.ts. */
export const KINDS_TOLD: Readonly<Record<string, readonly string[]>> = {
  damage: [
    '{break} [up|down|in|off|over] .. {thing}',
    '{thing} [was|were|been|got|getting|has been|have been|is|are|all] {broken}',
    '{throw} .. {missile} [at|through|over|into|onto|on]',
    '{missile} [at|thrown|chucked|lobbed|through] (at|through|over) [the|my|our|a|peoples|passing] (bus|buses|car|cars|train|trains|window|windows|house|houses|door|people|us|me)',
    '(let|lets|letting) .. (tyre|tyres) down',
    '(pulled|pulling|ripped|taken|punched|knocked) .. (glass|panels|panes|slats|boards|tiles|roof tiles) .. (out|off)',
    '{throw} .. at [the|my|our|peoples|passing|parked] (car|cars|bus|buses|house|houses|windows|train|trains|traffic)',
    '(poured|threw|thrown|chucked|splashed|tipped|tipping|throwing) .. (paint|paint stripper|brake fluid|acid) .. (on|over|at|across|down)',
    '(scratched|carved|scraped|scratching|etched|keyed) ... (bonnet|car|door|paintwork|van|paint)',
    '(pulled|ripped|dug|tore|torn|pulling|ripping|tearing) .. (plants|flowers|bushes|trees|saplings|shrubs|hanging baskets|bulbs|lawn) [up|out]',
    '(car|cars|van|vans|motor) [was|were|been|got|getting|has been|have been] (scratched|keyed|egged|vandalised|trashed|kicked|dented)',
  ],
  'fire-setting': [
    '(set|setting|sets|setted) .. (bin|bins|bench|slide|shed|hedge|bus shelter|shelter|grass|field|car|tree|trees|bushes|playground|rubbish) (on fire|alight|ablaze)',
    '(bin|bins|bench|slide|shed|hedge|shelter|grass|field|tree|trees|bushes|play equipment) [was|were|been|has been|have been|got] (set|setted) (on fire|alight|ablaze|fire)',
    '(fire|fires) [being|was|were] (lit|set|started)',
    '(burnt|burned|burning|torched|torching|melted) [down|out] [a|the|my|our|their|another|some] (bin|bins|wheelie bin|bench|slide|shed|hedge|bus shelter|play park|swings|car|van|tree|fence|portaloo)',
    '(lit|lights|lighting|light|start|started|starts) [a|some|more|little|small|another|the] (fire|fires) [in|on|by|at|along|under|behind]',
  ],
  graffiti: [
    '(graffitied|graffitid|graffited|graffitiing|graffitiied|tagged|tagging|daubed|daubing|spraypainted|spraying|scrawled) .. {wall}',
    '(wrote|written|writing|drawn|drew|drawing|painted|sprayed) ... (on|over|across) .. {wall}',
  ],
  'dog-fouling': [
    '(dog|dogs) ... (foul|fouls|fouling|poo|poos|pooing|poops|pooping|shit|shits|shitting|crap|craps|crapping) [on|in|all|outside|everywhere]',
    '(let|lets|letting|allow|allows) .. (dog|dogs|it) .. (foul|poo|poop|shit|crap)',
    '(dog|dogs) ... (not|doesnt|dont|never|without|wont) (pick|picks|picking|clean|cleans|cleaning|clear|clears) .. up',
  ],
  'abandoned-vehicle': [
    '(abandoned|dumped|left abandoned) [a|an|the|his|her|this|their|some] [{colour}] {vehicle}',
    '{vehicle} ... (hasnt|not|never|isnt) {missed} ... (week|weeks|month|months|days|ages|year|years)',
    '(and|with|has|got|is|its) (no tax|no mot|untaxed|two flat tyres|flat tyres|four flat tyres)',
    '{vehicle} .. (no tax|no mot|untaxed|sorn|flat tyres|no plates|no number plates)',
    '{vehicle} [has] [been] (there|sat|stood|abandoned|dumped|left) .. (weeks|month|months|ages|year|years)',
  ],
  noise: [
    '(stomp|stomps|stomping|stamping|stomped) ',
    '(dog|dogs) ... (howl|howls|howling|howled|yap|yaps|yapping|whine|whines|whining|yelping)',
    '(drilling|hammering|sawing|engine|engines|washing machine|lawnmower|generator|extractor fan|lorries|hoovering|vacuuming) .. (all night|all day|at night|late at night|through the night|every night|all hours)',
    '(rave|raves) ',
    '(speaker|speakers) (in|on|at|outside|blaring|thumping)',
    '(play|plays|playing) .. (song|songs|tune|tunes|record|records)',
    '(slam|slams|slammed|slamming) .. (door|doors|cupboards|gate)',
    '(bang|bangs|banged|banging|thump|thumping|hammering|drilling) .. (wall|walls|ceiling|floor|pipes|radiator|radiators)',
    'music .. (from|in|at|all|every|till|until|blaring|thumping|blasting|going|again|through)',
    '(play|plays|playing|practising|practises) [the|his|her|their] (drums|drum kit|guitar|trumpet|keyboard|violin|bagpipes)',
    'bass (thumping|booming|pounding|going|through)',
    '(have|had|having|has) [a|another|more|big|loud|house|garden] (party|parties) ... (every|evry|again|week|month|night|till|until|morning|weekend)',
    '(alarm|tv|telly|stereo|speaker|speakers|karaoke) .. (blaring|blasting|full blast|all night|all day|constantly|keeps going)',
  ],
  'nuisance-vehicles': [
    '(rev|revs|revved|reving|revin|revvin|revvs) .. (engine|engines|bike|bikes|car|cars|motorbike|moped|it|them)',
    '(race|races|raced|racing|tear|tears|tearing|bomb|bombing|hoon|hooning|zoom|zooming|whizz|whizzing|fly|flying) .. (up and down|round and round|round the estate|along the pavement|through the park|about on)',
    '(ride|rides|riding|rode|ridden) .. (moped|mopeds|motorbike|motorbikes|quad|quads|scooter|scooters|e bike|e bikes|ebike|ebikes|escooter|escooters) ',
    '(drove|driving|drives|drive|driven|riding|ride|rides|rode) .. (across|over|on|through|around|round) .. (grass|green|field|fields|pitch|pitches|park|verge|verges|lawn|rec)',
    '(doughnut|donut|doughnuts|donuts|wheelspin|wheelspins|burnout|burnouts) ',
  ],
  'street-drinking': [
    '(drinking|boozing) (by|on|in|at|outside|near|behind|around|under) [the|a|this|our|that] [old|war|kids|bus|park|church] (memorial|bench|benches|park|shelter|bus shelter|shops|steps|church|churchyard|rec|precinct|alley|bandstand|play park|playground|subway|underpass)',
    '(drinking|drink|drinks|drank) .. (cans|beer|beers|lager|cider|alcohol|booze|vodka|spirits) ... (bench|park|street|shelter|outside|wall|steps|precinct|corner|churchyard|rec|alley)',
    '(bench|park|street|shelter|outside|wall|steps|precinct|corner|churchyard|rec|alley) ... (drinking|drink) .. (cans|beer|beers|lager|cider|alcohol|booze|vodka|spirits)',
  ],
  'rowdy-inconsiderate': [
    '(row|rows|rowing|argue|argues|arguing|scream|screams|screaming|shout|shouts|yelling|scrapping|brawling) ... (in the street|in the road|outside|on the street|at each other|on the corner)',
    '(tip|tips|tipped|tipping|knock|knocks|knocked|kick|kicks|kicked|kicking|push|pushes|pushed|pushing) [over] .. (bin|bins) [over|down]',
    '(lads|kids|youths|girls|boys|teenagers|teens|gang|group|youngsters|yobs) ... (pushed|shoved|punched|tripped|barged|kicked|spat at|spat on) (me|us|him|her|them|my|our|a|an|the)',
    '(smashing|smash|smashes|throwing|lobbing|chucking) [their|beer|empty|glass|vodka|wine|loads of] (bottles|bottle|cans)',
    '(bang|bangs|banging|knock|knocks|knocking|ring|rings|ringing) .. (door|doors|doorbell|bell|window|windows) .. (run|runs|ran|running|leg|legging)',
    '(climb|climbs|climbing|climbed) .. (roof|roofs|garage|garages|scaffolding|shed|sheds|bus shelter|wall|lamp post)',
    '(hang|hangs|hanging) (round|around|about)',
    '(skateboarding|skateboards) ',
    '{throw} (stuff|things|something|objects|cans|fruit|water|drinks) .. (at|over|through)',
    '(bouncer|doorman|door staff|bouncers|doormen) ... (shoved|pushed|hit|punched|threw|grabbed|dragged)',
  ],
  'rowdy-neighbours': [
    '(arguing|fighting|feuding|rowing|screaming) .. (next door|upstairs|downstairs)',
    '(trouble|hassle|grief|problem|problems|aggro) (from|with|off|by) [my|our|the|this|bad|horrible] [upstairs|downstairs|next door|noisy] (neighbour|neighbours|neighbor|neighbors|next door|family next door)',
    '(neighbour|neighbours|neighbor|neighbors|next door|family) ... (sworn|swore|swears|swear|swearing|shouted|shouts|abused|abuses|abusive) [abuse] [at|to] (me|us|my|our|everyone)',
    '(nothing but|constant|endless|so much|nowt but) (grief|trouble|hassle|bother|problems|aggro|hell) (from|off|with) .. (family|people|lot|man|woman|neighbours|neighbour|number|next door|couple|tenants|lads)',
    '(neighbour|neighbours|neighbor|neighbors|next door) [is|are|has|have|been|always|keep|keeps|a|an] (giving|gives|give|causing|causes|cause|making|makes|make) [us|me|our|my] [no end of|nothing but|a lot of|so much|loads of|lots of]? (grief|trouble|hassle|bother|problems|aggro|life hell|lives hell|life a misery|lives a misery)',
  ],
  threats: [
    '(scare|scares|scaring|intimidate|intimidates|intimidating|terrorise|terrorises|terrorising|terrify|frightening|frighten) .. (me|us|my|our|old|elderly|people|residents|neighbours|kids|customers|pensioners|shoppers)',
    '(told me|told us|said|says|saying|threatened|threatens|threatening|shouting|shouted|warned) .. (hed|shed|theyd|hell|shell|theyll|ill|he would|she would|they would|he will|she will|they will|im going to|he is going to|hes going to|theyre going to|to) (burn|smash|hurt|batter|break|slash|kick|set fire|put|kill|do) .. (my|me|our|us|your|you|head|car|house|windows|window|dog)',
    '(got|was|were|been|being|getting|get) (followed|chased) [home|all the way|down|up|back|along|through|by|from|to|into|round]',
  ],
  'fly-tipping': [
    '(dumped|dumping|dump|dumps|tipped|tipping|fly tipped|flytipped) [some|a|an|the|loads of|two|three|his|their|old|more|load of|pile of|bags of|lot of] [old|big|broken|black|white|builders] (asbestos|rubble|tyres|waste|rubbish|mattress|mattresses|sofa|sofas|settee|fridge|fridges|freezer|freezers|washing machine|bags|bin bags|furniture|cooker|carpet|carpets|fridge freezer|wood|soil|bricks|bath|toilet|trolley|trolleys)',
  ],
  litter: [
    '^ [theres|there is] [always|loads of|lots of] (rubbish|litter|nappies|bottles|takeaway boxes) [is|are|left|dumped|thrown|strewn|blowing] (in|on|all over|along|everywhere|behind|outside|round|around)',
    '(chuck|chucks|chucked|chucking|throw|throws|throwing|threw|drop|drops|dropping|dropped|leave|leaves|leaving|left) [their|his|her|all|all their|the|loads of] (rubbish|litter|waste|nappies|wrappers|takeaway boxes|chip papers|crisp packets|bags of rubbish)',
  ],
  drugs: ['(syringe|syringes|injecting)', 'shooting up', '(jacking|chasing) up'],
  animals: [
    '(dog|dogs) [that|which|who] (keeps|keep|always|has|is|are|was) [always] (getting out|got out|escaping|escaped|loose|running loose|out of control|roaming|roaming loose)',
    '(dog|dogs|it) (went for|goes for|going for|flew at|flies at|lunged at|jumped at) (my|our|me|us|a|his|her|the|him|them)',
  ],
  'nuisance-communications': ['(note|notes|letter|letters) .. through .. (door|letterbox|letter box)'],
  parking: [
    '(park|parks|parking|parked) .. (over|across|on|in front of|blocking) [my|our|the|his|her|peoples] (drive|driveway|garage|pavement|dropped kerb)',
  ],
};
