import type { ToldAnswer } from '../../telling/make-telling.ts';

const BENEFITS =
  '(benefits|benefit|universal credit|uc|pip|esa|jsa|housing benefit|carers allowance|attendance allowance)';
const TOBACCO = '(cigarettes|cigs|fags|tobacco|baccy|vapes|vape|e cigarettes)';
const SHAM =
  '(illegal|fake|dodgy|counterfeit|smuggled|black market|knock off|under the counter|bootleg|unlicensed|duty free)';
const ACCOUNT = '(facebook|instagram|insta|whatsapp|snapchat|messenger|email|account|profile|fb)';
const KNOWN =
  '(friend|friends|mate|mates|mum|mums|dad|dads|sister|sisters|brother|brothers|cousin|cousins|nan|nans|neighbour|neighbours|son|sons|daughter|daughters|aunt|aunts|auntie|aunties|colleague|colleagues)';

/** Needs that other services meet, which how a message tells is surely of, though its words sound like a scam, a crime or nothing of ours. Part of NEED_TOLD. */
export const NEED_TOLD_ELSEWHERE: readonly ToldAnswer[] = [
  {
    field: 'need',
    code: 'street-scene',
    phrases: [
      '(deer|badger|fox|cat|swan|sheep|hedgehog|goose|rabbit|pheasant) [is|lying|laying|lies|laid|thats|been] [lying|laying]? dead (in|on|at|by|near|outside|beside) ... (road|street|lane|bypass|verge|path|pavement|side|drive|park|a514|a38|a50|bridge)',
    ],
  },
  {
    field: 'need',
    code: 'noise-environment', // a dog on its own
    phrases: [
      '(found|theres|there is|spotted|seen|saw) [a|an] [little|big|old|young|black|brown|white|small]? (spaniel|labrador|lab|collie|terrier|staffie|staffy|jack russell|puppy|lurcher|husky|alsatian|poodle|greyhound) [thats|thats been|just]? (wandering|roaming|running loose|loose|on its own|lost|no collar|with no collar)',
    ],
  },
  {
    field: 'need',
    code: 'burglary-theft', // from shops, and whoever fears their home after one
    phrases: [
      '(into|in|out of|from) (my|our|the|his|her|their) [little|corner|village|local|family] (shop|store|off licence|salon|garage) ... (filling|fill|fills|stuffing|stuff|stuffs|loading|helping themselves|pocketing|nicking|pinching|grabbing|emptying|walking out|walk out|walks out)',
      '(walk|walks|walked|walking|run|runs|ran|running|march|marches|stroll|strolls) (out|off) with [a|the|my|our] (bag of|bags of|basket of|trolley of|basket|trolley|armful of|armfuls of|bottles of|packs of|joints of|crates of)? (meat|steak|steaks|cheese|booze|spirits|alcohol|beer|stock|coffee|chocolate|washing powder|razors|bacon|wine|vodka|stuff|goods)',
      '(had|have had|after|since|following) (a|the|our|my|that|this) (break in|breakin|burglary) ... (scared|frightened|afraid|terrified|nervous|cant sleep|cannot sleep|dont feel safe|do not feel safe|dont want to be) ... (here|home|alone|night|house|sleep)',
      '(said|says|saying|claimed|claiming|pretending|pretended) [that] [he|she|they|hes|shes|theyre|to be|it] [is|are|was|were|s] [come|came] from [the] (water|water board|water company|severn trent|gas|gas board|electric|electric board|council|police|meter company) // (purse|wallet|handbag|jewellery|cash|money|bank card|bank cards|rings|watch) ... (missing|gone|taken|stolen|vanished|disappeared|not there)',
    ],
  },
  {
    field: 'need',
    code: 'asb-case-review', // sent from one to the other, though it was told
    phrases: [
      '(council|police|landlord|housing) ... (fob|fobs|fobbed|fobbing|palm|palms|palmed|palming|pass|passes|passed|passing|push|pushes|pushed) (me|us) (off|around|about|from pillar|back and forth|between|onto|to each other|from one)',
      '(council|police|landlord|housing) ... (say|says|said|reckon|reckons|tell me|tells me|keep saying) ... (police|council|landlord|housing) (matter|problem|job|issue|should deal|need to deal|have to deal|deal with it|not theirs|not their)',
      '(passed|pushed|sent|bounced) (from pillar to post|back and forth|between) ... (police|council|landlord|housing)',
    ],
  },
  {
    field: 'need',
    code: 'fraud-advice', // work at the door that was paid and is bad, and somebody in a computer
    phrases: [
      '(tarmacked|tarmaced|tarmacced|paved|resurfaced|block paved|re roofed|reroofed|fixed|did|redid|replaced|done) (my|our|mums|dads|nans|her|his|the) [front|back|whole] (drive|driveway|roof|patio|gutters|guttering|chimney) ... (cracking|cracked|leaks|leaking|sinking|breaking up|falling apart|wont answer|not answering|disappeared|phone is off|phones off|number doesnt work|cant get hold of|cash|grand)',
      '(said|says|told me|told us|rang|saying) ... (computer|laptop|pc|tablet|phone) ... (virus|infected|hacked|problem|malware) ... (they|he|hes|theyre|they are|he is|someone) [now|are|is|s|re] (inside it|in it|on it|controlling it|moving the mouse|in my computer|in the computer|got control)',
    ],
  },

  {
    field: 'need',
    code: 'other-council',
    phrases: [
      '(benefit|benefits|dole|universal credit|pip|disability|housing benefit|council tax) (fraud|cheat|cheats|cheating|fraudster|fraudsters|scrounger|scroungers)',
      '(claiming|claims|on|getting|gets|drawing) .. (benefits|benefit|dole|universal credit|pip|disability) ... (working|works|work|job|cash in hand|earning|living with|lives with|nothing wrong with|isnt disabled|not disabled|fit as)',
      '(working|works|cash in hand|earning|living with|lives with) ... (claiming|claims|while on|whilst on|and on|but on|still getting|drawing) .. (benefits|benefit|dole|universal credit|pip|disability)',
      `(my|our) ${BENEFITS} [payments|payment|money] (has|have|is|are|was|were|got|being)? [been|all|just] (stopped|sanctioned|cut|suspended|cancelled|reduced|late)`,
      '(dwp|jobcentre|job centre|universal credit) ... (sanctioned|stopped|cut|suspended) (me|us|my|our)',
      `(been|was|got) sanctioned (by|at|for|from) [the]? (dwp|jobcentre|job centre|universal credit|missing)`,
      '(drain|drains|manhole|manhole cover|gully|gulley|gullies|sewer|sewers) [is|are|has|have|keeps|keep|cover] [been|all|still] (overflowing|overflowed|overflows|blocked|backing up|backed up|bubbling up|flooding)',
      '(river|brook|stream|canal|trent) [has|have|is|just] (burst|bursting|broken|over|overtopped) (its|the) banks',
      '(freedom of information|foi) (request|requests|act|form|officer|team|$)',
      '(make|making|send|submit|put in|do|want|file|need) [a|an] (foi|freedom of information)',
      '^ [an|a] (foi|freedom of information) [please] $',
      '(water main|mains water|water pipe|water mains|main pipe) [has|is|just|been] (burst|bursted|leaking|broken|gone)',
      '(burst|leaking|broken) (water main|mains|water pipe|pipe|main) ... (street|road|lane|pavement|footpath|verge|path|outside|village)',
      '(leak|leaks|leaking|water leak) [is|coming] (in|on|under|from) (the|our|my) (street|road|lane|pavement|footpath|verge)',
      '(water|leak) [is|has been|been] (leaking|gushing|pouring|leak|spurting|bubbling|coming up|running) ... (in|into|on|down|onto|out of|from|through) [the|our|my] (street|road|lane|pavement|footpath|verge|ground)',
    ],
  },
  {
    field: 'need',
    code: 'other-council', // water that rises, power and water that are cut, and taxis
    phrases: [
      '(river|brook|flood water|floodwater|stream|canal|trent) [is|has|keeps|was] [just|now|still] (coming up|rising|risen|getting higher|going up|up to|over the road|across the road|nearly at|at the top)',
      '(water|flood water|floodwater) [is|keeps|has|was] [just|now|still] (coming up|coming in|coming into|come into|rising|getting into|getting in|pouring into|at the door|up to) ... (road|street|lane|garden|gardens|house|houses|door|doorstep|step|steps|home|homes|shed|village|floor)',
      '(river|brook|canal|stream) [is|has|was|s] [nearly|almost|just about|right|about to come] (over|above|up to|level with|at the top of) (the|our|its|my) [flood|garden|back] (wall|walls|bank|banks|gardens|garden|doors|houses|bridge)',
      '(road|street|lane|village|estate|underpass) [is|are|was] [all|completely|totally]? under water',
      '(tap water|our water|my water) [is|has|are|looks|keeps] [gone|all|coming out|comes out|going] (brown|cloudy|dirty|orange|discoloured)',
      '(lamp|lamppost|lamp post|street lamp) ... (flickering|flickers|flashing) ',
      '^ [my|our|the|all|no] [whole] (leccy|lecky) [has|have|is|are|s] [just|all|been] (gone off|gone out|gone|off|out|went off|went out)',
      '^ [theres|there is|weve|ive|we have|i have|got|we|i|have|had|been] [got|had|been] no (electric|electricity|power|leccy|lecky) since',
      '(sand bags|sandbags|sand bag|sandbag|flood gates|flood barrier|flood warning|flood warnings|flood alert)',
      '^ [my|our|the|all|no] [whole] (power|electric|electricity|lights) [has|have|is|are|s] [just|all|been] (gone off|gone out|gone|off|out|went off|went out|tripped|cut|cut off|down) ($|again|in|on|all|for|since|everywhere|and)',
      '^ [weve|we|ive|i|theres|there is|there has been|we have|i have|whole] [got|had|have|been] [no|a] (power|electric|electricity|power cut|electric cut|power outage) ($|again|in|on|all|for|since|everywhere|and|at)',
      '(power cut|power outage|electricity cut) ($|in|on|at|here|again|tonight|today|near|round)',
      '^ [theres|there is|weve|ive|we have|i have|got|we|i|have] [got|had] no water ($|coming|in|at|from|all|since|again|on|today|pressure|this)',
      '(water|mains) [has|is|been|s] [been|gone] (cut off|turned off|shut off|gone off|off) ($|in|on|to|all|since|again|for|at)',
      '(my|our|the|in|this|that|local|your|some|took a|got a|got in a|called a|booked a|ordered a|by a|which) (taxi|taxis|cab|cabbie|taxi driver|cab driver|minicab|private hire) ... (rude|overcharged|overcharging|overcharge|refused|refuses|wouldnt take|would not take|ripped me off|ripped us off|wrong way|long way|no badge|no licence|unlicensed|isnt licensed|not licensed|smoking|filthy|swore|guide dog|wheelchair|meter)',
      '(overcharged|refused|ripped off|sworn at|refused a lift) ... (by|in|from) (a|the|my|our) (taxi|cab|taxi driver|cab driver|minicab)',
      '(check|report|complain about|complain) ... (taxi|taxi driver|cab driver|minicab|private hire) ... (licence|licensed|badge|plate|driver|firm|company)',
    ],
  },
  {
    field: 'need',
    code: 'housing',
    phrases: [
      '(get|go|join|on|onto|apply for|apply to|register for|where am i on|how far up|stay on) [to] [on|onto|in|for] [the] [council] (house|housing|home|homes|flat|waiting|houses) (list|register|waiting list)',
      '^ [help] [we|i|theres|there is|there|have|ive|weve|got|a|my|the] [got|a] (burst|burst water|leaking) (pipe|pipes|tank|boiler|radiator) ($|in|at|under|upstairs|and|please|help)',
      '^ [the|my|our|a] (pipe|pipes|tank|radiator) [has|have|is|just] burst ($|in|at|under|upstairs|and|please)',
      '(subletting|sublets|sublet|sub letting|sub lets|renting out) ... (council|housing association) (house|flat|home|property|bungalow)',
      '(council|housing association) (house|flat|home|property|bungalow) ... (subletting|sublet|sublets|renting it out|sub letting)',
      '(tenancy|council house|housing) fraud',
    ],
  },
  {
    field: 'need',
    code: 'fraud-advice',
    phrases: [
      `${SHAM} ${TOBACCO}`,
      `(cheap|cut price) (cigarettes|cigs|fags|tobacco|baccy) ... (shop|shops|house|van|car boot|boot|selling|sells|sold|neighbour|under)`,
      `${KNOWN} ... ${ACCOUNT} ... (hacked|hijacked|taken over|cloned|been got into) ... (money|pounds|quid|cash|vouchers|voucher|gift card|gift cards|crypto|bitcoin|invest|code|pay)`,
      `(message|text|whatsapp|email|dm|messages) from (my|a|an) [old|best|good] ${KNOWN} ... (asking|asks|asked|wanting|wants|needs|needing|begging) ... (money|pounds|quid|cash|vouchers|voucher|gift card|gift cards|code)`,
      `${KNOWN} [has|have|got|been|was] [got|been] (hacked|hijacked|cloned) ... (asking|asks|asked|messaging|messaged|wants|texting|begging|sending) ... (money|vouchers|voucher|gift card|gift cards|crypto|bitcoin|code|pay)`,
    ],
  },
  {
    field: 'need',
    code: 'noise-environment',
    phrases: [
      '(puppy|kitten|dog|cat|animal) (farm|farms|farming|mill|mills)',
      '(illegal|unlicensed|backstreet|back street|dodgy|cruel) [dog|puppy|cat|animal]? (breeder|breeders|breeding)',
      '(breeding|breeds|breed|bred) [loads of|too many|lots of|his|her|their|xl|pitbull|bully|french] (dogs|puppies|bulldogs|bullies|cats|kittens|litters) ... (cages|filthy|dirty|sheds|shed|garage|conditions|neglected|thin|skinny|ill|starving|money)',
    ],
  },
];
