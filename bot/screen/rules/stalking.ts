import type { RuleGroup } from '../rule.ts';

/** Fixated, unwanted, repeated: following, watching, contacting, turning up. */
export const STALKING: readonly RuleGroup[] = [
  {
    kind: 'stalking',
    level: 'certain',
    about: 'self',
    reason: 'stalked',
    phrases: [
      '(had|got|have|getting|get) .. missed calls (from|off) (him|her|my ex|a|the|someone|an)',
      '(hid|hidden|put|found|planted|slipped) (a|an) (tracking|gps|bluetooth) (tag|device|tracker|thing)',
      '(finding|finds|find|found) out where i (move|live|moved|work|am|go)',
      'my {former} (follows|follow|following|followed) (me|my|us)',
      '(sending|sends|writes|writing|posting) me (letters|gifts|notes|emails|parcels|presents|flowers) ... (waiting|waits|outside|stop|follow|every|know|watch)',

      '(photographing|filming|videoing|taking pictures of|photographs|films|recording) me (through|from|in|at|when|from behind) (my|the|a)? (window|windows|bushes|car|house|home|garden)',
      '(coming|driving|walking|going|drives|walks|comes|cycling) past my (house|flat|window|work|home) (every|all|again|constantly|several|night|each|slowly)',
      '(follows|following|followed) me to (my|the|work) [car|house|work|home|door|shop|school]',

      '(turns|turn|turning|turned|shows|show|showing|pops|popping|appears) up (everywhere|wherever|anywhere|every place|at every|all the places)',
      '(messaging|texting|calling|ringing|contacting|emailing|phoning|messages|texts|calls) [me] (from|on|off|using|with) (different|new|withheld|fake|unknown|other|hidden|blocked|multiple|private) (numbers|number|accounts|account|phones|profiles)',
      '(same|a|this|some|strange) (man|bloke|guy|car|van|woman|person|lad) ... (outside|near|by|opposite) (my|our|the) (house|flat|work|window|school|home|door) ... (watching|staring|looking|every|again|all|follow|waiting|up at)',
      '(notes|letters|flowers|gifts|presents|things|messages|cards|photos|pictures) .. (on|at|through|in|to|outside) my (windscreen|car|door|letterbox|doorstep|desk|work|window|porch|gate) (every|again|all|each|daily|from|repeatedly|for weeks)',

      '(waits|waiting|wait|waited|lurks|lurking|stands|standing) for me .. (outside|at) (my|work|school|the gym|the station|the bus stop|college|home) [work|house|flat|school|office]',
      '(watches|watching|watched|watch) (my|our) (house|flat|windows|window|home|every move)',
      '(leaves|leaving|left) (notes|letters|flowers|gifts|presents|things|messages) (on|at|outside|in|by) (my|our) (car|door|house|doorstep|windscreen|desk|work|bag) (and|every|again|all|from|even)',

      '(stalk|stalked|stalking|stalks) (me|us|my)',
      '(being|am|been|getting|was|is being|have been) (stalked|cyber stalked|cyberstalked)',
      '(i have|have|got|there is|my|a) [a] stalker',
      '(someone|he|she|a man|my ex|ex|they|this man|this guy|some man|a guy|a woman|bloke|neighbor|stranger|colleague|somebody|lad|some guy|a bloke|husband|partner|boyfriend|customer) (is|keeps|has been|will not stop|wont stop|kept|are|has started|constantly|always|started|been) [been|on|is] (following|follow|watching|stalking|tracking|spying on|turning up|showing up|waiting for|sitting outside|standing outside|parked outside|parking outside|hanging around|loitering outside|driving past|hanging round|photographing|filming|monitoring|lurking) [me|at|outside|my|for|on|in] [home|work|my|house|everywhere|from|school|when|to|around|the|outside|every|wherever]',
      '(follows|following|followed) (me|us) (home|everywhere|to work|from work|around|every day|wherever|when i|for weeks|to the shop|from school|to my|on the bus|in his car|in a car|in the car|all the time|from the|again|to school|when)',
      '(watches|watching|watched|staring at|stares at) (me|us|my house|my flat|my home|our house|my windows) (from|through|every|at|when|all|outside|in|constantly|undress|with)',
      '(hundreds|dozens|loads|constant|50|100|40|30|20|lots|nonstop|non stop|endless|unwanted|60|200) (of)? [missed|unwanted|of] (messages|texts|calls|emails|voicemails|phone calls|gifts|letters) (a day|every day|from|per day|from him|from her|each day|after|since|even though)',
      '(keeps|wont stop|will not stop|constantly|kept|keep) (sending|leaving|messaging|texting|calling|ringing|contacting|emailing|phoning|making new accounts|making fake accounts|creating accounts|creating fake accounts|adding) (me|flowers|gifts|letters|notes|to message|messages|to contact|from) [on|even|after|from|though|at|outside|different|notes|flowers|gifts|when|every|all|to] [though|new|different|i|my|fake|told|blocked|day|withheld|the|work]',
      '(i)? [have] blocked (him|her|them|his number|the number) (but|and|everywhere|on everything|so) .. (new|another|different|keeps|still|turns|fake|other|email|contact|again|other accounts|number)',
      '(found|put|hid|hidden|attached|discovered|placed|there was|there is) (a|an|air)? [gps] (tracker|tracking device|air tag|airtag|tracking app|gps) (on|in|under|attached|hidden) (my|me|the) [car|bag|phone|coat|van]',
      '(knows|seems to know|always knows|know) (where i am|everywhere i go|my every move|where i go|what i am wearing|what i do|what i did|when i am home|when i am alone|my routine|my movements|what time i)',
      '(he|she|they|ex|someone|stranger) (turns|turned|turning|shows|showed|keeps turning|keeps showing|kept turning|keep turning|kept showing) up (at|outside|where|everywhere|when|to) (my|the|i|wherever|our|me|work|places) [work|house|home|gym|school|flat|door|go|am|job|office|new|wherever|place] [again|uninvited|unannounced|every|after|at|and|with|all|when|even]',
      '(breach|breached|breaking|broke|breaching|broken|breaches|breaks|violated|ignoring) (his|her|the|a|of|my) [restraining|stalking|non molestation|of his|of a|protection] (restraining order|order|non mol|non molestation order|injunction|stalking protection order|bail|bail conditions|no contact order)',
    ],
  },
  {
    kind: 'stalking',
    level: 'certain',
    about: 'other',
    reason: 'somebody else is stalked',
    phrases: [
      '(stalk|stalked|stalking|stalks) (her|him|my partner|my daughter|my sister|my friend|my son|my mum|my mate|a girl|a woman|my neighbor|my wife|my girlfriend|someone|a colleague|my niece|another)',
      '(daughter|sister|friend|mum|wife|girlfriend|son|she|neighbor|colleague|niece|mate|he|cousin) (is|has been|was|keeps|has) (being|been|getting)? (stalked|followed home|followed by|followed everywhere|watched by|harassed by her ex|harassed by his ex|a stalker)',
      '(her|his|my daughter|my sister|my friend) (ex|ex boyfriend|ex husband|ex partner|ex girlfriend|ex wife) (is|keeps|has been|will not|wont|kept|constantly|turns) [been] (following|stalking|watching|turning up|showing up|harassing|stop|leave|waiting|sitting outside|parked outside|messaging|tracking|up|contacting|driving past)',
    ],
  },
  {
    kind: 'stalking',
    level: 'ask',
    about: 'self',
    reason: 'may be stalking',
    phrases: [
      '(he|she|ex|someone|they|man|colleague|neighbor) .. (made|had|got|cut|has) .. (copy|copies|duplicate) of my ... (key|keys|card|fob|pass)',
      'anonymous (letter|letters|note|notes|call|calls|message|messages|text|texts|email|emails|parcel|parcels) ... (me|my|every|each|again|week)',
      '(he|she|someone|they) (emailed|texted|messaged|wrote|commented) [me] [to] (say|saying|said) (he|she|they) (preferred|saw|noticed|could see|can see) (it|my|me|that|what)',
      '(he|she|they|man|ex|someone|neighbor) (has|is|keeps|had|have)? [been] (going|been|goes|went|rummaging|digging) through my (bins|bin|recycling|rubbish|post|mail|drawers|washing|handbag|car) (every|each|again|since|at night|all|and takes)',
      '(binoculars|binocs|telescope|zoom lens|night vision) ... (watching|pointed|pointing|at my|my wife|my window|my bedroom|my daughter|our house|at us|at me)',
      '(camera|cctv|lens|webcam) (is|in .. box|on his)? (pointing|pointed|aimed|trained|facing) (at|into|in|on) (my|our|her) (bedroom|bathroom|bed|shower|daughter|kids)',
      '(found|discovered|find) (a|an|another) [hidden|tiny|secret|spy] (camera|bug|microphone|listening device|voice recorder) (in|under|behind|inside|by) (my|our|the) (bedroom|bathroom|room|car|bed|home|house|lounge|kitchen|smoke alarm|clock|vent)',
      '(received|had|got|getting|receive) [over|about] (hundred|two hundred|three hundred|four hundred|five hundred|hundreds of|dozens of|fifty|sixty|eighty) (postcards|letters|cards|gifts|emails|messages|parcels|texts|friend requests|voicemails) from',
      '(tell|told|telling|asked|ask|begged) (him|her) .. (stop|leave me alone) ... (start|starts|started|carries on|carried on|another|different|again|new number|new account)',
      '(watching|looking at|looking in|staring at|staring into|looking into) (her|his) [bedroom|kitchen|bathroom] (window|windows|house|flat)',
      '(he|she|man|someone|buyer|customer|colleague|ex|bloke|stranger|client|patient|lad) .. (followed|follows|following) (her|my daughter|my wife|my sister|my mum|my girlfriend|my niece) (home|to work|from work|everywhere|to her|from the|on the bus|from school|to the car)',
      '(followed|follows|following) me home (again|twice|every|three times|for the|from the|from work|last night|tonight)',

      '(calls|texts|messages|rings|phones|emails|calling|texting|messaging|ringing) me .. times (a|every|each|per) (day|hour|night)',
      '(will not|wont|would not|does not) leave me alone',
      '(sends|sending|sent|leaves|leaving) (gifts|flowers|letters|presents|things|notes|cards) to my (house|home|work|door|flat|office)',

      '(someone|a man|he|a car|same car|same man|same person|somebody|ex|a van|this man|strange man|a stranger|they|a bloke|people) (is|keeps|has been|was|been) [been] (following|watching|outside my|waiting outside|sat outside|parked outside|driving past|sitting outside) [me|my|us|the]',
      '(i am|i think i am|im|think i am|i was|i keep|i feel like i am|feel like i am|i got|being|getting|been) [being|getting] (followed|watched|harassed|tracked|spied on) [by|home|every|everywhere|and|all|constantly|online]',
      '(followed|watched) (me|us)',
      '(harassing|harasses|harassed|harass|pestering|obsessed with|fixated on) (me|us)',
      '(keeps|will not stop|wont stop|kept|constantly|keep) (messaging|calling|texting|contacting|ringing|phoning|emailing|turning up|showing up|following|sending me)',
      '(tracker|tracking device|airtag|air tag|spyware|stalkerware|hidden camera) (on|in) my',
      '(notes|flowers|gifts|letters|dead animals|presents|dead flowers) (left|on|through|outside|from someone)? (on|at|through|outside) my (car|door|doorstep|letterbox|house|windscreen) .. (stranger|someone|who|him|scared|every|again|creepy|anonymous)',
      '(restraining order|stalking protection order|non molestation order|no contact order)',
    ],
  },
];
