const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');

/** What a slip may be meant as: words of danger and those that stand around them, of two that are alike the likelier first; and everyday words that are written alike ("looked", "nicked", "sleep"). */
export const MEANT: readonly string[] = list(`
    abuse abused abuses abusing abusive abuser afraid scared frightened terrified frightens scares ambulance police
    emergency attack attacked attacking attacks assault assaulted assaulting baby child children daughter husband
    partner boyfriend girlfriend brother sister mother father uncle cousin parents family neighbour stepdad friend
    friends beat beats beating beaten batter batters battered battering belt bottle hammer knife knives machete
    machetes weapon weapons gun blackmail blackmailed blackmailing blackmails bleed bleeding bleeds blood bomb break
    breaking broken broke smashed smashing breathe breathing breathes bridge bruise bruises bruised bruising burn
    burned burning burnt burns fire flames petrol smoke chase chased chasing chases choke choked choking chokes
    collapsed collapse unconscious seizure overdose tablets pills control controls controlling controlled cutting
    danger dangerous dead death dying door outside house home upstairs downstairs bedroom bathroom kitchen window
    windows drugs dealers dealer drunk fallen fight fighting follow followed following follows forced forcing forces
    force marry married marriage passport grab grabbed grabs grabbing groped groping harass harassed harassing
    harassment help hiding hide hit hits hitting punch punched punches punching kick kicked kicks kicking slap slapped
    slaps slapping hurt hurts hurting jump jumped jumping kidnapped kidnap kidnapping kill killed killing kills leave
    leaving escape life locked locks locking molested molesting murder murdered myself himself herself naked nude
    nudes pictures photos overdosed pregnant push pushed pushes pushing shoved raped rape raping rapes rapist robbed
    scream screaming screams screamed shouting shouted sexual sexually shot shooting spat stab stabbed stabbing stabs
    stalk stalker stalking stalks stalked stole stolen strangle strangled strangles strangling suicidal suicide
    swallowed take taken takes threat threats threaten threatened threatening threatens throat throttled throttling
    throw throws threw touch touched touches touching trapped violent violence want wants watching watches watched
    looked looking nicked chucked knocked knocking picked sleep sleeping slept racist racists night nights neighbours
    pulls pulled pulling pinched like thought walking talking working making playing parking stopped stopping biting
    bitten everything everyone everywhere anymore anyone anything someone somebody nobody nothing money phone account
    transfer courier scammed scammer please going tonight through stomach wrist wrists hanging bottles messages
    message letter letters number keeps keep coming garden street people trying being because little road keyed battery wages forced knifed watering agree again bathroom heating opening hours complaint officer councillor landlord
`);

/** Real words that are one slip away from one of them and mean something else. They are never put right. */
export const MEANT_OTHERWISE: ReadonlySet<string> = new Set(
  list(`
    abased abases abasing amused amuses amusing anion anuses assaulter attaching baiting bantered bantering banters
    barter bartered bartering barters bather bating batted batten battened battening battens battier battles beading
    beaming beaning beast beater beets belting berating besting beta betas bettered bettering betters biding bights
    biking binge bittern bitters blackmailer bleating bleeping bleeps blending blends blooded blued braise braised
    braises braising breading breather breathers breaths breathy bricking bridged bruce bruiser bruisers brunt burped
    burping burred burring buttered buttering butters casing catting ceases ceasing chafed chafes chafing chaise
    chaises chaser chasers chasms chassis chilled chock chocked chocking choker chokers chores chowed chowing chuckled
    clucked coating coking collapses combing cooing coring cosine courtier cowing crier cuisine cumming curer dander
    dangers danker deafer ding dyeing emergence escapee escapes fallow fallowed fallowing fallows farces farther
    fatter feat fellows feting flakes flambes flamed flow flowed flowing flows flumes followings forceps forded
    fording forges forging forked forking forming fortes foyers friended frighting furs gabbed gabbing garb garbs gong
    griped griping grouped grouping grubbed grubbing guying hammed hatting heeding hidings hieing hinging hiving hoes
    hues hurtling husbanded keeled keeling keels kicker kidnapper kidnappings kidnaps kilned kilning kinked kinking
    knaves lacked lacking leafing leaping leasing leavings levying lighters litters loomed looming looped looping
    loosed loosing looted looting lucked lucking lucks macing makings maria marred marrieds marries masking massages
    mating maxing miking mither mosher mudder nickel nodes noshing notching noting numbed odor outsider outsides
    outsize overdone overdoses palled palling paring parring parsing patents paunches peaked peals peeked peels
    peopled perking petrel photon photons picket pickled piked pilled pilling pinked placing plating pleas pleases
    plies plying pocked poled policed poling polios polled polls pols pooled pooling puller pullet pulley pulleys
    pulped pulping pulsed pulsing purled purling pusher pushers pusses raking rapine rapping raps raring rasping
    raving razing reaping ribbed robed roping sacred sapped sapping scabbed scabbing scaled scamper scarfed scarfs
    scooting scouted scouting scram scrammed scrams scummed seared seeping shammed shit shits shooed shooing shootings
    shopped shored shorted shorting sifter slabbed slabbing slammer sleeking sleeting slopped slopping smasher smock
    snared snares soared sopped sopping spammed spammer spared spouted spouting stabber stabbings stabled stabling
    stacker staked staking staled staler stales staling stalkings stalling starker steeping stoles stomachs stomped
    stooped stooping stopper straggle straggled straggles straggling strangler stranglers stranglings streams stropped
    stropping stubbing swabbed swabbing swashed swashing swopped tacking tanking tasking throaty throbs torching
    touchings toying tramped trapper treeing trough truing violet violins waists waling walling watcher winnow winnows
    witched witches witching workings worming wrest wrests writs
`),
);
