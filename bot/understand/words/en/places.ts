import { phraseList } from '../phrase-list.ts';

/** Words that lead to a place: "behind the shops". */
export const PLACE_LEADS: ReadonlySet<string> = new Set(
  phraseList(`
    in; on; at; near; nr; behind; outside; opposite; along; around; round; beside; between; by; inside; under;
    underneath; off; across; past; above; below; down; up; through; against; towards; into; alongside; from
  `),
);

/** Stands before the number of a house: "flat 3a". */
export const OF_A_HOUSE: ReadonlySet<string> = new Set(phraseList('number; house; flat; apartment; plot; bungalow'));

/** What may stand around a place that is all a message tells: "it's happening in Hatton". */
export const AROUND_PLACE: readonly string[] = phraseList(`
    it; its; is; thats; that; heres; here; where; my; our; address; postcode; post; code; place; area; location; live; lives; living; we; were;
    happening; happens; happened; was; of; and; all; over; street; road; town; village
  `);

/** What is said of a city or country beside its name. */
export const AROUND_CITY: readonly string[] = phraseList(`
    city; centre; center; central; town; area; region; station; airport; university; uni; train; north; south; east; west; side; way; holiday;
    holidays; hols; vacation; trip; visiting; visit; uk; england; britain; way; somewhere; actually
  `);

/** Parts of this country, and other countries as they are called beside their own names. */
export const UK_LANDS: ReadonlySet<string> = new Set(phraseList('scotland; wales; northern ireland'));
export const OTHER_LANDS: ReadonlySet<string> = new Set(
  phraseList(
    'america; states; the states; usa; us of a; holland; czech republic; turkey; dubai; tenerife; majorca; benidorm',
  ),
);

/** Cities and countries whose names are words or first names as well: they are meant where they have a capital or something leads to them. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  phraseList(`
    bath; reading; nice; hail; phoenix; victoria; florence; charlotte; gary; orlando; austin; aurora; leon; richmond; norfolk; chad; jordan; georgia;
    jersey; turkey; china; guinea; wick; dover; providence; columbus; hamilton; lincoln; chester; santiago; vladimir; niger; mali
  `),
);

/** Pairs and triples that lead to a place as one. */
export const LONG_PLACE_LEADS: readonly string[] = phraseList(`
    next to; close to; corner of; on the corner of; in front of; front of; back of; at the back of; round the back of;
    top of; bottom of; end of; at the end of; at the top of; at the bottom of; side of; across from; outside of;
    middle of; in the middle of; on the steps of; steps of; side entrance to; the back of; rear of; at the rear of; entrance to; entrance of; junction of
  `);

/** What streets are called. Those in STREETS_AND_WORDS are everyday words too and need a name before them. */
export const STREET_TYPES: ReadonlySet<string> = new Set(
  phraseList(`
    road; rd; street; lane; ln; avenue; ave; close; drive; way; court; crescent; cres; gardens; grove; terrace; walk;
    row; square; mews; rise; view; croft; hill; parkway; bypass; boulevard; drv; st; str; estate; place; yard; green; leys; fold; nook; dale; wharf; coppice; paddock; ridge; orchard; holt; garth; pastures; furlong; parade; crossing; side;
    common; causeway; meadow; meadows; bank; mount; passage; path; valley; vale; fields; brow; gate; spinney; brook; acre; mead
  `),
);

/** What people meet at, walk past and write down instead of an address. */
export const LANDMARKS: ReadonlySet<string> = new Set(
  phraseList(`
    park; shop; shops; coop; op; school; church; chapel; mosque; pub; inn; playground; skatepark; garages; garage;
    alley; alleyway; jitty; gennel; ginnel; snicket; underpass; subway; canal; rec; library; leisure; hall; allotment;
    allotments; cemetery; graveyard; churchyard; station; bridge; wood; woods; forest; field; fields; supermarket;
    tesco; aldi; lidl; asda; morrisons; sainsburys; mcdonalds; kfc; greggs; spar; nisa; premier; costcutter; wilko;
    argos; poundland; iceland; surgery; clinic; pharmacy; chemist; college; nursery; centre; center; flats; building;
    carpark; toilets; lake; pond; reservoir; river; brook; footpath; trail; greenway; towpath; lay; layby; roundabout;
    crossroads; junction; island; cricket; ground; pitch; pitches; courts; muga; shelter; stop; depot; market;
    marketplace; precinct; arcade; hotel; farm; quarry; mill; warehouse; factory; estate; memorial; cenotaph;
    monument; swings; slide; bandstand; pavilion; clubhouse; club; gym; baths; pool; takeaway; chippy; cafe;
    restaurant; salon; barbers; bank; cashpoint; bookies; scout; hut; maltings; pits; pit; tip; recycling; services;
    bus; car; skate; post; rink; hospital; bridleway; footbridge; byway; stairwell; doorway; verge; bandstand; allotment
  `),
);

/** What people meet at by two words that are none alone. */
export const LANDMARK_PAIRS: ReadonlySet<string> = new Set(
  phraseList(`
    lay by; drive through; drive thru; play park; play area; town hall; phone box; telephone box; post box; multi storey; multistorey; railway line; train line; grass verge; picnic area; slip road;
    skate ramp; skate ramps; beer garden; bin store; bin area; bins area; allotment site; retail park; trading estate; industrial estate; housing estate; caravan site; building site; old works; band stand; level crossing; zebra crossing; war memorial; market place
  `),
);

/** Landmark words that do not end a landmark's name: what follows belongs to it ("bus stop", "car park"). */
export const LANDMARK_STARTS: ReadonlySet<string> = new Set(
  phraseList(`bus; car; skate; post; leisure; cricket; scout; lay; recycling; scouts`),
);

/** What stands behind "park" where somebody parks. */
export const PARKED_AT: ReadonlySet<string> = new Set(
  phraseList('across; over; outside; wherever; half; all; right; their; cars'),
);

/** Words with a capital that are no place: days, months, names of apps, languages, feasts. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  phraseList(`
    monday; mondays; tuesday; tuesdays; wednesday; wednesdays; thursday; thursdays; friday; fridays; saturday;
    saturdays; sunday; sundays; mon; tue; tues; wed; thu; thurs; fri; sat; sun; january; february; march; april; may;
    june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct;
    nov; dec; christmas; xmas; easter; halloween; bonfire; diwali; eid; ramadan; boxing; new; facebook; whatsapp;
    snapchat; instagram; tiktok; twitter; youtube; messenger; telegram; google; i; im; ive; id; ill; english; polish;
    urdu; punjabi; romanian; mum; dad; mums; dads; nan; nans; the; a; my; they; he; she; we; it; this; that; there;
    and; but; cctv; asb; tv; dj; mr; mrs; miss; ms; police; council; day; night; bank; summer; winter; autumn; spring;
    covid; god; please; can; not; no; yes; hi; hello; thanks; am; pm; bst; gmt; uk; england; about; at; in; on; every;
    last; half; all; marketplace
  `),
);

/** Words that end a name on their way back from a street or landmark word. */
export const NAME_STOPS: ReadonlySet<string> = new Set(
  phraseList(`
    and; but; someone; somebody; everyone; everybody; nobody; anyone; anybody; is; are; was; were; be; been; they; he; she; we; i; it; you; them; him; her; us; who; which; that; this;
    these; those; to; of; with; for; when; every; each; night; day; all; any; some; no; not; have; has; had; do; does;
    did; get; got; go; goes; going; gone; come; coming; came; if; so; as; or; than; then; there; here; out; kids;
    people; about; very; live; lives; where; why; how; what; will; would; can; could; should; cant; wont; dont; bike;
    bikes; cars; loud; music; noise; still; now; just; again; always; make; making; play; playing; riding; driving;
    blocking; throwing; drinking; shouting; cutting; setting; after; before; during; while; whilst; because; opposite; yes; please; its; want; same; other; only;
    long; right; wrong; half; part; under; since; until; till
  `),
);

/** Where a name may begin with an article. */
export const ARTICLES: ReadonlySet<string> = new Set(
  phraseList(`the; a; an; our; my; their; his; her; your; old; local; that; this`),
);

/** Streets' names that are verbs or everyday words as well: found unasked only with a capital. */
export const WORDLIKE_STREET_TYPES: ReadonlySet<string> = new Set(
  phraseList(`
    close; drive; way; court; walk; row; rise; view; hill; place; yard; green; common; bank; mount; passage; path;
    square; st; str; croft; meadow; gardens; leys; fold; nook; dale; wharf; coppice; paddock; ridge; orchard; holt;
    garth; pastures; furlong; parade; crossing; side; valley; vale; fields; brow; gate; spinney; brook; acre; mead
  `),
);

/** Words after a number before "road" or "lane" that tell of no house: "a 30 mph road". */
export const NOT_STREETS: ReadonlySet<string> = new Set(
  phraseList(`
    mph; mile; miles; metre; metres; meter; yard; yards; foot; ft; way; lane; lanes; ton; tonne; hour; minute; other;
    more; whole; different; busy; main; cars; people; lads; kids; men; women; houses
  `),
);

/** Leads after which a name with a capital is a place: "behind Maurice Lea". */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  phraseList(`in; at; near; nr; behind; outside; opposite; around; round; beside; between; inside`),
);

/** Real words that a slip of spelling must not turn into a place. */
export const PLACE_GUARDS: readonly string[] = phraseList(`
    button; buttons; cotton; mutton; carton; finder; finders; bolton; buxton; wellington; melton; station; western;
    burden; martin; overseas; branson; brandon; hutton; london; lincoln; report; willing; forest; normal; heaven;
    measure; simply; replay; helper; oakwood; wooden; bottom; hidden; hitting; dentist; harbour; boulder; stretch;
    stanley; sandwich; milton; melon; derbys; darkly; derbies; newham; newton; elford; church; castle; bridge; fields;
    wedding; within; winter; hilton; hinton; hatter; hotter; litter; letter; linden; listen; lifted; better; bitter;
    butter; batter; berlin; barton; benton; bretton; breath; breaks; kitten; rotten; cation; action; nation; notion;
    motion; ration; canton; caution; stepson; stepsons; borrow; borrows; midday; holland; beeper; neither; boston; fridge;
    butler; cattle; caption; cartoon; winner; finger; fingers; banter; helped; simple; hafton; hathon; milyon
  `);

/** Names with a capital after "on" or "by" that are no place. */
export const NOT_PLACE_NAMES: ReadonlySet<string> = new Set(
  phraseList(`
    trident; platform; emh; futures; ireland; scotland; wales; ramadan; lent; michaelmas; facebook; army; navy; raf; olympics; scouts; guides; free; airbnb; subscriptions; insta; wechat; depop; indeed; monopoly; lotto; dot;
    eastern; african; asian; european; caribbean; yorkshire; devon; cornwall; kent; surrey; sussex; essex; norfolk; suffolk; lancashire; cheshire; cumbria; dorset; somerset; pennines; syria; america; africa; asia; europe; holland; britain;
    london; birmingham; manchester; leeds; liverpool; sheffield; bristol; newcastle; sunderland; bradford; hull; stoke; coventry; leicester; wolverhampton; plymouth; southampton; portsmouth; norwich; oxford; cambridge; york; luton; reading; bolton; cardiff; swansea; glasgow; edinburgh; aberdeen; dundee; belfast; dublin; blackpool; grimsby; doncaster; rotherham; barnsley; huddersfield; wigan; preston; lincoln; peterborough; northampton; exeter; brighton; bournemouth; paris; rome; madrid; majorca; tenerife; ibiza; alicante; cyprus; dubai; lahore; kerala; lagos; snapchat; instagram; whatsapp; tiktok; ebay; amazon; vinted; gumtree; marketplace; evri; dpd; paypal; google; youtube; netflix; xbox; teams; zoom; twitter; messenger; hinge; tinder;
    police; council; mr; mrs; miss; ms; dr; pc; sir; dear; bank; christmas; easter; halloween; boxing; bonfire; ramadan; eid; diwali; xmas; english; polish; romanian; punjabi; urdu; england; uk; polands; poland;
    god; sky; bt; vodafone; ee; hmrc; dvla; royal; barclays; lloyds; natwest; hsbc; santander; monzo; halifax; tsb; revolut; nationwide; i; january; february; march; april; may; june; july; august; september; october;
    november; december; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur; thurs; fri; sat; sun; candlemas; pentecost; whit; whitsun; lammas; epiphany; advent; valentines; mothers; fathers; shrove; pancake; universal; pip; cctv; gp; nhs;
    bitcoin; apple; vauxhall; ford; audi; bmw; mercedes; transit; citroen; peugeot; toyota; nissan; honda; kia; skoda; fiat; volvo; land; range; mini; tiguan; golf; corsa; fiesta; focus; astra; jcb; john; labrador; staffie; staffy; alsatian; rottweiler; akita; airbnb; deliveroo; uber; just; section; class; year; key; derbyshire; south; safer; victim; crimestoppers; childline; housing; environmental
  `),
);

/** Shops and chains that are a place by their name alone, whatever the case. */
export const NAMED_SHOPS: readonly string[] = phraseList(`
    aldi; lidl; tesco; tescos; asda; morrisons; sainsburys; co op; coop; nisa; spar; greggs; mcdonalds; maccies; maccys; kfc; costa;
    wetherspoons; spoons; home bargains; b and m; bargain booze; premier; iceland; poundland; argos; dominos; burger king;
    costcutter; one stop; londis; farmfoods; wilko; halfords; screwfix; wickes; b and q; post office; jet garage; shell garage; starbucks; savers; toby carvery; harvester; odeon; b and ms; heron foods; card factory; superdrug; subway; nandos; pizza hut; mcdonald s; sainsbury s; mcd; mcds; coop food
  `);

/** Public houses by their commonest names, whatever the case. */
export const NAMED_PUBS: readonly string[] = [
  ...phraseList(`
    red lion; royal oak; white hart; rose and crown; kings head; queens head; white horse; bulls head; black horse; holly bush;
    spread eagle; rising sun; fox and hounds; coach and horses; wagon and horses; george and dragon; three horseshoes;
    travellers rest; saracens head; malt shovel; dog and duck; nags head; shoulder of mutton; hare and hounds;
    horse and jockey; bay horse; green man; cross keys; punch bowl; old crown;
    sir nigel gresley; sir nigel; white swan; black swan; golden lion; red cow; half moon; duke of york; prince of wales; lord nelson; square and compass
  `),
  ...phraseList(
    `navigation; greyhound; unicorn; chequers; wheatsheaf; woolpack; cavendish; dragon; swan; plough; anchor; malthouse; talbot`,
  ).flatMap((name) =>
    ['outside', 'by', 'near', 'behind', 'opposite', 'at', 'in', 'past'].map((lead) => `${lead} the ${name}`),
  ),
];

/** Before "road", "lane" or "estate" in small letters: it has no name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  phraseList(`
    next; main; whole; same; busy; back; other; quiet; long; narrow; dead; fast; slow; middle; slip; ring; side; bus; cycle; country; single; dirt; access; private; public; toll; residential; housing; industrial; trading; retail; council;
    real; nearest; wrong; right; roof; beer; food; off; shared; double; one; entire; end; top; bottom; new; old; nice; posh; rough; big; little; small; open; village; mud; muddy; farm; gravel; every; cross; tarmac; shopping; ideal; our; steep; winding; me; my
  `),
);

/** Before "way" or "close" in small letters: it is no street. */
export const NO_WAYS: ReadonlySet<string> = new Set(
  phraseList(
    `no; either; every; long; half; some; what; only; each; best; different; own; under; good; funny; big; bad; strange; worst; easy; hard; another; wrong; right; same; such; much; particular; certain; nasty; horrible; normal; proper; usual; come; very; really; pretty; too; so`,
  ),
);

/** Before "arms" or "inn": it is no public house. */
export const NO_PUBS: ReadonlySet<string> = new Set(
  phraseList(`
    my; his; her; their; your; our; its; both; bare; old; small; side; fire; babys; mans; womans; lads; girls; boys; kids; childs; childrens; two; long; open; open; an; up; in; with; of; around; by; and; holiday; premier; travelodge; cheap; nice; hostel; local; man; woman; baby; chair; sofa; broken; upper; bear; nuclear; chemical; coat; security; police; same; first; last; drop; cave; pay
  `),
);

/** What a village has one of, named by both: "the reservoir at Foremark". */
export const TOWN_SIGHTS =
  'reservoir|marina|skate ?park|rec|war memorial|market place|station|crossing|library|bandstand|railway line|leisure centre|village hall|cricket ground|football ground|village green|green';

/** Named by themselves, since a town has one. */
export const NAMED_SIGHTS: readonly string[] = phraseList(`scout hut; leisure centre; village hall; old railway line`);

/** Verbs whose "up" leads to no place: "tearing up the rec". */
export const WITH_UP: ReadonlySet<string> = new Set(
  phraseList(
    `tearing; tear; tears; tore; torn; ripping; rip; rips; ripped; smashing; smash; smashed; churning; churn; churned; digging; dig; dug; cutting; cut; messing; mess; messed; burning; burn; burnt; burned; breaking; broke; wrecking; chewing; chewed; ploughing; ploughed; mashing; mashed`,
  ).map((verb) => `${verb} up`),
);

/** What may stand around a time that is told where a place is asked. */
export const OF_A_DAY: ReadonlySet<string> = new Set(
  phraseList(
    'not; now; late; later; early; earlier; mornings; afternoons; evenings; nights; mostly; only; just; till; until; after; before; from; time; happening; happened; happen; it; they; do; does; come; comes; all; day; night; morning; afternoon; evening; long; and; at; in; the; yes; yeah; no; its; it; is; happens; usually; mostly; about',
  ),
);

/** Whole answers that name no place. */
export const NO_PLACE: readonly string[] = phraseList(
  'none; none of those; none of these; none of them; none of that; neither; something else; other; another thing; something different',
);

/** A time of day by what is over or still to come: no school and no place of work is named by it. */
export const BY_WHAT_IS_OVER =
  /\b(?:after|before|during) (?:school|work|college|lunch|dinner|tea|dark|midnight|hours|closing time)\b/giu;

/** Before a name that may be a place, whatever time stands with it: "every night at the park". */
export const LEADS_TO_A_PLACE =
  /\b(?:at|in|on|by|near|outside|behind|opposite|round|around) (?:the |a |our |my )?\p{L}{3,}/iu;

/** Says that a road or its name is not known, and then where it is: "don't know what it's called, it's off the green". */
export const PLACE_OF_NO_NAME =
  /\b(?:names?|called|roads?|streets?|address|postcode|where exactly|exact(?:ly)?(?: where| place| spot)?)\b.*\b(?:off|by|near|behind|opposite|next to|round|around|between|at|in|on|outside|along|past|towards) (?:the |a |our |my )?\p{L}{3,}/iu;

/** Answers to where that open like a question: "where I live", "what3words filled.count.soap". */
export const PLACE_BY_CLAUSE =
  /^(?:it['’]?s |it is |just |right |near |outside )*(?:where (?:i|we|my|our|they|the)\b(?! (?:are you|do you))|what ?(?:3|three) ?words\b)/iu;

/** Says, asked where, that it reaches them from afar: "it's all over the phone". */
export const FROM_AFAR =
  /^\W*(?:(?:it(?:['’]?s| is| was)?|its|this is|mostly|mainly|all|only|just|happens|done) ){0,3}(?:over|on|by|via|through) (?:the |my |our |a )?(?:phone|telephone|landline|mobile|text|texts|e-?mail|whatsapp|messenger|internet|social media|computer)(?: calls?| messages?)?\W*$/iu;
