import type { ToldAnswer } from '../../telling/make-telling.ts';
import { NEED_TOLD_ELSEWHERE } from './need-told-elsewhere.ts';
import { NEED_TOLD_OF_PEOPLE } from './need-told-of-people.ts';

/** Names whom a complaint may be about that the council does not look into. */
export const OF_OTHERS = /\b(?:police(?:man|woman|men)?|cops?|pcsos?|police officers?)\b/iu;

/** Needs that how a message tells is surely of, whatever its words are likeliest about; the most pressing first. See make-telling.ts. */
export const NEED_TOLD: readonly ToldAnswer[] = [
  ...NEED_TOLD_OF_PEOPLE,
  ...NEED_TOLD_ELSEWHERE,
  {
    field: 'need',
    code: 'safer-homes',
    phrases: [
      '(break ins|breakins|break in|burglaries|burglary|burglars) ... (round here|around here|on our street|on my street|in the area|in our area|in the village|on the estate|nearby|locally|near me) ... (scared|frightened|nervous|worried|afraid|anxious)',
      '(refer|referring|referral|refer in) ... (sanctuary scheme|sanctuary|target hardening|safer homes|home security)',
      '(scared|frightened|nervous|worried|afraid|anxious) ... (since|because|after|cos|as) .. (next door|neighbour|neighbours|neighbor|neighbors|house opposite|people opposite) ... (burgled|broken into|burglary|break in|robbed)',
      '(smell|smells|smelling|stink|stinks|whiff|reek|reeks) [of|like] [a|the] [bit|lot] [of] [strong] gas',
      'gas (leak|leaking|smell)',
      'gas is leaking',
      '(carbon monoxide|co) (alarm|detector|poisoning|leak)',
    ],
  },
  {
    field: 'need',
    code: 'noise-environment',
    phrases: [
      '(swan|duck|goose|bird|gull|deer|badger|fox|hedgehog|owl|heron|stray|kitten) ... (injured|hurt|trapped|stuck|tangled|caught|hook|bleeding|broken wing|broken leg|cant fly|been hit)',
      '(man|woman|bloke|lad|lads|kids|boys|girls|youths|teenagers|neighbour|neighbours|neighbor|someone|somebody|people|they|lady|guy|owner) [is|are|was|were|keeps|keep|kept] (hit|hits|hitting|kick|kicks|kicking|kicked|beat|beats|beating|hurt|hurts|hurting|punch|punches|punching|punched|whip|whips|whipping|starve|starves|starving) (a|the|his|her|their|that|this) [little|poor|big|old] (dog|dogs|puppy|cat|cats|kitten|horse|horses|pony|animal|animals)',
      '^ [help] [i|we|ive|weve|i have|we have] [just] lost (my|our) [little|old|elderly] (dog|puppy) ($|in|on|at|near|around|round|this|last|can|what|who|please|and|hes|shes)',
      '(my|our) [little|old] (dog|puppy) [is|s|has|just] (missing|gone missing|went missing|run off|ran off|ran away|run away|escaped)',
      '^ [there are|theres|there is|we have|weve got|we got|ive got|i have|got] [loads of|lots of|some|a|big] (rats|rat|mice|cockroaches|wasps|wasp nest|wasps nest|vermin) (in|under|behind|by|near|around|all over|everywhere|from|$)',
    ],
  },
  {
    field: 'need',
    code: 'fraud-advice',
    phrases: [
      '(loan shark|loan sharks|illegal lender|illegal money lender|doorstep lender)',
      '(at|on) (my|the|our|her|his|mums|nans|dads|grans) (door|doorstep) ... (tarmac|tarmacking|roof|roofing|tiles|gutter|gutters|guttering|driveway|drive|paving|trees)',
      '(tarmac|tarmacking|roofers|roofer|roofing|guttering|paving|tree surgeon|tree surgeons) ... (at my door|at the door|wont leave|wont go|wants paying|want paying|want cash|wants cash|demanding)',
      '(friend|boyfriend|girlfriend|man|woman|lady|bloke|guy|partner|someone|soldier|doctor|he|she) ... (online|facebook|dating|whatsapp|instagram|tinder|never met) ... (flight|visa|hospital|operation|plane ticket|customs|stuck abroad|stuck in|gift cards|gift card|investment)',
      '(gave|given|paid|handed) [a|the|some|this] (cold caller|doorstep caller|man at the door|roofer|roofers|builder|rogue trader) ... (roof|drive|driveway|gutters|tarmac|chimney|trees|garden|job|work)',
      '(fake|forged|counterfeit|dodgy) [5|10|20|50|five|ten|twenty|fifty] [pound|quid] (note|notes|tenner|tenners|fiver|fivers|20|50|20s|50s|twenty|twenties|fifty|money|banknotes)',
      '{caller} [has|have|had|just] [just] {calls} .. {for-work} .. {trade} ... (owes|owe|owed) (him|them)',
      '{caller} [has|have|had|just] [just] {calls} .. {for-work} .. {trade} ... (wants|want|wanted|wanting|demanding|demanded|charged|charging|asking|asked) .. {pay}',
      '{caller} [has|have|had|just] [just] {calls} .. {for-work} .. {trade} ... (paid|gave|handed|given) .. {pay}',
      '{caller} [has|have|had|just] [just] {calls} .. {for-work} .. {trade} ... paid (him|them)',
      '{tradesman} ... (half the job|half the work|half done|half finished|never finished|didnt finish|not finished|never came back|disappeared|botched|bad job|shoddy|poor job|terrible job)',
      '(they|theyve|someone|somebody|scammer|scammers|hackers) [have|has|ve|s] (emptied|cleaned out|cleared out|drained|raided|wiped out) my [bank|savings|whole|joint] (account|accounts|isa|savings)',
      '^ (theres|there is|theres been) ... (missing|gone|taken) (from|out of) my [bank|savings|current] (account|accounts|isa) $',
      '(see|watch|watching|saw) (him|her|them) (moving|move|clicking) [my|the] (mouse|cursor|pointer)',
      '(mouse|cursor|pointer) [is|s|was|keeps] (moving|moves|move) (by itself|on its own|itself)',
      '(they|theyve|scammer|caller|man) [has|have|had|s|ve] (got|put|installed|have|has) (anydesk|any desk|teamviewer|team viewer|ultraviewer) ',
      '(anydesk|any desk|teamviewer|team viewer|quick support|ultraviewer|remote app) ... (on|into|in|onto|control|access) [my|our|her|his|the] (computer|laptop|pc|phone|tablet|ipad|screen|bank|banking)',
      '(into|in|onto|on|of|over) (my|our|mums|dads|nans|her|his) (computer|laptop|pc|phone|tablet|ipad|screen) .. (with|using|through|via|by) [the|that] (anydesk|any desk|teamviewer|team viewer|quick support|ultraviewer|remote app)',
      '(posted|handed|gave) (the courier|a courier|a driver|the driver|a man at the door) (my|our|mums|dads|nans) [bank|debit|credit] (card|cards)',
      '(refund|rebate) (text|texts|email|emails|message|messages|link|call)',
      '(text|email|message|link|call|whatsapp) (about|saying|says|for|offering|off|from) ... (refund|rebate|winter fuel payment)',
      '(at|to|on) (my|the|our|her|his|their) [nans|mums|dads|grans|neighbours|front] (door|doorstep) ... (says|saying|said|claims|claiming|claimed|reckons|reckoned|pretending) [that] [to be] [he|she|they|hes|shes|theyre] [is|are|was|were|s|re] from',
      '(says|saying|said|claims|claiming|claimed|reckons|pretending|pretends) [that] [to be] [he|she|they|hes|shes|theyre|its] [is|are|was|were|s|re] [calling|ringing|phoning] (from|with) [the|my] (amazon|microsoft|windows|bt|sky|virgin|bank|banks|hmrc|paypal|visa|mastercard|apple|google|evri|royal mail|dpd|netflix|tv licensing|santander|barclays|lloyds|hsbc|natwest|halifax|nationwide|fraud team|fraud department)',
    ],
  },
  {
    field: 'need',
    code: 'burglary-theft',
    phrases: [
      '(mark|marking|marked|tag|tagging|engrave) [up] (my|our|the|a|all my|bikes|tools) [push|electric|e|power|garden|farm] (bike|bikes|bicycle|tools|stuff|property|things|belongings|laptop|tv|machinery|quad|mower|valuables)',
      '(property marking|bike marking|smart water|smartwater|selecta dna|selectadna|uv pen|uv pens)',
    ],
  },
  {
    field: 'need',
    code: 'asb-case-review',
    phrases: [
      '(complained|complaining|reported|reporting|rung|rang|emailed|told|contacted) ... (times|over and over|again and again|loads of times|for months|for years) ... (nobody|no one|noone|nothing|nowt|they|council|police) [ever|has|have|had|is|was|are|will|just|never] [been|ever] (do anything|does anything|do nothing|does nothing|did nothing|done|does|done anything|gets done|done about it|listens|happens|happened|changes|cares|bothers|helps)',
    ],
  },
  {
    field: 'need',
    code: 'case-status',
    phrases: [
      '^ [hi|hello|so|and|please] (wheres|where is|what happened to|what has happened to|whats happened to|whats happening with|what is happening with|any news on|any news about|any update on|any updates on|is there any news on) (my|our) [last|old|asb|noise] (report|case|complaint|reports) $',
    ],
  },
  {
    field: 'need',
    code: 'talk-to-a-person',
    phrases: [
      '(i|we|she|he) (havent|have not|dont|do not|hasnt|doesnt) (got|have|own|use|do|understand|like) [a|any|the] (computer|computers|internet|email|smartphone|smart phone|mobile|wifi)',
      '(police|cops) [have|has|ve] [just] (took|taken|seized|impounded|confiscated) [away] (my|our) [sons|lads|daughters|husbands] [e|electric|new]? (car|van|bike|motorbike|moped|scooter|quad|phone|laptop|dog)',
      '(taken|took|seized|impounded|confiscated) [off] [me|him|us|them]? by [the]? (police|cops)',
      'no (computer|internet|smartphone) (or|and|nor) (email|internet|phone|computer|mobile)',
    ],
  },
  {
    field: 'need',
    code: 'report-asb',
    phrases: [
      '(i|we|he|she|son|husband|dad|brother|mate|friend|lad) [have|has] [just] (was|were|got|been) [just] assaulted (outside|at the|in the|in a|in town|on the|by lads|by two|by three|by a group|by my neighbour|by the neighbour|last night|yesterday|walking|on my way|going|coming)',
      '(man|men|lad|lads|bloke|guy|someone|somebody|stranger|gang|group|youths|neighbour) [just] assaulted (me|us|him|my son|my husband|my mate|my dad) (outside|at the|in the|in town|on the|last|yesterday|on saturday|on sunday|on friday|on the way)',
      '(carer|carers|care worker|support worker|look after|care for|client|clients|patient|patients) ... (lads|kids|youths|teenagers|teens|gang|gangs|boys|yobs) [keep|keeps|are|have|were|been|always] (kick|kicking|kicked|throw|throwing|threw|bang|banging|smash|smashing|smashed|knock|knocking|chuck|chucking|egging|spit|spitting|shout|shouting)',
      '(lads|kids|youths|teenagers|teens|gang|gangs|boys|yobs) [keep|keeps|are|have|were|been|always] (kick|kicking|kicked|throw|throwing|threw|bang|banging|smash|smashing|smashed|knock|knocking|chuck|chucking|egging|spit|spitting|shout|shouting) ... (i look after|i care for|my client|my clients|my patient)',
      '^ [hi|hello|please] [i|we|id|ill|can i|could i] [want|need|would|like|wish|have] [like] [to] (report|reporting) [a|an|some|the|more|another|my|our|loud|noisy|two|3|these] {asb}',
      '(when|whenever|if|every time|after) (i|we) [try to|have|ever] (complain|complained|ask|asked|say|said|tell|told|speak|spoke|challenge|challenged|confront|confronted) ... (they|he|she|neighbour|neighbours) [just|all|always] (threaten|threatens|threatened|swear|swears|swore|shout|shouts|shouted|abuse|abused|intimidate|intimidates|laugh|laughs|laughed|spat|spit|get aggressive|gets aggressive|got aggressive)',
      '(cant|cannot|can not|couldnt) (cope with|stand|take|put up with|bear|live with|sleep for|sleep because of) [all] [the|this|their|his|her|that] [constant|loud|awful|terrible|endless] (noise|noises|music|bass|barking|dog|dogs|racket|smell|shouting|banging|parties|neighbours|neighbour|screaming|swearing)',
      '(complain|complaint|complaints|complaining|moan) (about|regarding|against|of) [the|my|our|a|some|these|those|all|all the] [constant|loud|noisy|horrible|new|upstairs|downstairs|rowdy|awful] [people|family|lot|lads|man|woman|couple|tenants|residents] [in|from|at|of] [the|my|our] [upstairs|downstairs|corner|bottom] (neighbour|neighbours|neighbor|neighbors|flat|flats|next door|upstairs|downstairs|opposite|noise|noisy|music|dog|dogs|barking|kids|youths|lads|teenagers|party|parties|tenant|tenants|drinkers|drunks|motorbikes|quads|quad bikes|mopeds|fireworks|smell of weed|weed|litter|fly tipping|antisocial behaviour|anti social behaviour|asb)',
      '(car|van|vehicle|caravan|motorhome|trailer|lorry) ... (been|left|sat|sitting|stood|dumped|abandoned|parked up) .. (on|in|outside|by|near|at) ... (weeks|months|ages|year|years)',
      '(camera|cctv|doorbell) ... (pointing|pointed|points|facing|faces|aimed|trained) .. (into|in|at|on|over|towards) ... (bedroom|bathroom|garden|house|window|windows|door|home|drive|flat)',
      '(lads|kids|youths|teenagers|teens|children|boys|girls) ... (ringing|ring|rings|knocking|knock|banging|bang|hammering) [on] (my|our|the|mums|her|his|peoples|everyones) (doorbell|door|doors|bell|doorbells|window|windows)',
      '(want|need|like|trying|going) to report ... (dont|do not|not sure|no idea) [know] (where|how) to (start|begin)',
      '(someone|somebody|they|people|some kids|a kid) ... (rang|ringing|rings|ring|knocked|knocks|knocking|knock) .. (doorbell|bell|door|window) .. (ran|run|runs|running) (off|away)',
      '(window|windows|glass|door|shopfront|shutter) [was|were|been|got|has been|have been] (smashed|broken|put through|kicked in) (again|twice|for the|last night|three times)',
      '(leaving|leaves|left|put|putting|puts|pushed|pushing|posting|posts) [me] [some|really|more|a|another] (nasty|horrible|abusive|threatening|vile|rude|anonymous) (notes|note|letters|letter)',
      '(poisoning|poisons|poisoned|killing) [the|all the|our|peoples|local|neighbourhood] (cats|dogs|pets)',
      '(flying|flies|fly|flown|hovering|hovers) [a|the|his|their|some] drone',
      '(drone|drones) (legal|illegal|allowed|against the law)',
      '(drone|drones) [always|keeps|keep|again|flown|going] (over|above|outside) [my|our|the|peoples|next doors] [back] (house|houses|home|garden|gardens|window|windows|street|estate)',
      'drone .. (hovering|hovers|hover|flying|flies|buzzing|circling)',
      '(car|van|vehicle|caravan|motorhome|trailer|lorry) ... (on bricks|no tax|no mot|untaxed|not taxed|no number plates)',
      '(dog|dogs|alsatian|pitbull|pit bull|xl bully|bully|staffie|staffy|rottweiler) [has|just|keeps|tried to] (bit|bite|biting|bitten|attacked|attacking|attacks|mauled|savaged|went for) (my|our|me|us|a|his|her|him|them|the|someone|somebody|another)',
      '(bit|bitten|attacked|mauled|savaged) by [a|an|the|his|her|their|my|next] [neighbours|neighbors|doors|big|loose] (dog|dogs|alsatian|pitbull|xl bully|rottweiler|staffie)',
    ],
  },
  {
    field: 'need',
    code: 'fraud-advice', // a caller who wants to be let in
    phrases: [
      '(at|on|outside) [the|my|our|her|his] (door|doorstep|front door|back door) ... (saying|says|say|said|claims|claiming|reckons|reckon) // {utility}',
      '(saying|says|say|said|claims|claiming|reckons) [he|she|they|hes|shes|theyre|that] .. (check|read|test|see|look at|inspect) [the|my|our] {fixture}',
      '(from|for) [the] {utility} ... (come in|come inside|let in|let him in|let her in|let them in|get in|look round|look around)',
    ],
  },
  {
    field: 'need',
    code: 'sexual-violence', // what was done to somebody, and not how a place is run
    phrases: [
      '(i|we|she|he|daughter|friend|mate|sister|son|wife|girlfriend|cousin|niece|boyfriend|brother|nan|mum) [think|may|might|must] [i|she|he|have] [was|were|got|has been|had been|been|have been] [just] spiked (at|in|on|by|last|yesterday|tonight|and|$)',
    ],
  },
  {
    field: 'need',
    code: 'report-asb', // engines that are revved, cars that gather and bins that are tipped, which are no speeding and no missed bin
    phrases: [
      '(pulling|doing|popping|pull|pulls|do|does) wheelies',
      '(young|youths|youth|kids|lads|teenagers|people|men|drunks|group) (drink|drinking|drinks|boozing) .. every (evening|night|day|weekend)',
      '(staff|workers|shop staff|bar staff|cashier|cashiers|assistants) [are|were|get|getting|being|been] (abused|attacked|spat at|threatened|assaulted) [at|in|by]',
      '(tip|tips|tipped|tipping|knock|knocks|knocking|kick|kicks|kicked|kicking|push|pushes|pushed|pushing) [over] (my|our|the|peoples|everyones) [wheelie] (bin|bins) (over|down)',
      '(rev|revs|revving|revved|revin|revvin) [up] [his|her|their|the|its|an|my] [loud|big] [engine|engines|bike|bikes|car|cars|motorbike|motorbikes|moped|quad|van] ... (every|all|at|until|till|outside|constantly|day|night|morning)',
      '(boy racers|boy racer|car meet|car meets|car cruise|car cruisers) ... (every|car park|outside|revving|doughnuts|donuts|all night|retail park|night|nights|noise)',
    ],
  },
  {
    field: 'need',
    code: 'licensed-premises', // alcohol and cigarettes that are sold to those who are too young
    phrases: [
      '(pub|bar|club|shop|shops|landlord|off licence|offy|store|takeaway|newsagent|newsagents|garage|barman|barmaid|bar staff|shopkeeper|corner shop) ... (sell|sells|selling|sold|serve|serves|serving|served) .. (underage|under age|underaged|under 18|under 18s|under eighteen|under eighteens|minors)',
      '(pub|bar|club|shop|shops|landlord|off licence|offy|store|takeaway|newsagent|newsagents|garage|barman|barmaid|bar staff|shopkeeper|corner shop) ... (sell|sells|selling|sold|serve|serves|serving|served) .. (booze|alcohol|beer|cider|vodka|drink|vapes|fags|cigarettes|tobacco) ... (kid|kids|child|children|teenagers|schoolkids|uniform|11|12|13|14|15|16|17)',
      '(pub|bar|club|shop|shops|landlord|off licence|offy|store|takeaway|newsagent|newsagents|garage|shopkeeper|corner shop) ... (sell|sells|selling|sold|serve|serves|serving|served) .. (kid|kids|child|children|son|daughter|teenagers|schoolkids|11|12|13|14|15|16|17) .. (booze|alcohol|beer|cider|vodka|drink|drinks|vapes|vape|fags|cigarettes|tobacco)',
    ],
  },
  {
    field: 'need',
    code: 'burglary-theft',
    phrases: [
      '(trying|tried|tries|going round trying|checking|testing) [the|peoples|all the|everyones|our|my] (car door|car doors|van doors|car handles|door handles|shed doors|front doors)',
      '(sheep|lambs|lamb|ewes|cattle|cows|calves|pigs|hens|chickens|horses|pony) [have|has|had|all] [just|all] (gone missing|went missing|been stolen|been taken|been nicked|stolen|nicked|rustled|taken|vanished|disappeared)',
      '(come|got|came|get|getting|back) [back] (home|in|from work|from holiday|from the shops) ... (door|doors|window|windows|lock|locks|patio doors) [is|s|has|had|was|been|were] [been] (kicked in|smashed in|forced|smashed|broken|jimmied|wide open|been forced)',
      '(leave|leaves|leaving|left|ran|run|runs|running|walked|walk|drove|drive|driving|drives|went) [off|out|away] without paying ($|and|for it|for them|for food|for the food|for the meal|for fuel|for petrol|for the taxi|for the ride|the fare|their fare|the bill|their bill)',
      '(someone|somebody|someones|somebodys|man|woman|bloke|stranger|strangers|they|theyre|hes|shes) [is|has been|have been|are|been|may be|might be|must be|could be|has] [been] (living|lives|sleeping|sleeps|hiding|hides|squatting|staying) in (my|our) [own]? (loft|attic|roof|roof space|shed|garage|cellar|basement|outhouse|summerhouse)',
      '(man|men|lads|people|bloke|blokes|someone|somebody|van|car|couple|strangers|two) .. (watching|eyeing up|casing|scoping out|scoping|sizing up|looking at|looking into|looking round|checking out|taking photos of|filming|photographing) [the|our|my|all|all the|peoples|everyones] (houses|sheds|garages|driveways|properties|cars|farm|farms|farmyard|outbuildings)',
      '(breaking|broke|break|broken) into (a|an|my|the|his|her|our|their|some|someones|somebodys|peoples|other peoples) [neighbours|neighbors|parked|next doors] (car|cars|van|vans|shed|sheds|garage|garages|house|houses|shop|lorry|caravan)',
      '(strange|dodgy|odd|unknown|unfamiliar|suspect) [white|black|silver|blue|red|grey|old|looking] van [is|has been|was|been|keeps|thats|is back|back|parked|sat|sitting|outside|in|on|driving|going|hanging]',
      '(white|black|silver|blue|red|grey|strange|some|random) van [has been|has|is|was|been|keeps|keep]? .. (sat|sitting|parked|waiting|stopped|stood|been) [up]? (outside|opposite|across|on|in|by|near) ... all (day|night|morning|afternoon|evening|week)',
      '(suspicious|shifty) [looking] (man|men|person|people|bloke|blokes|lads|guy|guys|character|characters|car|van|vehicle) [is|are|was|were|has been|keeps|keep] (outside|near|hanging|walking|parked|on|in|by|looking|around|round|knocking|driving|going|trying|sat|sitting|$)',
      '(scared|afraid|frightened|nervous|anxious|terrified|worried) ... mugged',
      '(was|were|got|been|being|getting) mugged (by|in|at|outside|near|for|last|yesterday|walking|coming|when|on|a|two|three|2|3)',
    ],
  },
  {
    field: 'need',
    code: 'road-safety',
    phrases: [
      '(car|cars|van|vans|lorry|driver|motorist|someone|somebody|bloke|lad|he|they) ... (up|down|along|through|past) .. (road|street|lane|village|estate|avenue|drive|school) .. at [about|over|nearly] (40|45|50|55|60|65|70|75|80|90|100)',
      '(park|parks|parked|parking) ... (zigzags|zig zags|zigzag|zig zag|school keep clear) ... (drove|drives|driven|driving) (at|into|towards|straight at) (me|us|the|a|my)',
      '(drunk|pissed|hammered|wasted|been drinking|had a drink|had a few|over the limit|off his face|off her face|stoned) ... (got in|getting in|gets in|got into|getting into|gets into|drove|driving|drives|driven) .. (car|van|truck|off|away|home|motorbike|scooter)',
      '(driving|drove|drives|drive) ... (drunk|pissed|hammered|over the limit|after drinking|on drugs|stoned)',
      '(cars|traffic|vans|lorries|drivers|motorists|people|they|everyone) ... (doing|going|hitting) [over|about|up to|at] (40|45|50|55|60|65|70|80|90|100) [mph|miles an hour] ',
      '(rat run|cut through|short cut|shortcut|racetrack|race track) ... (cars|traffic|vans|lorries|drivers|speeding)',
      '(cars|traffic|vans|lorries|drivers) ... (rat run|cut through|racetrack|race track)',
    ],
  },
  {
    field: 'need',
    code: 'community-grants',
    phrases: [
      '(start|starting|set up|setting up|join|joining|begin|run|running|is there) [up] [a|the|our|an|my] [local] (neighbourhood watch|neighbourhood watch scheme|street watch|farm watch|watch scheme) ',
      '(money|funding|grant|grants|pay|help paying) (for|towards) .. cctv .. (street|estate|village|road|area|club|hall|community|close|park)',
    ],
  },
  {
    field: 'need',
    code: 'other-council',
    phrases: [
      '^ [my|our|the] (neighbour|neighbours|neighbor|neighbors|he|she|they|next door|hes|shes|theyve) [has|have|is|are|just|had] (put|built|moved|placed|erected|planted|moving|building|putting) [up] [his|her|their|the|a|new] [new] (fence|fences|wall|hedge|shed|extension|gate|boundary|posts|conservatory) [up] (on|onto|over|into|across) (my|our) (land|side|property|boundary) $',
      '^ [my|our|the|his|her|their] [neighbour|neighbours|neighbors|next doors] (fence|fences|wall|hedge|hedges|shed|extension|gate|boundary|conservatory|gutter) [is|are|has|have|comes|hangs|goes|been] [way|right|growing|hanging|too far|been|put|built|all] (on|onto|over|across) (my|our) (land|side|property|boundary) $',
      '(tree|branch|trees) [has|have|is|are] [just] (fallen|fell|come down|came down|blown down|down|blown over) ... (road|lane|street|path|pavement|footpath|drive|bridleway)',
      '(anything|activities|things to do|whats on|what is on|clubs|holiday club|something) [on|to do] for [the|my|our] (kids|children|young people|teenagers|youngsters) ... (holidays|holiday|summer|half term|easter|weekends|round here|in the area)',
      '^ [i|we|ive|weve] (got|had|have|been given|received|was given) [a|another] parking (ticket|fine) ... (machine|meter|permit|badge)',
      '^ [are|is] [there] [any|what|whats|looking for] [is there|are there] (activities|things to do|stuff to do|something to do|youth club|youth clubs) [on] for [the|my|our] (kids|children|young people|teens|teenagers|youngsters) $',
      '(need|want|get|have|with|any|some|more) help (with|putting|taking|moving|getting|pulling|wheeling) [out] [my|the|our] (bin|bins)',
      '(cant|cannot|can not|unable to|not able to|struggle to|struggling to) (put|take|move|get|pull|wheel|lift|push) [out] [my|the|our] (bin|bins)',
      '^ (what day|which day|what day of the week|when is|when are|when do|when will) .. (bin|bins) [day|collected|emptied|picked up|go out|due] $',
      '(bigger|larger|second|extra|replacement) [wheelie|black|brown|green|blue|grey|recycling|garden] (bin|bins)',
      '(disabled|blue badge|loading|parent and child) [parking]? (bay|bays|badge|badges|space|spaces) (abuse|abused|misuse|misused|abusers)',
      'blue badge (abuse|misuse|fraud|cheat)',
      '(how high|how tall|legal height|maximum height|height limit) ... (fence|fences|hedge|hedges|wall)',
      '^ [the|our|my] [whole] (road|street|lane|underpass|footpath|path|car park|garden) [here|outside] (is|has|was|keeps) [all|completely|badly|been] (flooded|flooding)',
      '^ flooded (road|street|lane|underpass|footpath|path|garden)',
      '(where|wheres|nearest|need|find|want|use) ... (foodbank|food bank|food banks|food parcel|food parcels)',
      '^ [i|we|please] (need|want) [some] (money|help) (for|with) [my|our|the] (food|shopping|gas|electric|electricity|heating|energy bills|energy bill|bills) [please] $',
    ],
  },
  {
    field: 'need',
    code: 'street-scene',
    phrases: [
      '(sprayed|spray painted|painted|daubed|drawn|scrawled|scratched|carved|written|graffiti|drew|put) ... (swastika|swastikas|nazi|racist|homophobic|antisemitic|anti semitic|islamophobic|hate) ... (shelter|bus stop|underpass|subway|bridge|bench|park|playground|toilets|road sign|sign|village hall|memorial|cemetery|garages)',
      '(swastika|swastikas|nazi signs|racist graffiti|homophobic graffiti|racist words) ... (shelter|bus stop|underpass|subway|bridge|bench|park|playground|toilets|road sign|village hall|memorial|cemetery|garages)',
    ],
  },
  {
    field: 'need',
    code: 'domestic-abuse',
    phrases: [
      '(pregnant|expecting|baby due) ... (he|hes|partner|partners|husband|boyfriend|boyfriends|wife|girlfriend|in laws) .. (kicked|threw|thrown|chucked|kicking|throwing|chucking|locked|booted) (me|us) out',
      '(he|hes|partner|partners|husband|boyfriend|boyfriends|wife|girlfriend|in laws) .. (kicked|threw|thrown|chucked|kicking|throwing|chucking|locked|booted) (me|us) out ... (pregnant|expecting|baby due)',
      '(screaming|screams|shouting|shouts|arguing|fighting|rowing|thumping) ... (next door|upstairs|downstairs|neighbour|neighbours) // (her|she) .. (black eye|eye was all black|eye all black|eye was black|bruises|bruised)',
      '(screaming|screams|shouting|shouts|arguing|fighting|rowing|thumping|crying) // (she|her|woman|lady|girlfriend|wife|neighbour|neighbor) .. (black eye|black eyes|eye was all black|eye all black|eye was black|eye is black|bruises on|bruised face|bruises all)',
      '(my|our) (bf|gf|boyfriend|girlfriend|partner|husband|wife|fella|ex|missus|fiance) ... (checks|check|reads|goes through|looks through|wants|takes|demands|tracks|makes me show) .. (my passcode|my password|my passwords|my texts|my messages|my phone|my location|my snap|my snapchat|my insta|my instagram|who i text|who i message|who i talk to|who i ring|who i see)',
      '(i|i ve|ive) [have|keep|nearly|almost|just|sometimes|once] [nearly|almost] {hit} my {close} ... (help|stop|change|better|sorry|guilty|ashamed|again|control|temper|hate myself|regret)',
      '(help|stop|change|ashamed|guilty|temper) ... (i|i ve|ive) [have|keep|nearly|almost|just|sometimes|once] {hit} my {close}',
    ],
  },
  {
    field: 'need',
    code: 'burglary-theft',
    phrases: [
      '(customer|customers|people|man|men|lad|lads|kids|teenagers|they|he|she|someone|somebody|group|couple|family|driver) ... (run|runs|ran|running|walk|walks|walked|walking|leave|leaves|left|leaving|go|goes|drive|drives|drove) ... without paying ($|and|again|all the time|for petrol|for fuel|for food|for the food|for the meal|for it|for anything)',
      '(customer|customers|people|man|men|lad|lads|kids|teenagers|they|he|she|someone|somebody|group|couple|family) ... (eat|eats|ate|eating|drink|drinks|drank) (and|then|at mine|here) [walk|leave|run|walks|leaves|went] [off|out] [and] (dont|do not|didnt|did not|wont|never) pay',
    ],
  },
  {
    field: 'need',
    code: 'housing',
    phrases: [
      '(can|could|may|is|are) [my|our|the|a] (host|hosts|sponsor|sponsors|landlord|landlady) [allowed to|able to] (make|throw|kick|put|chuck|force|evict) (me|us) (leave|out|go|move|to leave|to go|to move)',
      '^ [hi|hello|our|my|the|homes|for|ukraine] (host|hosts|sponsor|sponsors) [family] [now|has|have|had|just|keeps|suddenly] (wants|want|told|telling|asked|asking|says|said|making) [me|us|we|i] [must|to|have to] (out|leave|go|move)',
    ],
  },
];
