import type { ToldAnswer } from '../../telling/make-telling.ts';
import { NEED_TOLD_OF_OWN_DOING } from './need-told-of-own-doing.ts';

/** Needs of people who may be in danger, that how a message tells is surely of; the most pressing first. Part of NEED_TOLD. */
export const NEED_TOLD_OF_PEOPLE: readonly ToldAnswer[] = [
  ...NEED_TOLD_OF_OWN_DOING,
  {
    field: 'need',
    code: 'child-safeguarding',
    phrases: [
      '(isnt|not|never|doesnt|arent|dont|wont) [being] (feeding|feed|fed|washing|wash|washed|looking after|look after|looked after|caring for) (the|his|her|their|my|our) (kids|kid|children|child|baby|toddler|son|daughter|boys|girls|little ones) (properly|right|at all|enough|when|at his|at her|and the)',
      '(young person|young people|looked after child|foster child|child in care|care leaver|teenager|year old|boy|girl|lad|pupil) ... (gone missing from|missing from|absconded from|absconded|failed to return to|not returned to) .. (placement|care|home|the home|school|the unit|foster|hospital|$)',
      '(man|men|bloke|stranger|adult|coach|weirdo|older lad|older boy|older man|guy|someone|somebody) ... (messaging|messages|messaged|texting|texts|dming|contacting|chatting to|talking to|adding|added) (my|our) [little|young|year old] (lad|son|daughter|boy|girl|child|kid|grandson|granddaughter|niece|nephew|lass)',
      '(neighbour|neighbours|neighbor|man|woman|couple|mum|dad|parents|someone|somebody|family|he|she|they) [next door|downstairs|upstairs|opposite] [for|is|are|keeps|keep|was] (hitting|beating|smacking|slapping|hurting|punching) (his|her|their|the|a) [little|own|young|small] (kids|kid|children|child|son|daughter|baby|toddler|boy|girl)',
      '(hear|heard|hearing) [the|their] (kids|children|child|baby|toddler|little ones) .. (next door|upstairs|downstairs|opposite|across the road) .. (screaming|crying|scream|cry|begging|getting hit|being hit) ... (mum|dad|mother|father|parents|shouting|hitting|hit|smacking|hurting|help|stop|every night|all night)',
      '(my|our) (mums|moms|mams|mothers|dads|fathers|foster|step) [new] (boyfriend|girlfriend|partner|fella|bloke|husband|wife|dad|brother|father) ... (touches|touched|touching|hits|hit|hitting|hurts|creepy|creeps|watches|kisses|kissed|grabs|beats) [on] (me|us)',
      '(my|our) (stepdad|stepfather|stepbrother|stepmum|uncle|grandad|coach|teacher) ... (touches|touching|creepy with|comes into my room|watches me|kisses) [me|us]',
      '(son|daughter|child|boy|girl|kid|lad) ... (hasnt|has not|didnt|did not|not) (come|came) [back] home from school',
      '^ [what is|whats|how do i|can i] [use|ask for|apply for]? (sarahs|saras|sarah s) law',
      '(my|our) [little|younger|older|eldest|youngest|teenage|step|foster|xnumber|year|old]? (son|daughter|child|boy|girl|grandson|granddaughter|niece|nephew|foster child|stepson|stepdaughter|teenager) (is|has gone|s|has been|went|still) missing',
      '(son|daughter|child|boy|girl|kid|lad) ... school ... (hasnt|didnt|not) come (home|back) missing',
      '(i|im|i m|ive) [am|been|have been|keep|get|got] [being|getting] (bullied|picked on) (at|in|on the way to|by kids at|by girls at|by lads at|by people at) [my|the|primary|secondary|high] (school|academy|sixth form|school bus)',
      '(son|daughter|child|boy|girl|kid|lad|grandson|granddaughter|niece|nephew|stepson|stepdaughter) (is|s|has been|was|keeps|gets|is getting|being)? [being|getting] (bullied|picked on) (at|in|on the way to|coming home from|by kids at|by other kids at|by lads at|by girls at) [his|her|their|the|primary|secondary] (school|college|nursery|academy|school bus)',
    ],
  },
  {
    field: 'need',
    code: 'adult-safeguarding',
    phrases: [
      '(staff|carers|carer|nurses|nurse|night staff|care staff) (at|in|here at) (my|the|our|this) [care|nursing|residential|supported] (home|placement|unit) ... (rough|shout|shouts|shouting|swear|swears|cruel|hit|hits|hurt|hurts|ignore|ignores|leave|leaves|handle|handles) [with|at|to] (me|us|her|him|them|mum|dad|nan|residents)',
      '(got|getting|made|making|talked|talking|persuaded|persuading|pressured|pressuring|forced|forcing|conned|tricked|coerced) (him|her|them|mum|dad|nan|grandad|my mum|my dad|my nan|my aunt|my uncle|my brother|my sister|my grandad|my gran) (to|into) (change|changing|sign|signing|rewrite|rewriting|alter|altering|transfer|transferring) [over|away] (his|her|their|the) (will|house|bungalow|savings|power of attorney|home)',
      '(ripped off|fleeced|conned|taken advantage of|robbed blind|bled dry|used for money) by (her|his|their) [new|so called|younger|best|lady|male] (boyfriend|girlfriend|friend|friends|mate|neighbour|neighbor|carer|cleaner|lodger|nephew|niece|grandson|granddaughter|son|daughter|gardener|helper)',
      '(my|our|her|his|mums|dads|nans|grans|mothers|fathers) (carer|carers|care worker|home help|support worker) [is|has|keeps|has been|been|s|just] [been] (stealing|steals|stole|stolen|nicking|nicks|nicked|taking|takes|took|taken|pinching|pinched) ... (money|purse|wallet|card|cash|jewellery|rings|pension|me|her|him)',
      '(neighbour|neighbor|man next door|lady next door) ... (worry|worried|scared|afraid|frightened) (he|she|they) (will|may|might|is going to|could|ll) die',
      '(patient|patients|resident|residents|client|clients|service user|tenant|customer) ... (son|daughter|nephew|niece|grandson|granddaughter|carer|neighbour|friend|lodger|husband|wife|family) ... (takes|taking|steals|stealing|spends|spending|has|controls|keeps) [all] (her|his|their) [all] (money|pension|bank card|card|benefits|savings)',
      '(carer|carers|care for|caring for|look after|looking after|cares for) .. (my|our) {cared-for} ... (i|i ve|ive) [nearly|almost|just|have|snapped and|lost it and|lost my temper and] [nearly|almost] {hit} (him|her|them)',
      '(carer|carers|care for|caring for|look after|looking after) .. (my|our) {cared-for} ... (scared|afraid|worried|frightened) .. (i will|ill|i ll|i might|i may|i am going to|im going to) {hit} (him|her|them)',
      '(think|thinks|afraid|worried|scared|sure) ... (died|dead|passed away) .. (next door|in there|upstairs|downstairs|inside|in the flat|in his flat|in her flat|in the house)',
      '(someone|somebody|neighbour|neighbor|man|woman|lady|bloke|he|she|hes|shes) (has|may have|might have|mightve|could be|is|must have|must be)? (died|dead) .. (next door|in there|upstairs|downstairs|inside|in the flat|in his flat|in her flat|in their flat)',
      '{sign} // (havent|have not|not|hasnt|nobody has|no one has|noone has) [been] {unseen} {lone}? ... {long}',
      '(havent|have not|not|hasnt|nobody has|no one has|noone has) [been] {unseen} {lone}? ... {long} // {sign}',
      '(old man|old lady|old boy|old chap|elderly|pensioner|old woman|old fella|older man|older lady) // (havent|have not|not|hasnt|nobody has|no one has) [been] {unseen} ... {long}',
      '(hasnt|has not|not|havent|have not) (taken|opened|moved|touched) (his|her|their|the) (milk|post|letters|curtains|bins|bin|newspapers|paper|papers) ... {long}',
      '(my|our) [elderly|old|poor] {grown-up} (is|s|has gone|has been|went|gone|is still|still) missing ($|since|for|from home|from his|from her|and|i|he|she|what|who|please)',
      '(report|reporting) [a|an|my|our|somebody|someone] [vulnerable|elderly|old]? [{grown-up}|person]? [is|as] missing [person|persons|adult|man|woman|relative|{grown-up}]',
    ],
  },
  {
    field: 'need',
    code: 'sexual-violence',
    phrases: [
      '(landlord|man who rents|man i rent|man who lets|man i lodge|flatmate|lodger|housemate) ... (forces|forced|forcing) (me|himself on me) $',
      '(man|lad|guy|bloke|boy|someone|woman|girl) i (met|was seeing|matched with|went out with|know|knew|dated) .. (didnt|wouldnt|did not|would not|wont) stop ($|when|and|even)',
    ],
  },
  {
    field: 'need',
    code: 'hate-crime',
    phrases: [
      '(abusing|abuse|abused|shouting at|shout at|harassing|insulting|insulted|spitting at|hassling|hounding) (the|a|our|this) [old|young|local|elderly] {origin} (barber|man|woman|lady|lad|family|shopkeeper|shop|owner|girl|boy|driver|neighbours|neighbour|couple|waiter|staff|workers|kids|people)',
      '(sign|poster|banner|sticker|stickers|notice|painted|sprayed|wrote|written|graffiti) ... no (gypsies|travellers|blacks|asians|pakis|muslims|poles|polish|foreigners|immigrants|refugees|jews|gays|romanians)',
      '(downs|down s|downs syndrome|autism|autistic|disabled|learning disability|learning difficulties|special needs|wheelchair|cerebral palsy|deaf|blind|tourettes) ... (film|films|filming|filmed|laugh|laughs|laughing|mock|mocks|mocking|mimic|mimics|copy|copies|copying|imitate|taunt|taunting|tease|teasing|chase|chasing|spit|spat|spitting) [at] (him|her|them|me|us|and laugh)',
      '(copy|copies|copying|mock|mocks|mocking|mimic|mimicking|laugh at|laughing at|film|filming|shout at|shouting at|spit at|spat at|throw things at|throwing things at|taunt|taunting|tease|teasing) ... (my|our|the|a) [little|younger|older] (disabled|autistic|blind|deaf|downs) (son|daughter|brother|sister|lad|boy|girl|child|mum|dad|man|lady|woman|neighbour|husband|wife|friend|nephew|niece|grandson)',
    ],
  },
  {
    field: 'need',
    code: 'modern-slavery',
    phrases: [
      '(uncle|boyfriend|man|cousin|relative|boss|couple|woman|lady) ... (speaks for her|speaks for him|talks for her|answers for her|answers for him|never leaves her side|never leaves his side|does all the talking)',
      '(lads|men|workers|people|girls|women|boys|foreigners) ... (working|work|works) ... (sleeping|sleep|sleeps|living|live|kept) in (the|a|his|her|their) (garage|shed|van|container|caravan|outbuilding|barn|cellar)',
    ],
  },
  {
    field: 'need',
    code: 'county-lines',
    phrases: [
      '(mates|lads|people|blokes|men|friends|strangers) ... (staying|stay|living|dossing|kipping) (at|in|with) (mine|my flat|my house|my place|me) ... (wont leave|wont go|will not leave|refuse to leave|cant get them out|cant get rid)',
      '(stored|storing|hold|holding|held|minded|minding|kept|keeping|hid|hiding) [a|the|this|some|his|their] (bag|bags|package|packages|parcel|rucksack|holdall|gear) for (someone|somebody|him|them|a lad|a mate|a man|lads|people|some lads) ... (cant say no|scared|threat|threatened|wont let me stop|said no|get out of it)',
      '(family|gang|crew|brothers|firm|lot|people) [that|who] (runs|run|running|controls|control|owns|own) (it|the estate|our estate|this estate|the street|our street|the area|the village|everything|things round here|the drugs) ... (scared|afraid|frightened|terrified|dare|daresnt|darent|grass|say anything|speak up)',
      '(use|using|uses|used|want|wants) (my|our|her|his) [spare|back|box] (room|flat|house|place|home|bedroom|garage|shed|loft|bungalow) .. (bag up|bagging up|weigh up|trap out of|shot from|deal from|deal out of)',
      '(asked|told|made|forced|paid|paying|want|wants|pressured) [me|him|her] to (store|hold|hide|keep|look after|stash|mind) [a|some|the|his|their] (gun|guns|knife|knives|drugs|gear|weed|package|packages|stash) ',
      '(using|use|uses|living in|staying in|stays in|moved into|taken over|took over|dealing from|dealing out of|selling from|selling out of) [my|the|a|his|her|their|an] [neighbours|neighbors|friends|mates|brothers|sons|uncles|old|disabled|vulnerable] [mans|ladys|persons|womans] (flat|house|home|bungalow|place) [to|for|and] .. (deal|dealing|drugs|sell|selling|gear|weed|crack|heroin)',
      '(people|lads|men|blokes|strangers|mates|friends|youths|gang|dealers|someone|somebody|moved in) // (taken over|took over|taking over) (his|her) [whole|little|council] (flat|house|home|bungalow|place) // (learning|vulnerable|disabled|autistic|elderly|alcoholic|dementia|scared|frightened)',
      '(learning difficulties|learning disability|vulnerable|disabled|autistic|elderly|alcoholic) // (taken over|took over|taking over) (his|her|their) [whole|little|council] (flat|house|home|bungalow|place)',
      '(if|unless|or) i (dont|do not|refuse to|wont|say no to) (take|carry|deliver|sell|drop|hold|taking|carrying|selling) .. (the bag|a bag|his bag|their bag|the package|a package|the parcel|packages|the gear|his gear|the drugs|drugs|his drugs|weed|the food|his stuff|their stuff)',
    ],
  },
  {
    field: 'need',
    code: 'terrorism',
    phrases: [
      '(heard|overheard|hear|hearing) ... (talking|talk|chatting|on) about ... (bomb|bombs|bombing|blowing up|an attack|shooting people)',
    ],
  },
  {
    field: 'need',
    code: 'drugs-alcohol',
    phrases: [
      '(my|our) {addict} .. (on|uses|using|takes|taking|smokes|smoking|injects|injecting|addicted to|hooked on|does|doing) [the|hard] (heroin|crack|smack|coke|cocaine|meth|spice|drugs|gear|ketamine) ... (stole|stolen|steals|stealing|nicks|nicking|nicked|robs|robbing|robbed|takes money|taking money|taken money)',
    ],
  },
];
