import type { SlotWords } from './pattern.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/).map((one) => one.trim());

const PARTNER = list(
  'husband, wife, missus, misses, partner, boyfriend, girlfriend, fiance, spouse, ex, ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, old man, other half, fella, bloke, man, baby dad, babies dad, kids dad, kids mum, childrens dad, baby mum, lover, hubs, ex missus, ex fella',
);
const FAMILY = list(
  'dad, mum, step dad, step mum, brother, step brother, sister, son, daughter, step son, uncle, aunt, cousin, grandad, grandson, nephew, mother in law, father in law, brother in law, son in law, in laws, inlaws, family, parents, nan boyfriend, mum new boyfriend, mum new partner, mum fella, dad new wife, dad new girlfriend, mum in law, dad in law, mum boyfriend, mum partner, dad girlfriend, foster dad, foster mum, foster carer, carer, carers',
);
const HITS = list(
  'hit, hits, hitting, beat, beats, beating, beaten, batter, batters, battering, battered, punch, punches, punching, punched, kick, kicks, kicking, kicked, slap, slaps, slapping, slapped, choke, chokes, choking, choked, strangle, strangles, strangling, strangled, throttle, throttles, throttled, throttling, push, pushes, pushing, pushed, shove, shoves, shoving, shoved, grab, grabs, grabbing, grabbed, drag, drags, dragged, dragging, smack, smacks, smacked, smacking, bite, bites, bit, biting, burn, burns, burned, burnt, burning, stab, stabs, stabbed, stabbing, attack, attacks, attacked, attacking, assault, assaults, assaulted, assaulting, hurt, hurts, hurting, headbutt, headbutts, headbutted, headbutting, spit at, spits at, spat at, spat on, thump, thumps, thumped, thumping, whack, whacks, whacked, knock about, knocks about, knocked about, pinned, pins, throw things at, throws things at, threw things at, throwing things at, throw stuff at, throws stuff at, threw stuff at, lay hands on, lays hands on, laid hands on, put his hands on, puts his hands on, put her hands on, puts her hands on, putting his hands on, put hands on, raised his hand to, raises his hand to, abuse, abuses, abusing, abused, physically abuse, physically abuses, physically abused, physically abusing, mentally abuse, mentally abuses, mentally abused, mentally abusing, emotionally abuses, emotionally abused, emotionally abusing, verbally abuses, verbally abused, verbally abusing, pulls my hair and hits, get physical with, gets physical with, got physical with, getting physical with, violent to, violent towards, violent with, abusive to, abusive towards, aggressive to, aggressive towards, rough with, lashes out at, lashed out at, lashing out at, goes for, went for, beat up, beats up, beating up, beaten up',
);
const KILLS = list(
  'kill, stab, shoot, murder, hurt, harm, burn, attack, strangle, finish, batter, beat, slit, cut, smash, do, get, end, bury, drown, run over, throw acid at',
);
const AUX = list(
  'is, was, has, had, keeps, kept, keeps on, kept on, has been, had been, is going to, was going to, going to, started, starts, has started, tries to, tried to, is trying to, trying to, will, would, used to, did, does, might, can, could, may, be, will be, likes to, am, are, have, have been, been, continues to, is now, has now, gets drunk and, comes home and, came home and, got drunk and, drinks and, came back and, then, and then, to',
);

/** Word lists that the patterns name as `{list}`. Words are written as people say them; normalising does the rest. */
export const SLOTS: SlotWords = {
  partner: PARTNER,
  family: FAMILY,
  relative: [...PARTNER, ...FAMILY],
  office: list(
    'council, bank, school, college, nursery, hospital, surgery, doctors, dentist, hmrc, dwp, jobcentre, firm, company, insurance, broadband, charity, tv licence, amazon, evri, royal mail, solicitors, catalogue, energy, water, gas, electric',
  ),
  hurtles: list(
    'car, cars, van, vans, lorry, truck, bus, taxi, bike, bikes, motorbike, motorbikes, moped, mopeds, scooter, scooters, quad, quads, tractor, train, tram, ball, football, stone, stones, rock, rocks, brick, bricks, egg, eggs, firework, fireworks, driver, cyclist, biker',
  ),
  // what somebody close keeps from the one who writes
  'keeps-from': list(
    'takes, took, taking, has taken, keeps, hides, hid, steals, stole, stealing, spends, withholds, stops, stopped, cut off, cuts off, checks, monitors, limits, controls',
  ),
  belongings: list(
    'money, wages, wage, pay, benefits, benefit, universal credit, pension, savings, card, cards, bank, account, accounts, phone, mobile, keys, key, passport, visa, id, documents, papers, messages, food, medication, medicine, meds, tablets, inhaler, insulin, access, texts, emails, post, licence, glasses, internet, wifi, clothes, shoes, everything',
  ),
  'private-things': list(
    'phone, mobile, messages, texts, emails, email, whatsapp, facebook, instagram, snapchat, account, accounts, bank, bank account, statements, receipts, location, diary, laptop, tablet, calls, call log, history, mail, bag, handbag, pockets, underwear',
  ),
  former: list('ex, ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, ex missus, ex fella'),
  feared: list(
    'hit, hits, hitting, punch, punches, punching, punched, kick, kicks, kicked, kicking, slap, slaps, slapped, slapping, strangle, strangles, strangled, strangling, choke, chokes, choked, choking, beat, beats, beating, bruise, bruises, bruised, black eye, black eyes, violent, violence, abuse, abuses, abused, abusive, abusing, threatens, threatened, threatening, controls, controlling, rages, kick off, kicks off, kicking off, smashes, smashed, smashing, hurts me, hurt me, hurting me, shoves, shoved, pushes me, pushed me, pushing me, pins me, pinned me, grabs me, grabbed me, spits, spat, bites me, bit me, biting me, scratches me, scratched me, twists my, twisted my, drags me, dragged me, smacks me, smacked me, stabbed, stab, kill me, kill us, locks me, locked me, my throat, my neck, bullies me, bullied me, humiliates, belittles, forces me, forced me, isolates, stalks, stalking, injunction',
  ),
  // names somebody close even without "my"
  kin: list(
    'husband, hubs, wife, missus, boyfriend, girlfriend, ex, ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, dad, mum, step dad, step mum, mum boyfriend, other half, old man, fiance, partner',
  ),
  friend: list(
    'friend, mate, neighbor, sister, daughter, mum, cousin, aunt, niece, colleague, nan, brother, son, best friend, workmate, next door neighbor, lady next door, woman next door, girl next door, man next door, bloke next door, dad, uncle, nephew, sister in law, daughter in law, couple next door',
  ),
  hits: HITS,
  // leaves out what can be an accident or a child's quarrel when only "he" is named
  'hits-hard': list(
    'hits, hitting, beats, beating, beat, battered, batters, battering, punches, punching, punched, kicks, kicking, chokes, choking, choked, strangles, strangling, strangled, throttled, throttles, headbutted, stabbed, beat up, beats up, beating up, slaps, slapping',
  ),
  aux: ['', ...AUX],
  he: list('he, she, they, him, her'),
  'he-is': list(
    'he is, she is, they are, he, she, they, he was, he has been, she has been, they have been, he is here, hes',
  ),
  me: list('me, us, my kids, the kids, my children, my baby, my daughter, my son, my mum'),
  them: list(
    'him, her, them, my friend, my sister, my mum, my daughter, my neighbor, the kids, my brother, my son, my dad, someone, a woman, a man, a girl, a boy, a lad, a child, a kid, his wife, his girlfriend, her kids, her husband, the woman, the girl, people, a person, an old man, an old lady, a teenager',
  ),
  someone: list(
    'someone, he, she, they, a man, a bloke, a guy, a lad, a woman, this man, this guy, this bloke, some man, some guy, some bloke, some lads, lads, men, two men, three men, people, a group, a gang, youths, a stranger, the man, the guy, my neighbor, the neighbor, neighbor, my ex, my husband, my partner, my boyfriend, my dad, my son, my brother, my wife, my step dad, a kid, a teenager, one of them, them, a group of lads, a group of men, somebody, an intruder, burglars, robbers, my mum, my girlfriend, the lad, a boy, boys, a fella, my mum boyfriend, my uncle',
  ),
  'is-now': [
    '',
    ...list(
      'is, are, has, have, has got, have got, is now, are now, got, is here and, is outside and, have just, has just, there is, he is, and is, who is, who has, with, he, keeps',
    ),
  ],
  weapon: list(
    'knife, gun, machete, blade, sword, axe, hammer, crowbar, bat, baseball bat, shotgun, pistol, rifle, weapon, knife on him, crossbow, screwdriver, acid, hatchet, iron bar, metal bar, golf club, samurai sword, zombie knife, kitchen knife, big knife, massive knife, huge knife, firearm, petrol bomb, cleaver, meat cleaver, machetes, guns, bats, swords, axes, hammers, baseball bats, blades, iron bars, metal bars, metal pole, metal pipe, pickaxe, pitchfork, spade, chainsaw, catapult, taser, bb gun, air rifle, handgun, large knife, carving knife, bottle of acid',
  ),
  'weapon-a': ['', ...list('a, an, the, his, her, some, what looks like a, big, huge')],
  kills: KILLS,
  home: list(
    'house, home, flat, room, bedroom, kitchen, garden, back garden, front garden, hallway, living room, garage, shed, bungalow, place, building, front door, back door, door, window, bathroom, property, block, loft, caravan, apartment',
  ),
  hide: list(
    'bathroom, bedroom, toilet, loo, cupboard, wardrobe, closet, room, shed, garage, car, kitchen, attic, loft, under the bed, ensuite, cellar, garden, upstairs',
  ),
  body: list('head, face, neck, leg, arm, chest, stomach, wrist, wrists, hand, back, throat, nose, mouth, ear'),
  child: list(
    'child, kid, kids, baby, toddler, boy, girl, daughter, son, niece, nephew, grandson, granddaughter, children, grandchild, grandchildren, infant, little boy, little girl, little one, step son, step daughter, pupil, teenager, little sister, little brother, sister, brother, friend kids, neighbor kids, neighbor children',
  ),
  'some-child': list(
    'a child, a kid, a baby, a toddler, a little girl, a little boy, a young girl, a young boy, a boy, a girl, the child, the children, the kids, the baby, kids, children, my child, my kids, my daughter, my son, my children, my baby, my niece, my nephew, my grandson, my granddaughter, my grandchild, her kids, her children, his kids, his children, their kids, their children, their child, the little boy, the little girl, the boy, the girl, her baby, their baby, the neighbor kids, the neighbor children, next door kids, my friend kids, my sister kids, her daughter, his daughter, her son, his son, my little sister, my little brother, the kids next door, the child next door, the baby next door, a teenager, a teenage girl, teenage girls, young girls, underage girls, young kids, two kids, two children, little kids, my step daughter, my step son, a boy at my school, a girl at my school',
  ),
  // what traders who were not asked for say is broken
  'doorstep-work': list(
    'chimney, chimneys, roof, roofs, tiles, slates, gutter, gutters, guttering, drive, driveway, tarmac, patio, brickwork, pointing, damp, boiler, loft insulation, solar panels, windows, hedge, trees, mattress, ridge tiles, lead flashing, roofing',
  ),
  // who is not of the family or the home
  outsider: list(
    'neighbor, neighbors, next door, man next door, woman next door, bloke next door, lad next door, upstairs, downstairs, someone, stranger, a stranger, dealer, dealers, drug dealer, a man, some man, some bloke, a bloke, a guy, some guy, a lad, some lad, a woman, some woman, a girl, some girl, a boy, some boy, lads, some lads, two lads, the lads, men, two men, three men, blokes, youths, youth, teenagers, teenager, some kids, kids, gang, group, drunk, driver, a driver, cyclist, landlord, landlady, tenant, bouncer, bouncers, doorman, customer, passenger, builder, trader, colleague, boss, manager, thug, thugs, yob, yobs, robber, man on a bike, his mate, his mates, they',
  ),
  // what was done to somebody, and can hardly be an accident
  attacked: list(
    'hit, punched, kicked, slapped, attacked, assaulted, battered, beat up, beaten up, beat, pushed, pushed over, shoved, grabbed, headbutted, spat at, spat on, spat in, jumped, jumped on, mugged, set upon, bottled, thumped, whacked, knocked out, knocked over, set on, laid into, started on, smacked, swung at, went for, had a go at, lunged at, pinned, nutted, decked, floored, lamped, clobbered, hitting, punching, kicking, slapping, attacking, assaulting, shoving, pushing, spitting at, hits, punches, kicks, slaps, attacks, shoves, pushes',
  ),
  victim: list(
    'me, us, my son, my daughter, my kids, my children, my mum, my dad, my nan, my grandad, my mate, my friend, my wife, my husband, my partner, my girlfriend, my boyfriend, my brother, my sister, my lad, my grandson, my granddaughter, my nephew, my niece, our son, our daughter, my neighbor, my arm, my face, my hair, my neck, my throat, my head, my leg, my shoulder, my wrist',
  ),
  pills: list(
    'pills, tablets, paracetamol, paracetamols, ibuprofen, aspirin, medication, medications, medicine, medicines, meds, antidepressants, sleeping pills, painkillers, painkiller, codeine, co codamol, tramadol, diazepam, valium, insulin, bleach, overdose',
  ),
  // how many were taken, more than anybody should
  many: list(
    '10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 25, 26, 28, 30, 32, 35, 36, 40, 45, 48, 50, 56, 60, 64, 70, 80, 84, 90, 96, 100, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty four, thirty, thirty two, forty, fifty, sixty, seventy, eighty, ninety, a hundred, hundred, a dozen, two dozen, dozens of',
  ),
  // how much was taken, more than anybody should
  heaps: list(
    'loads of, a load of, load of, lots of, a lot of, a handful of, handfuls of, handful of, a box of, a whole box of, whole box of, the whole box of, boxes of, a packet of, a whole packet of, whole packet of, the whole packet of, packets of, a pack of, a whole pack of, the whole pack of, a bottle of, a whole bottle of, the whole bottle of, a strip of, strips of, a bunch of, a whole load of, an overdose of',
  ),
  slur: list(
    'paki, nigger, nigga, gypo, gyppo, pikey, faggot, fag, poof, tranny, retard, spastic, mong, spastics, retards, chink, kike, yid, queer, dyke, batty boy, immigrants, foreigners, muslims, jews, terrorist, gays, lesbians, coon, wog, spaz, cripple',
  ),
  // who cannot look after themselves where they are
  frail: list(
    'old, elderly, confused, frail, toddler, baby, little boy, little girl, little one, little kid, tiny kid, little lad, little lass, wee girl, wee boy, wee lad, lad of about, girl of about, boy of about, lass of about, small boy, small girl, small child, young child, infant, child, kid, two year old, three year old, nan, grandad, gran, granny, grandma, grandpa, pensioner, old boy, old dear, dementia, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, eighty, ninety',
  ),
  'night-clothes': list(
    'nightie, nighty, nightdress, night dress, nightgown, night gown, night clothes, pyjamas, pjs, jammies, dressing gown, slippers, nappy, bare feet, barefoot, bare foot, hospital gown, no shoes, no coat, vest, underwear, nothing on, no clothes on, babygrow, onesie',
  ),
  highway: list(
    'road, main road, street, bypass, dual carriageway, carriageway, motorway, hard shoulder, slip road, roundabout, lane, pavement, bus stop, bus shelter, traffic, kerb, verge, a38, a50, a42, a52, a511, a514, a515, a516, a444, m1, outside, frost, snow, ice, rain, cold, dark',
  ),
  package: list(
    'package, parcel, device, bag, box, suitcase, rucksack, backpack, holdall, case, briefcase, container, canister, tube, tin',
  ),
  // who came in, or lies about, and has no name
  nobody: list(
    'man, woman, fella, fellow, lad, lads, bloke, person, chap, someone, somebody, lady, gentleman, girl, people, couple, men, stranger, strangers, guy, youth, youths, drunk, old boy, kid, teenager',
  ),
  water: list(
    'river, canal, lake, reservoir, weir, quarry, gravel pit, pond, brook, lock, sea, marina, sluice, flood, water',
  ),
  because: list(
    'because i am, because of my, for being, because we are, because he is, because she is, because they are, because of our, because of his, because of her, because my son is, because my daughter is, because my child is, over my, about my, due to my, based on my, just for being',
  ),
  identity: list(
    'black, asian, muslim, jewish, sikh, hindu, gay, lesbian, trans, transgender, bisexual, disabled, deaf, blind, autistic, polish, romanian, foreign, indian, pakistani, chinese, african, immigrant, gypsy, traveller, roma, religion, race, skin colour, skin color, skin, colour, ethnicity, faith, sexuality, disability, wheelchair, hijab, headscarf, turban, nationality, accent, learning disability, autism, downs syndrome, downs, learning difficulties, special needs, gypsies, gypsy, a wheelchair user, adhd, tourettes, ukrainian, lithuanian, bulgarian, arab, somali, nigerian, mixed race, brown, syrian, kurdish, refugee, a refugee, an immigrant, a traveller, gender, gender identity, sexual orientation',
  ),
};
