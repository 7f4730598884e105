import { phraseList } from '../phrase-list.ts';

/** Real words that are one slip away from a cue and mean something else: "brother", "polite", "contract". They are never put right. */
export const REAL_WORDS: readonly string[] = phraseList(`
    accent; accept; advise; alight; alright; angela; attacked; auction; backing; badger; badgers; bagging; bakers;
    baking; ballot; banged; bangers; banging; bankers; banking; banner; banners; banter; barged; barked; barking;
    barley; barrel; barrels; batter; batters; battle; bearings; bedside; bending; betting; binned; bitter;
    blacked; bobble; boiled; bolton; booked; booking; bookings; booting; boring; bother; bothers; bracing;
    breeding; broker; brothel; brother; brothers; brought; bullet; bullets; bullies; bullring; buried; burner;
    burying; butter; called; calling; calmed; cancer; cannon; captioned; careers; chance; chances; changes;
    chanting; charges; cheeks; choking; chucks; cleaning; cleaver; clocked; cloned; closed; coding; coming;
    concern; concerns; conker; conkers; content; contract; contracts; convent; convert; cookery; cooling; coping;
    copying; corned; country; courting; courts; curtain; curtains; dagger; daggers; dancer; dancing; dearer;
    deliver; delivers; digging; discard; docket; drafting; dragged; draining; drifting; drinking; drinks; driven;
    driving; drunks; dumplings; easier; edging; eights; eighty; facing; farmer; farmers; faster; feather;
    feathers; feeding; fellow; fighter; filing; filled; filling; filmed; finding; fitting; flashing; flights;
    floors; flushing; forged; foster; fretting; fringe; funding; giving; glitter; goggles; growing; halfway;
    hamper; handing; handled; hanged; hanger; harder; having; heading; hearing; heating; heroine; hiking; hinges;
    hiring; hitting; hopeless; horses; houses; hovering; hunting; hurting; insured; ireland; knickers; lacing;
    larder; lasted; latter; leading; leaking; leaning; leaving; ledger; legged; lender; letter; letters; licked;
    lifted; lighter; lightning; lights; liking; lining; listed; listen; listens; litter; living; locked; locker;
    locking; lonely; longer; looked; loving; making; manage; managed; massage; master; masters; mediation; messed;
    messing; missing; misused; moaning; moping; morning; mouths; moved; moving; muddle; nearby; nearly; needed;
    nights; otters; overheard; pacing; packed; packet; packets; packing; pallet; pallets; parker; parkers;
    parking; parted; parties; parting; passing; pasted; pasties; patrol; paused; paving; paying; peeling; peeping;
    pegging; physics; pilates; pinched; pissed; places; plaits; planes; planing; planting; player; players;
    pocket; pointed; pointing; poking; polite; portal; ported; posters; prayed; praying; present; primark;
    printed; printing; project; promise; properly; propped; protect; protest; quarrel; quarter; quarters; racked;
    racking; rackings; raging; raided; rained; raising; ransom; raping; rapist; rapists; rapped; rating; reading;
    readings; refuge; refuse; religion; remote; repaid; resting; revenue; riding; rights; rinsed; rising; roaring;
    rocked; rocker; rowing; rubbed; rubber; ruining; safely; sample; saving; savings; saying; scared; scatter;
    scones; scored; scouts; seating; seeding; sending; series; serving; setting; settings; seventy; shakes;
    shaking; shamed; shaped; shared; sharing; sharps; shaved; shaving; shears; shingles; shipping; shooter;
    shooters; shooting; shorts; shotting; shoved; shoves; shutter; sights; singed; singer; singers; singing;
    sinking; sitter; sitting; slammed; slapped; slashed; slimming; slowed; slower; smelling; snipped; snowed;
    spacing; spares; spelling; spending; spitting; splashed; splitting; spotting; spring; stacked; stalls; stared;
    stares; staring; starling; starlings; starting; starving; states; staying; steaming; stepped; sticking;
    sometime; sticks; stinging; stopping; stored; stores; strangle; streaming; strimmed; string; strings; swapped; sweating;
    sweeper; sweeping; sweets; swelling; tables; taking; takings; talking; tapped; tapping; tested; testing;
    texting; thanking; thanks; theyre; things; thinks; thorough; though; thread; threads; threat; throat; throats;
    throws; ticked; topped; topping; torches; touched; touching; tracey; tracing; tracked; training; traitors;
    treats; tricks; tripped; twickets; waited; waiting; waking; walking; wanting; warrant; wasted; wasting;
    waving; weekend; weeping; weighs; whipped; winner; winners; wished; withdrawn; wonder; wondering; wonders;
    writing; yanked
  `);
