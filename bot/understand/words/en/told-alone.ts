import { phraseList } from '../phrase-list.ts';
/** Words that stand beside who, how many, how much and when: "it started Monday", "three people were there", "2000 pounds, an hour ago". */
export const BESIDE_TOLD: ReadonlySet<string> = new Set(
  'at of from by it its is was were be been are happened has have had hes started starts began begun there then hour hours minute minutes second seconds oclock pound pounds money transfer sent persons human day half yes no not do want give name anonymous anonymously happening happens keeps nearly almost'.split(
    ' ',
  ),
);

/** Words around how much, when or whose bank, that are told alone: "it was about 800 pounds", "my bank is Barclays". */
export const AROUND_DETAIL: readonly string[] =
  'about around roughly nearly almost over just only from with at in on for of it its was is were my his her their mum mums dad dads bank banks banking account card money sum total amount paid lost took taken gone sent transferred ago happened'.split(
    ' ',
  );

/** Opens what somebody tells of themselves or of others. */
export const TELLS_OF: ReadonlySet<string> = new Set(
  phraseList(
    `i; im; ive; id; my; our; we; were; weve; he; hes; she; shes; they; theyre; theyve; its; it; nobody; everyone; everybody; didnt; havent; hasnt; already; still; couldnt; theres`,
  ),
);

/** What somebody has not got, in few words, that is no need of theirs: "no kids", "no weapons". */
export const NOT_THERE =
  /^\W*(?:no|none|without|there (?:are|is) no|have ?n['’]?t any|(?:i|we|they|he|she) (?:have no|do ?n['’]?t have(?: any)?|has no)) (?:kids?|child(?:ren)?|bab(?:y|ies)|weapons?|knife|knives|guns?|drugs|alcohol|drink|damage|violence|threats?|injur(?:y|ies)|pets?|dogs?|cars?|vehicles?|cctv|cameras?|doorbells?|door ?cams?|proof|evidence|witness(?:es)?|photos?|pictures?|videos?|footage|recordings?)(?: at all| involved| here| there| together)?\W*$/iu;

/** Refuses what somebody is made to do: "I don't want to do it". */
export const REFUSES_IT =
  /^\W*(?:(?:but|and|no),? )*i (?:really |just )*(?:do ?n['’]?t|do not) (?:want to|wanna) (?:do|carry|sell|hold|take|deliver) (?:it|that|them|the drugs|drugs|his stuff|their stuff)\W*$/iu;

/** What tells where a thing is. */
export const TRACKER = /\b(?:trackers?|tracking|air ?tags?)\b/iu;

/** That somebody is no partner: "no, we aren't together". */
export const NO_COUPLE =
  /^\W*(?:no,? )?(?:we|they)(?: are|['’]?re)?(?: not| are ?n['’]?t|n['’]?t| were ?n['’]?t| never were) (?:together|a couple|going out|seeing each other|in a relationship)\W*$/iu;

/** What is counted by whoever tells only how many there are, */
export const COUNTED: ReadonlySet<string> = new Set(
  'house houses home homes flat flats property properties household households family families people persons residents neighbours street streets road roads them us kid kids child children baby babies'.split(
    ' ',
  ),
);
/** and the words around it. */
export const AROUND_COUNT: readonly string[] =
  'about around roughly nearly almost over of in it its is there are theres were maybe probably affected all'.split(
    ' ',
  );

/** and those around whom somebody has with them: "me and 2 kids", "I've got three children". */
export const AROUND_HAVING: readonly string[] =
  'i ive we weve have has had got with little young small just only'.split(' ');

/** Of whom more is told where somebody was told of already. */
export const OF_WHOM_IS_TOLD: ReadonlySet<string> = new Set(
  phraseList('he; hes; hell; hed; she; shes; shed; they; theyre; theyve; theyd; theyll; it; its; itll; itd'),
);

/** Stands before that and takes a telling up. */
export const TAKES_UP_A_TELLING: ReadonlySet<string> = new Set(phraseList('and; but; also; now; well; because; cos'));

const WHOSE = String.raw`(?:my|his|her|their|our|the|an?) (?:\p{L}+['’]?s )?`;
const OF_WHAT_KIND =
  'great|old|older|elderly|young|younger|teenage|new|grown[ -]up|adult|step|foster|next[ -]door|local|small|youth|sports?|football|community|parish|village';
const RELATIVES =
  'aunt(?:ie|y)?|uncle|nephew|niece|cousin|gran|nan|nanna?|grandma|granny|grandad|(?:grand|step)?(?:son|daughter|child|kid)|(?:step)?(?:mum|dad|brother|sister|mother|father)|wife|husband|partner|boyfriend|girlfriend|ex|(?:mother|father|son|daughter|brother|sister)[ -]in[ -]law|kid|baby|lad';
const OTHERS_NAMED =
  'neighbou?r|friend|mate|colleague|teacher|nurse|social worker|customer|client|patient|pupil|student|tenant|man|woman|lady|bloke|boy|girl|person|club|group|charity|church|school|shop|cafe|business|council';

/** Who somebody is to whom, or which group writes, with nothing of what happened: "I'm his aunt", "just the neighbour", "a youth club". */
export const ONLY_WHO = new RegExp(
  String.raw`^\W*(?:(?:no|yes|well|so|for|about|its|it is|it['’]s|im|i am|i['’]m|we are|we['’]re|hes|he is|he['’]s|shes|she is|she['’]s),? )*(?:only |just )?(?:${WHOSE}(?:(?:${OF_WHAT_KIND}) )*(?:${RELATIVES}|${OTHERS_NAMED})s?|next[ -]door|(?:a )?strangers?)\W*$`,
  'iu',
);

/** Asks whether somebody must agree that something is passed on: "do I need the tenant's consent". */
export const NEEDS_CONSENT =
  /^\W*(?:(?:but|and|so|ok)\W+)*(?:do|does|must|should|would|will|can|could|is|are) (?:i|we|they|you|it|he|she)\b.{0,40}\b(?:need|needs|have|get|without|ask for|need to have)\b.{0,40}\bconsent\b(?! to sex)/iu;

/** For whom something is, and nothing else: "for me", "it's just for us". */
export const ONLY_FOR_WHOM =
  /^\W*(?:it['’]?s |it is |that['’]?s )?(?:just |only )?for (?:me|myself|us|him|her|them|ourselves)\W*$/iu;

const ORIGIN =
  'black|white|asian|polish|romanian|roma|bulgarian|lithuanian|latvian|albanian|ukrainian|chinese|indian|pakistani|african|arab|somali|turkish|kurdish|english|british|irish|scottish|welsh|mixed race|foreign(?:ers)?|eastern european|gypsy|gypsies|travellers?|muslims?|locals?|gay|lesbians?|bi|bisexual|trans|transgender|queer|non[ -]?binary|lgbt|lgbtq';
const BESIDE_ORIGIN =
  'im|i am|as|also|and|or|are|is|my|our|were|we are|its|it is|hes|he is|shes|she is|theyre|they are|they were|he was|she was|there (?:is|are|was|were)|the|neighbou?rs?|next door|all|both|mostly|probably|maybe|i think|a|an|the|about|one|two|three|four|five|six|some|group of|gang of|young|old|older|tall|short|big|teenage|man|men|lads?|males?|guys?|blokes?|boys?|people|person|family|families|couple|kids?|youths?|teenagers?|wom[ae]n|speakers?|speaking|native|language|interpreter|translator';
/** Where the people come from whom somebody tells of, or their colour, or whom they love, and nothing that is done: "they are Polish", "two Asian lads", "I'm trans". */
export const ONLY_ORIGIN = new RegExp(
  String.raw`^\W*(?:(?:${BESIDE_ORIGIN})[\s,]+)*(?:${ORIGIN})(?:[\s,]+(?:${BESIDE_ORIGIN}))*\W*$`,
  'iu',
);

/** Tells what somebody said, who is no party to it: "the head said leave it". */
export const SAID_BY_OTHERS =
  /^\W*(?:(?:but|and|so) )*(?:the|my|our|her|his) (?:head(?:teacher)?|school|teacher|manager|boss|doctor|gp|nurse|bank|agency|council|landlord|police(?:man|woman)?|officer|social worker|social services|home|care home|hospital|helpline|lady|agency|company|solicitor) (?:just |only |has |have |had )*(?:said|says|say|told (?:me|us|her|him)|reckons?|thinks?)\b/iu;

const OF_SOMEBODY = 'boys?|lads?|girls?|kids?|youths?|teenagers?|teens?|lasses|lass|m[ae]n|wom[ae]n|bloke|lady|child';
const LOOKED =
  'it was|he was|she was|they were|was|were|looked|looks|looked like|probably|maybe|just|only|a|an|the|some|two|three|four|young|younger|little|teenage|old|older|about|around|white|black|tall|skinny';
const AGED = String.raw`of|in|about|around|aged|maybe|probably|like|or|so|to|ish|year|years|yr|yrs|old|his|her|their|early|mid|late|teens|twenties|\d{1,2}s?(?:ish)?`;

/** Who did it, by what they looked like and how old they were, and nothing of what they did: "boy about 13". */
export const ONLY_AGED = new RegExp(
  String.raw`^\W*(?:(?:${LOOKED}|\d)\s+)*(?:\d{1,2}\s+(?:year|yr)s?\s+old\s+)?(?:${OF_SOMEBODY})(?:\s+(?:${AGED}))*\s+(?:\d{1,2}s?(?:ish)?|teens|twenties|thirties|forties|fifties|sixties|old)\W*$`,
  'iu',
);

/** Says that somebody was never hurt, and nothing else: "he's never hit me". */
export const NEVER_HURT =
  /^\W*(?:(?:no|but|well|and|so|to be fair),? )*(?:he|she|they|it)(?:['’]?s|['’]?ve| has| have| had)? (?:never|not|has ?n['’]?t|have ?n['’]?t|did ?n['’]?t|does ?n['’]?t|do ?n['’]?t)(?: (?:ever|actually|really|once|yet))* (?:hit|hits|hurt|hurts|touch|touched|touches|attacked|attack|punched|laid a (?:finger|hand) on|lay a finger on|threatened|threaten) (?:me|us|him|her|anyone|anybody|them)(?: (?:yet|before|though|tho|physically|or anything))*\W*$/iu;

/** What was taken from somebody by whoever robbed them. */
export const ROBBED = /\b(?:robbed|robbing|mugged|mugging|held (?:me|us|him|her) up|nicked off me|snatched)\b/iu;
export const TOOK_THINGS =
  /^\W*(?:(?:and|then|yes|they|he|she|hes|shes|theyve|both|just|also|one) )*(?:have |has |had )?(?:took|taken|stole|stolen|nicked|snatched|grabbed|got|had|robbed|swiped) (?:my|me|our|the|his|her|both|all) /iu;

/** A number plate, in words that only describe what it was on: "black Audi AB12 CDE". */
export const HAS_PLATE = /\b[a-z]{2}\d{2}\s?[a-z]{3}\b/iu;

/** Who was there, by what they were in or had on, and nothing of what they did: "two men in a blue van". */
export const ONLY_SEEN =
  /^\W*(?:(?:it was|there was|there were|they were|just|about|around|a|an|the|some|one|two|three|four|\d|few|couple of|group of|old|young|older|younger|white|black|asian|tall|big) )*(?:m[ae]n|wom[ae]n|lads?|boys?|girls?|blokes?|guys?|kids?|teenagers?|people|youths?|lady|ladies|fellas?)(?: (?:in|on|with|wearing|driving))(?: (?:a|an|the|his|their|some|two))?(?: \w{3,10}){0,2} (?:vans?|cars?|mopeds?|bikes?|motorbikes?|scooters?|quads?|pick ?ups?|transit|lorry|truck|bmw|audi|golf|corsa|focus|coats?|hoods?|hoodies?|jackets?|caps?|hats?|masks?|balaclavas?|tracksuits?|trackies|backpacks?|dogs?)\W*$/iu;

/** Whoever is next door, and nothing of what they do: "neighbours son". */
export const ONLY_NEXT_DOOR =
  /^\W*(?:its |it is |it['’]s )?(?:my |the |our )?(?:neighbou?r(?:s|['’]s|s['’])?|next[ -]door(?:s|['’]s)?) (?:\w+ )?(?:son|lads?|kids?|boys?|girls?|daughter|teenagers?|boyfriend|husband|wife|partner|mate|mates|friends|visitors|tenants?|lodger)\W*$/iu;
