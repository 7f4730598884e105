import type { RuleGroup } from '../rule.ts';

/** A child hurt, neglected, groomed or missing; and a child who says so. */
export const CHILD_AT_RISK: readonly RuleGroup[] = [
  {
    kind: 'child-at-risk',
    level: 'certain',
    about: 'self',
    child: true,
    reason: 'a child tells of harm at home or from an adult',
    phrases: [
      '(mum boyfriend|mum fella|step dad|uncle|dad|grandad|nan boyfriend|step brother|brother|a man|lodger) (watches|watched|films|filmed|spies on|looks at|stares at) me (in the|when i|while i|getting|undress|changing)',
      '(dad|mum|step dad|step mum) makes me (stay|sleep|stand|sit|live) (outside|in the shed|in the garage|on the floor|in the garden|in the cold|out)',

      '(i am|im) (5|6|7|8|9|10|11|12|13|14|15|16) (and|but|years old|yo|year old|yrs old) ... (nobody|no one|never|alone|feed|feeds|hungry|cry|crying|hate|dont feel|unsafe|help|scared|sad|leaves|drunk|hurts|secret|bed|shouts|hit|touch|run)',
      '(in|into|gets in|climbs in|gets into|comes into) [my] bed with me',
      '(leaves|leave|left) (me|us) ... (on our own|on my own|all alone|home alone|by ourselves|by myself|with no food)',

      '(online|roblox|snapchat|snap|instagram|insta|discord|tiktok|whatsapp|fortnite|xbox|kik|telegram|game) ... (send|sending|show|pictures|meet|body|nudes|naked|secret|undress|clothes|webcam|boyfriend|sexy|love me|address|where i live) .. (me|my|him|them|up)',
      '(wants|want|wanted|asked|asking|asks|told|tells|keeps asking|begging) me to (send|show|take) .. (pictures|body|nudes|naked|video|videos|clothes|private)',
      '(mum|dad|step dad|step mum|parents) .. (locks|locked|shuts|shut|ties|tied|starves|starved) me .. (room|cupboard|in|up|out|food|dinner)',
      '(my|a) (teacher|coach|tutor|youth worker|scout leader) ... (kissed|kiss|touched|touches|texting me|messaging me|alone with him|loves me|secret|snapchat)',

      '(^|and|but|then|because|when) (dad|mum|step dad|step mum|mum boyfriend|grandad|nan) {aux} {hits} me',

      '(my|me) (dad|mum|step dad|step mum|mum boyfriend|uncle|grandad|foster dad|foster mum|foster carer|parents|mum partner|dad girlfriend|aunt|nan|teacher|coach|big brother|babysitter|older brother|mum bf|step brother) {aux} {hits} me',
      '(my|me) (dad|mum|step dad|step mum|mum boyfriend|uncle|grandad|parents|teacher|mum partner|older brother|nan|coach|babysitter|foster carer) {aux} (touch|touches|touched|touching|comes into my room|comes in my room|came into my room|gets in my bed|gets into bed with me|got in my bed|gets into my bed|makes me touch|made me touch|makes me do things|makes me take|took pictures of me|films me|locks me|locked me|hurts|lock me|leaves us alone|leaves me alone for days|left us alone|does not feed|wont feed|does not give me food|will not give me food|burns me|starves|kissed me|does things to me|did things to me|made me do|tied me) [me|us|my|in|at|things|out|in my room|when|and|food|with]',
      '(daddy|my dad|my mum|step dad|mum boyfriend|my uncle) .. (hurt|hurts|hitting|hits|hit|hurting|smacks|beats|beat|belt|shouting|punched) .. (mum|me|us|my sister|my brother|my little)',
      '(my|me) (dad|mum|parents|step dad|uncle) .. (belt|stick|slipper|wooden spoon|cane|iron|cigarette|shoe|hanger) .. (me|us|my)',
      '(i am|im) (not allowed|never allowed) (food|to eat|any food|dinner|to go to school|to leave my room|out of my room)',
      '(i am|im|i am only|im only|i m|am) (5|6|7|8|9|10|11|12|13|14|15|16|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) [years old|yrs old|year old|yo|and|yr old|years] // (hit|hits|hurt|hurts|touch|touches|touched|scared|pictures|nudes|sex|raped|abused|kill|suicide|suicidal|die|cut myself|beats|beat|knife|bullied|runaway|ran away|run away|drunk|gang|drugs|pregnant|groomed|threatening|afraid|marry|forced|hungry|starving|locked|alone|help me|unsafe|hate my life|hurting|want to leave|kicked out|send|cry|kicked|secret)',
      '(hit|hits|hurt|hurts|touch|touches|touched|scared|nudes|sex|raped|abused|suicide|suicidal|die|beats|beat|knife|ran away|run away|gang|drugs|pregnant|groomed|threatening|marry|forced|hungry|locked|alone|naked|nude|pictures|kicked out|unsafe) // (i am|im|i am only|im only) (5|6|7|8|9|10|11|12|13|14|15|16|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) [years old|yrs old|year old|yo|$]',
      '(i)? [have] (ran|run|running|runaway|going to run) away [from] (home|from home|care|my foster|my home|my house)',
      '(mum|dad|step dad|step mum|parents) (kicked|threw|chucked|thrown|locked|has kicked|has thrown|have kicked) me out [of] (the house|and|home|i|of home|im|because|tonight)',
      '(someone|he|man|a man|guy|boy|this guy|a guy|this man|they|an older|older man|person|somebody|people|random|some guy|a boy|lad) .. (online|snapchat|snap|instagram|insta|roblox|discord|tiktok|whatsapp|game|fortnite|xbox|omegle|minecraft|internet|kik|telegram) .. (pictures|nudes|nude|naked|meet|send|sexual|body|secret|sexy|clothes|undress|private parts|bra|webcam|touch|threatening|bikini|undies|vids)',
      '(asked|asking|asks|keeps asking|made|making|wants|makes|begging|told|telling|forcing|forced|pressuring|want|blackmailing) me (to|for) (send|nudes|send him|send them|take|sending|nude|naked|show|take my|undress|meet|keep it a secret|keep a secret|get naked|pictures of my|show him|send nudes|strip|video) [him|nudes|pictures|my|off|naked|up|body|of|me|private|sexy|nude|them|clothes|a] .. (school|13|14|12|11|15|10|older|snap|snapchat|parents|mum|instagram|roblox|secret|discord|dont tell|do not tell|year|16|online|pictures|body|clothes)',
      '(sent|send|shared|posted|spreading|sharing|has) (my|a|me|nudes|nude|naked|a nude|pictures of me) [nudes|nude|naked|picture|pictures|video|of me|nude pictures] .. (school|boy|class|snap|snapchat|everyone at school|14|13|15|teacher|year|group chat|my parents|12|whole school|my mum)',
      '(do not|dont|not to|not|never) tell (my|anyone|mum|anybody|mummy|my parents|anyone else|my mum) .. (secret|touch|touches|hurt|hurts|games|special|pictures|he said|kill|bed|trouble)',
      '(it is|its|said its|our|keep it|said it is|told me its|is our) (our|a)? [little|special] (secret|little secret|special secret)',
      '(my teacher|a teacher|my coach|football coach|my tutor|imam|priest|vicar|scout leader|youth worker|my support worker|dance teacher|social worker) .. (touch|touches|touched|touching|kissed|kiss|sex|nudes|nude|naked|messages me|texting me|private|hurt|hits|hit|inappropriate|alone with)',
    ],
  },
  {
    kind: 'child-at-risk',
    level: 'certain',
    about: 'other',
    reason: 'a child is being hurt, neglected or groomed',
    phrases: [
      '(boy|girl|child|children|pupil|baby|toddler|lad|little one|year old|whom|kid|kids) [i|we] [have|had] [twice|been|being|was|is|often|seen] [seen] (struck|hit|beaten|slapped|shaken|kicked|smacked|thrashed|whipped|shoved|thrown|dragged) by (his|her|their|the|a) (guardian|dad|mum|mother|father|parent|parents|step dad|uncle|carer|foster|aunt|grandad|nan|childminder|nanny)',

      '(baby|toddler|child|kid|kids|children|little one) .. (screaming|crying) ... (shouting|thumping|banging|slap|hit|alone|hours and)',

      '(belt|burn|finger|bite|hand|whip|cigarette|rope|strap) marks',
      '(12|13|14|15|11|10) year old ... (man|bloke|guy|men|adult) (of|who is|aged|in his|twice|older|she met|he met)',
      '(offering|offered|giving|gave|gives) (sweets|money|presents|lifts|a lift|gifts|vapes|alcohol|drugs|phones) to (kids|children|girls|boys|a girl|a boy|young|underage|school|teenagers|a child)',
      '(kid|child|toddler|boy|girl|little one|children) (is|are)? [wandering|walking|running|crawling] (wandering|walking|running|crawling) [down|along|in|on|about|around] [down|along|in|on] ... (road|street|alone|traffic|motorway|a38|a50|on their own|by itself|no coat|nappy)',

      '(slap|slaps|smack|smacks|hit|hits|shake|shakes|shook|shaking|kick|kicks|punch|punches|throw|throws|threw|drag|drags|dragged|beat|beats) (the|a|her|his|their|that) [little|own|poor|young|tiny] (baby|toddler|child|kid|kids|children|little boy|little girl|little one|newborn|boy|girl) [really|hard|in|and]',
      '(kids|children|child|baby|toddler|boy|girl|lad|little one|little boy|little girl) ... (no food|never have food|not fed|never fed|no dinner|no clothes|no shoes|filthy|starving|begging for food|always hungry|dirty|neglected|eating from bins|nits|in nappies)',
      '(child|kid|lad|boy|girl|toddler|children|kids|little boy|little girl|little one|year old) ... (out|outside|wandering|left|playing) (on his own|on her own|on their own|alone|by himself|by herself|unsupervised|in the road) ... (midnight|night|late|dark|hours|10pm|11pm|2am|1am|road|nappy|no shoes|cold)',
      '(year old|son|daughter|child|boy|girl|niece|nephew|teenager|lad|kid|grandson|granddaughter) (did not|didnt|has not|hasnt|never|not) (come|came|been|returned|got|be) [back|home] [home|back|seen|since|last|from]',
      '(her|his|their) (dad|step dad|uncle|grandad|brother|mum boyfriend|teacher|coach|cousin|mum) (touches|touched|touching|hurts|hurt|hits|hit|beats|beat|rapes|raped|abuses|abused|locks|burns) (her|him|them)',
      '(told me|says|said|disclosed|confided) ... (dad|step dad|uncle|grandad|brother|mum boyfriend|mum|teacher|man) .. (touches|touched|hurts|hit|hits|beats|rapes|raped|abuses|abused|hurt) (her|him|them|me)',

      '{some-child} .. (is|are|being|getting|has been|was|were|have been|gets|get|may be|might be|could be) (being)? [being|getting] [physically|emotionally|sexually|regularly] (abused|hit|beaten|hurt|neglected|starved|groomed|molested|kicked|punched|slapped|mistreated|exploited|burned|burnt|smacked|locked in|left alone|left home alone|sexually abused|battered|harmed|underfed|tortured|smacked around|shaken|strangled|beaten up by her dad|locked out|screamed at|knocked about|left outside|thrown|dragged)',
      '(abusing|hitting|beating|hurting|neglecting|starving|grooming|molesting|kicking|punching|slapping|shaking|burning|strangling|battering|abuses|hits|beats|hurts|neglects|shakes|locks|punches|kicks|smacks|harming|screaming at|slapped|punched|beat|hit|grooms|groomed|threw|throwing|dragging|hurts|exploiting|mistreating) (up)? {some-child}',
      '(child|kid|baby|children|kids|toddler|boy|girl|they|babies|little boy|little girl|toddlers) .. (left|home|locked|are left|alone|outside|sat) .. (home alone|on their own|alone all|unattended|all night|alone for|for hours|overnight|alone in the house|in the car|alone at night|alone in the|by themselves|on his own|on her own|in a hot car|in the garden|alone and|in the dark|alone again|alone every)',
      '(child|kid|baby|children|kids|toddler|boy|girl|little boy|little girl|pupil|son|daughter|niece|nephew|teenager|grandson|granddaughter) .. (covered in|has|with|have|got|came home with|had|came with|comes with) [lots of|loads of|more|unexplained|a|big|strange|some|cigarette|hand|finger] (bruises|bruise|burns|marks|cigarette burns|black eye|belt marks|bite marks|burn marks|hand marks|broken arm|hand print|injuries|unexplained injuries|cuts) .. ',
      '(child|kids|children|baby|kid|toddler|boy|girl|they|son|daughter) .. (starving|hungry|filthy|neglected|no food|underfed|dirty clothes|malnourished|no clothes|skin and bones|scavenging|begging for food|in nappies all day|soiled|not fed|never fed|unwashed) [and|all|no|always]',
      '(hear|heard|hearing) [a|the|her|him|my|kids|baby|their|next door] (child|kid|baby|kids|children|toddler|boy|girl|neighbor kids|neighbor|little boy|little girl) .. (screaming|being hit|being beaten|crying for help|begging|scream|hit|beaten|smacked|slapped|thrown|get off|crying for hours|stop hurting|crying all night)',
      '(child|children|kid|kids) (abuse|neglect|protection|at risk|in danger|grooming|being abused|abuser|sexual|exploitation|sexual exploitation|cruelty|safeguarding|trafficking|abducted|abduction|snatched|porn|pornography)',
      '(paedophile|pedophile|paedo|pedo|peado|paedophiles|nonce|sex offender|child molester|peadophile)',
      '(a|the|this|my|that|online|is|he is) groomer',
      '^ groomer $',
      '(grooming|groomed|groom) (my|a|her|him|young|kids|children|girls|teenagers|the|underage|me|them|child|little|boys|school|by)',
      '(man|bloke|stranger|guy|men|adult|he|someone|old man|driver|van|a car|people|weirdo|teacher|person|pervert) .. (approach|approached|approaching|talking to|following|followed|trying to|tried to|took|taking|offering|asking|watching|filming|photographing|luring|lured|inviting|touching|grabbed|grab|snatch|offered|invited|asked) .. (kids|child|children|girl|girls|boys|boy|school girls|schoolgirls|kid|toddler|young girls|underage) [into|to|in|sweets|get in|at|from|outside|a lift|away|off|home] [his|car|van|school|the]',
      '(my|our|a|her|his|the) [little|young|year old|12 year old|13 year old|14 year old|15 year old|10 year old|8 year old] (son|daughter|child|kid|boy|girl|toddler|baby|kids|grandson|granddaughter|niece|nephew|teenager|children|little girl|little boy|sister|brother|foster child|pupil|step son|step daughter) (is|has|are|went|have|has been|been|did not come) [gone|been|still] (missing|not come home|run away|ran away|disappeared|abducted|taken|snatched|kidnapped|vanished|not come back|missing since|wandered off|home last night|missing from)',
      '(son|daughter|child|kid|boy|girl|niece|nephew|teenager|pupil|sister|brother|13 year old|14 year old|12 year old|15 year old|girls|friend daughter|granddaughter|grandson) .. (older man|older men|older boyfriend|man she met online|man online|man twice|adult men|grown men|older lads|20 year old boyfriend|30 year old|25 year old|gifts and|hotel|hotels|men in cars|sex for) ',
      '(someone|he|man|they|person|stranger|people|guy) .. (asking|asked|messaging|messaged|contacting|sending|sent|talking to|pressuring|threatening|blackmailing|demanding) .. (my|our|her|his) (daughter|son|child|kid|kids|niece|nephew|granddaughter|grandson|little girl|little boy|sister|brother|year old|13 year old|12 year old|14 year old|teenager) .. (nudes|nude|naked|pictures|meet|sexual|sexually|explicit|webcam|online|snapchat|money|sex)',
      '(daughter|son|child|kid|niece|nephew|granddaughter|grandson|teenager|sister|brother) .. (sent|sending|sends|shared|asked for|made to send|tricked into sending) .. (nudes|nude|naked|explicit|intimate) [pictures|pics|video]',
      '(dad|father|mum|mother|step dad|parent|parents|he|she|ex|uncle|boyfriend|grandad|neighbor|babysitter) {aux} (sexually abuse|sexually abused|sexually abusing|molest|molested|molesting|rape|raped|raping|touch|touched|touching|interfere with|interfering with|abuse|abusing|abused|abuses|hit|hits|hitting|beat|beats|beating|hurts|hurting|hurt|starving|shaking|shook) (a|the|my|his|her|their|our|that|this|some|little) [own|little|young|baby|step] {child}',
      '(drunk|high|passed out|drugs|off her face|off his face|on drugs|pissed|drinking|using|smoking crack|smoking weed|shooting up|injecting|heroin|unconscious) .. (with|looking after|in charge of|around|while|and|in front of|near) .. (baby|kids|children|child|toddler|newborn) (there|in the house|in the room|crying|alone|with|next|$|present|on)',
    ],
  },
  {
    kind: 'child-at-risk',
    level: 'ask',
    reason: 'worry about a child',
    phrases: [
      '(me and my|with my|im with my) (little|baby|big|younger|older)? (sister|brother|sisters|brothers|sis|bro) (are|is|been|were)? [here|at home|home] (on our own|alone|by ourselves|home alone)',
      '(washes|washed|washing|scrubs|scrubbed) (my|her|his|their|the) [daughter|son|child|little one|kids|little girl|little boy] mouth (out|with)',
      '(man|bloke|stranger|van|driver|guy|fella|someone|car|weirdo|lad) .. (asked|asking|asks|knew|knows|wanted|took) (my|our|her|his|the) [little|young] (daughter|son|kid|kids|children|little girl|little boy|grandson|granddaughter|girls|boys|niece|nephew) [her|his|their] (name|names|age|address|for a photo|for a picture|picture|photo|to get in|into|where|for her number|for his number)',
      '(not|are not|were not|was not) (football|rugby|playground|ordinary|normal|accidental) (bruises|bruising|bruise|marks|injuries)',

      '(out|outside|wandering|wandering about|playing out) (on|all on) (his|her|their) own (at|in the|after|past|until|late) (midnight|night|dark|the dark|bedtime|10pm|11pm|2am|1am|hours)',

      '(worried|concerned|concern|worry|scared|concerns|fear|afraid|frightened) (about|for|of|that) [a|the|my|their|his|her|some|how|our|safety of|welfare of|what is happening to] [the|neighbor|next door|friend|safety of|my|little|poor|young|two|foster] {child} ',
      '(safeguarding|welfare) (concern|issue|concerns|of a child|of the kids|of the children|check|issues|of a|worry)',
      '(social services|childrens services|child services|social worker) .. (child|kids|neglect|baby|report|children|abuse|call|refer|family)',
      '(they|he|she|parents|mum|dad|neighbor|woman|man) (scream|screams|screaming|shout|shouts|shouting|swears|swearing|yells|yelling) (at|to) (the|their|her|his|my) (kids|children|baby|child|son|daughter|toddler|little boy|little girl) ',
      '(baby|child|kids|toddler|children|kid) (always|crying|cries|cry|screaming|screams) [and] (screaming|crying|all night|constantly|for hours|all day|hours|every night|nonstop|non stop|every day) ',
      '(i am|im) (being|getting)? [badly] bullied (at school|online|on snapchat|by kids|by girls|by boys|every day|in class|on tiktok|on instagram)',
      '(i am|im) scared (of|to go to) (school|my teacher|my mum|my dad|my parents|my step dad|going home|the older kids|the older boys|my coach)',
      '(older|adult|grown|much older) (man|men|lads|boyfriend|guy|guys|boys) .. (girl|girls|daughter|teenager|child|kids|children|school|underage|niece|young) ',
      '(children|kids|underage|young girls|teenagers|14 year olds|13 year olds|school kids|young boys) .. (vodka|selling drugs|dealing drugs|carrying drugs|gangs|gang|knives|sex|sexual|older men|prostitution|overdose|heroin|cocaine|drinking in hotel|ket|county lines|dealers|unconscious|exploited)',
      '(neglect|neglected|neglecting) .. (child|kids|baby|children|toddler|daughter|son)',
    ],
  },
];
